import InkText

/// A pattern for paths: `*`, `?`, `[a-z]`, `**` between slashes, and a backslash before what is meant as it is written.
///
/// As git reads them (`wildmatch.c`). A pattern is matched in the product of its length and the path's, whatever is in
/// it.
struct Glob: Hashable, Sendable {
  private enum Token: Hashable, Sendable {
    case byte(UInt8)
    /// One of 256 bits a byte; no slash.
    case set(ByteSet)
    /// Any number of bytes that are no slash.
    case star
    /// Any number of bytes.
    case anything
    /// Any number of folders, each with its slash.
    case folders
  }

  private let tokens: [Token]

  /// `nil` for a pattern that matches nothing because its end is missing.
  init?(_ pattern: some Collection<UInt8>) {
    var tokens: [Token] = []
    var rest = Array(pattern)[...]
    // Two asterisks stand for folders after a slash, and where the first special character is: git compares the bytes
    // before it on their own.
    var startsName = true
    var isLiteral = true
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        guard let literal = rest.popFirst() else { return nil }
        tokens.append(.byte(literal))
      case UInt8(ascii: "?"): tokens.append(.set(ByteSet.all))
      case UInt8(ascii: "["):
        guard let set = ByteSet(readingFrom: &rest) else { return nil }
        tokens.append(.set(set))
      case UInt8(ascii: "*"): tokens.append(Glob.star(&rest, startsName: startsName))
      default: tokens.append(.byte(byte))
      }
      isLiteral = isLiteral && tokens.last == .byte(byte)
      startsName = isLiteral || tokens.last == .byte(UInt8(ascii: "/")) || tokens.last == .folders
    }
    self.tokens = tokens
  }

  /// Takes the other asterisks of a row, and the slash after those that stand for folders.
  private static func star(_ rest: inout ArraySlice<UInt8>, startsName: Bool) -> Token {
    guard rest.first == UInt8(ascii: "*") else { return .star }
    rest = rest.drop { $0 == UInt8(ascii: "*") }
    guard startsName else { return .star }
    if rest.isEmpty || rest.starts(with: "\\/".utf8) { return .anything }
    guard rest.first == UInt8(ascii: "/") else { return .star }
    rest = rest.dropFirst()
    return .folders
  }

  /// - Parameter text: All of it has to match.
  func matches(_ text: some Collection<UInt8>) -> Bool {
    // The tokens that may come next, as a set that each byte moves on.
    var states = Array(repeating: false, count: tokens.count + 1)
    enter(0, &states)
    for byte in text {
      var next = Array(repeating: false, count: tokens.count + 1)
      for (index, token) in tokens.enumerated() where states[index] {
        switch token {
        case .byte(let wanted): if byte == wanted { enter(index + 1, &next) }
        case .set(let set): if set.contains(byte) { enter(index + 1, &next) }
        case .star: if byte != UInt8(ascii: "/") { enter(index, &next) }
        case .anything: enter(index, &next)
        case .folders:
          // Within a folder's name, the pattern cannot go on.
          next[index] = true
          if byte == UInt8(ascii: "/") { enter(index + 1, &next) }
        }
      }
      states = next
    }
    return states[tokens.count]
  }

  /// Adds a token to those that may come next, and those after it if it may be nothing.
  private func enter(_ index: Int, _ states: inout [Bool]) {
    var index = index
    while !states[index] {
      states[index] = true
      guard index < tokens.count else { return }
      switch tokens[index] {
      case .star, .anything, .folders: index += 1
      case .byte, .set: return
      }
    }
  }
}
