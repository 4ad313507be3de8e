import InkDiagnostics
import InkSyntax
import InkText

/// Fills the variables of one script where its text is understood, and says what is wrong with them.
///
/// The text of a variable goes into the result as it is: no one looks in it for tags, escapes, comments or
/// other variables.
struct VariableFilling: Sendable {
  /// In bytes, of all that is filled into a script.
  static let largestSize = 16 << 20
  /// For so many names that nothing fills a name near to them is looked for.
  private static let maxSuggestions = 100

  enum Piece {
    /// As it is written; its escapes are left to the caller.
    case written(ByteRange)
    /// To be taken as it is.
    case text(String)
  }

  private let variables: Variables
  /// In the order of the source.
  private(set) var filled: [FilledVariable] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// The variables without a text, by the indices of their diagnostics.
  private var unfilled: [(diagnostic: Int, name: String)] = []
  private var filledSize = 0
  private var suggestions: [String: String?] = [:]

  init(_ variables: Variables) {
    self.variables = variables
  }

  /// Whether there was nothing to fill.
  var isEmpty: Bool { filled.isEmpty && diagnostics.isEmpty }

  func moved(by distance: Int) -> VariableFilling {
    guard !isEmpty else { return self }
    var moved = self
    for index in moved.filled.indices { moved.filled[index].range.move(by: distance) }
    for index in moved.diagnostics.indices { moved.diagnostics[index].move(by: distance) }
    return moved
  }

  /// Takes over what others filled in after this. False, with nothing done, when that is too much.
  mutating func absorb(_ others: [VariableFilling]) -> Bool {
    guard others.reduce(filledSize, { $0 + $1.filledSize }) <= VariableFilling.largestSize else {
      return false
    }
    for other in others { absorb(other) }
    return true
  }

  private mutating func absorb(_ other: VariableFilling) {
    let first = diagnostics.count
    filledSize += other.filledSize
    filled += other.filled
    diagnostics += other.diagnostics
    for (index, name) in other.unfilled {
      unfilled.append((first + index, name))
      guard suggestions[name] == nil else { continue }
      if suggestions.count < VariableFilling.maxSuggestions {
        suggestions[name] = other.suggestions[name]
      } else {
        // There were too many names before this one, but not in the other one.
        diagnostics[first + index].label = ""
        diagnostics[first + index].fixes = []
      }
    }
  }

  /// The pieces of a stretch of text. What cannot be filled stays as it is written.
  mutating func pieces(of range: ByteRange, in source: SourceText) -> [Piece] {
    // Most text has none.
    guard VariableScanner.hasBraces(range, in: source) else { return [.written(range)] }
    return VariableScanner.pieces(of: range, in: source).map { piece in
      switch piece {
      case .written(let range): return .written(range)
      case .braces: return .text("{{")
      case .variable(let name, let range): return .text(fill(source.string(name), range, source))
      case .malformed(let range): return .text(malformed(range, source))
      }
    }
  }

  /// The value of a parameter, its place between the quotes, without escapes; `nil` when a variable in it has
  /// no text.
  mutating func value(_ range: ByteRange, in source: SourceText) -> [UInt8]? {
    let faults = diagnostics.count
    let text = pieces(of: range, in: source).map { piece in
      switch piece {
      case .written(let range): Attribute.unescaped(source.string(range))
      case .text(let text): text
      }
    }.joined()
    return diagnostics.count == faults ? Array(text.utf8) : nil
  }

  private mutating func fill(_ name: String, _ range: ByteRange, _ source: SourceText) -> String {
    guard let variable = variables[name] else {
      unfilled(name, range)
      return source.string(range)
    }
    filled.append(FilledVariable(name: name, range: range, variable: variable))
    let size = variable.text.utf8.count
    guard size <= VariableFilling.largestSize - filledSize else {
      tooLarge(range)
      return ""
    }
    filledSize += size
    return variable.text
  }

  // MARK: Faults

  private mutating func unfilled(_ name: String, _ range: ByteRange) {
    let nearest = suggestion(for: name)
    unfilled.append((diagnostics.count, name))
    diagnostics.append(
      Diagnostic(
        .unfilledVariable,
        "the variable `{{\(ShownText.plain(name))}}` has no value",
        at: range,
        label: nearest.map { "did you mean `{{\($0)}}`?" } ?? "",
        notes: [
          "set it with `--set \(ShownText.plain(name))=…`, or under `variables` in `inkreel.json`"
        ],
        fixes: nearest.map {
          [FixIt("write `{{\($0)}}`", [TextEdit(range, "{{\($0)}}")], isSafe: false)]
        } ?? []
      )
    )
  }

  private mutating func suggestion(for name: String) -> String? {
    if let known = suggestions[name] { return known }
    guard suggestions.count < VariableFilling.maxSuggestions else { return nil }
    let nearest = EditDistance.nearest(to: name, among: variables.keys.sorted())
    suggestions[name] = .some(nearest)
    return nearest
  }

  /// `{{ name }}` is filled all the same.
  private mutating func malformed(_ range: ByteRange, _ source: SourceText) -> String {
    let text = source.string(range)
    let inner = text.dropFirst(2).dropLast(2).drop { $0 == " " || $0 == "\t" }
    let name = inner.prefix { $0 != " " && $0 != "\t" }
    let rest = inner.dropFirst(name.count)
    guard range.count > 4, Variable.isName(name), rest.allSatisfy({ $0 == " " || $0 == "\t" }) else {
      noName(text, range)
      return text
    }
    diagnostics.append(
      Diagnostic(
        .malformedVariable,
        "spaces are not allowed inside the braces of a variable",
        at: range,
        fixes: [FixIt("write `{{\(name)}}`", [TextEdit(range, "{{\(name)}}")], isSafe: true)]
      )
    )
    return fill(String(name), range, source)
  }

  private mutating func noName(_ text: String, _ range: ByteRange) {
    diagnostics.append(
      Diagnostic(
        .malformedVariable,
        range.count > 2
          ? "\(ShownText.quoted(text)) is not a variable" : "this `{{` starts a variable that does not end",
        at: range,
        notes: [
          "a variable is a name in double braces, `{{name}}`, of the letters a-z and A-Z, digits, `-` and `_`"
        ],
        fixes: [
          FixIt(
            "write `\\{{` to make it text",
            [TextEdit(ByteRange(at: range.start), "\\")],
            isSafe: false
          )
        ]
      )
    )
  }

  private mutating func tooLarge(_ range: ByteRange) {
    guard !diagnostics.contains(where: { $0.code == .variablesTooLarge }) else { return }
    diagnostics.append(
      Diagnostic(
        .variablesTooLarge,
        "with this, the variables add more than \(VariableFilling.largestSize >> 20) MiB of text to the script",
        at: range
      )
    )
  }
}
