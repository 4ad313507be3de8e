import InkAssist
import InkLanguage
import InkSyntax
import InkText
import TestSupport
import Testing

/// What is in a script could have been written by completion: from any part of a word on, and in the place
/// of the whole word.
struct RewritingTests {
  private struct Word {
    var range: ByteRange
    var text: String
    /// The first place where the word itself is what is being written.
    var first: Int
  }

  /// Names of tags and parameters, and the values that are taken from a list.
  private func words(of snapshot: ScriptSnapshot) -> [Word] {
    let tree = snapshot.tree
    var words: [Word] = []
    for node in 0..<tree.nodeCount where tree.kind(node) == .openTag || tree.kind(node) == .closeTag {
      let name = tree.nameRange(ofTag: node)
      let text = snapshot.source.string(name)
      words.append(
        Word(range: name, text: (tree.kind(node) == .closeTag ? "/" : "") + text, first: name.start)
      )
      guard tree.kind(node) == .openTag, let entry = tree.entry(node) else { continue }
      for attribute in tree.attributes(ofTag: node) {
        guard let name = attribute.nameRange(in: tree), let value = attribute.valueRange(in: tree) else {
          continue
        }
        let text = snapshot.source.string(name)
        words.append(Word(range: name, text: text, first: name.start + 1))
        guard let type = Catalogue.standard.specifications[entry].parameter(text)?.type,
          type.subject == .voice || type.subject == .engine
            || type.subject == nil && type.words.contains(snapshot.source.string(value))
        else { continue }
        words.append(Word(range: value, text: snapshot.source.string(value), first: value.start))
      }
    }
    return words
  }

  @Test func inThePlaceOfItself() throws {
    for name in try Repository.files(in: "examples", ending: ".inkslop") {
      let source = SourceText(name: name, bytes: try Repository.read(name))
      let original = String(decoding: source.bytes, as: UTF8.self)
      let words = words(of: EditorScript(source: source).snapshot)
      #expect(words.count > 1)
      for word in words {
        for offset in word.first...word.range.end {
          let result = EditorScript(source: source, cursor: offset).choosing(word.text)
          #expect(result?.filter { $0 != "|" } == original, "\(name):\(offset): \(word.text)")
        }
      }
    }
  }

  @Test func atTheEndOfWhatIsWritten() throws {
    for name in try Repository.files(in: "examples", ending: ".inkslop") {
      let bytes = try Repository.read(name)
      let words = words(of: EditorScript(source: SourceText(name: name, bytes: bytes)).snapshot)
      for word in words {
        for offset in word.first...word.range.end {
          let source = SourceText(name: name, bytes: Array(bytes[..<offset]))
          let result = EditorScript(source: source, cursor: offset).choosing(word.text)
          let wanted = String(decoding: bytes[..<word.range.end], as: UTF8.self)
          let isWritten = result?.filter { $0 != "|" }.hasPrefix(wanted) ?? false
          #expect(isWritten, "\(name):\(offset): \(word.text) gives \(result ?? "nothing")")
        }
      }
    }
  }
}
