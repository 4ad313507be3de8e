import InkCompiler
import InkDiagnostics
import InkText
import TestSupport
import Testing

/// One mistake is reported in few words, and the rest of the script is understood.
@Suite struct RecoveryTests {
  /// A change of one character.
  enum Mistake: Hashable, CustomTestStringConvertible {
    case deletion
    case insertion(Character)

    static let all: [Mistake] = [.deletion] + "[]/\"=#\\\nx '".map(Mistake.insertion)

    var testDescription: String {
      switch self {
      case .deletion: "deletion"
      case .insertion(let character): "insertion of \(character.debugDescription)"
      }
    }

    func made(in script: [UInt8], at offset: Int) -> [UInt8] {
      var script = script
      switch self {
      case .deletion: script.remove(at: offset)
      case .insertion(let character): script.insert(contentsOf: String(character).utf8, at: offset)
      }
      return script
    }
  }

  private struct Reading {
    let codes: [String]
    let elements: Int

    init(_ bytes: [UInt8]) {
      let checked = Scripts.compiler.check(SourceText(name: "", bytes: bytes), resolve: nil)
      codes = checked.diagnostics.filter { $0.severity > .hint }.map(\.code.rawValue)
      elements = checked.script.elements.count
    }
  }

  /// Three elements are the most that one character holds: a narration, and its words before and after a
  /// pause. Where a shown text is not closed, its words and what ends the block around it are reported too.
  @Test(arguments: try Repository.files(in: "examples", ending: ".inkslop"), Mistake.all)
  func oneWrongCharacterIsToldInFewWords(path: String, mistake: Mistake) throws {
    let script = try Repository.read(path)
    let before = Reading(script)
    // There are many characters to insert: each is tried at every third place, and all in each three.
    let (step, first) = mistake == .deletion ? (1, 0) : (3, (Mistake.all.firstIndex(of: mistake) ?? 0) % 3)
    for offset in offsets(in: script) where offset % step == first {
      let wrong = mistake.made(in: script, at: offset)
      let after = Reading(wrong)
      #expect(
        after.codes.count <= before.codes.count + 3 && after.elements >= before.elements - 3,
        "at byte \(offset) of \(path): \(after.codes), \(after.elements) of \(before.elements) elements\n\(context(wrong, offset))"
      )
    }
  }

  /// Each of a tag, and every fifth of what is between tags, where all are much alike.
  private func offsets(in script: [UInt8]) -> [Int] {
    var isInTag = false
    return script.indices.filter { offset in
      if script[offset] == UInt8(ascii: "[") { isInTag = true }
      defer { if script[offset] == UInt8(ascii: "]") { isInTag = false } }
      return isInTag || offset % 5 == 0
    }
  }

  /// A change of one token.
  enum TokenMistake: String, CaseIterable {
    case missing, twice, swapped

    func made(in script: [UInt8], _ token: ByteRange, _ next: ByteRange) -> [UInt8] {
      let (before, after) = (script[..<token.start], script[token.end...])
      let text = script[token.start..<token.end]
      switch self {
      case .missing: return Array(before + after)
      case .twice: return Array(before + text + text + after)
      case .swapped: return Array(before + script[next.start..<next.end] + text + script[next.end...])
      }
    }
  }

  /// More may hang on a whole token than on a character: with a value's quotes and its name goes what it said.
  @Test(arguments: try Repository.files(in: "examples", ending: ".inkslop"), TokenMistake.allCases)
  func oneWrongTokenIsToldInFewWords(path: String, mistake: TokenMistake) throws {
    let script = try Repository.read(path)
    let before = Reading(script)
    let tree = Scripts.compiler.check(SourceText(name: "", bytes: script), resolve: nil).tree
    for token in 0..<tree.tokens.count - 2 where tree.tokens.kinds[token] != .byteOrderMark {
      let range = tree.range(ofToken: token)
      let wrong = mistake.made(in: script, range, tree.range(ofToken: token + 1))
      let after = Reading(wrong)
      #expect(
        after.codes.count <= before.codes.count + 5 && after.elements >= before.elements - 4,
        "\(mistake) \(tree.source.string(range).debugDescription) in \(path): \(after.codes), \(after.elements) of \(before.elements) elements\n\(context(wrong, range.start))"
      )
    }
  }

  /// The lines about an offset, the place marked.
  private func context(_ bytes: [UInt8], _ offset: Int) -> String {
    let start = max(0, offset - 80)
    let end = min(bytes.count, offset + 80)
    return String(decoding: bytes[start..<offset], as: UTF8.self) + "⟨HERE⟩"
      + String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
