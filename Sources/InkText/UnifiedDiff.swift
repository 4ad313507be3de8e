/// The difference of two texts in the form that `diff -u` writes and `patch` reads.
package struct UnifiedDiff {
  /// Lines shown before and after a change.
  private static let context = 3

  private let bytes: (old: [UInt8], new: [UInt8])
  private let lines: (old: [Range<Int>], new: [Range<Int>])
  private var output: [UInt8] = []

  /// Nothing for equal texts.
  ///
  /// - Parameter name: The file's, which stands for both sides.
  package static func make(from old: [UInt8], to new: [UInt8], name: String) -> [UInt8] {
    guard old != new else { return [] }
    var diff = UnifiedDiff(old, new)
    let shown = quoted(name)
    diff.output += "--- \(shown)\n+++ \(shown)\n".utf8
    diff.hunks()
    return diff.output
  }

  /// A name with characters in it that cannot be shown is written as a string of C, which `patch` and `git` read.
  private static func quoted(_ name: String) -> String {
    guard name.unicodeScalars.contains(where: { VisibleText.escape($0) != nil }) else { return name }
    let bytes = PathText.bytes(of: name).map { byte -> String in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\\(Character(Unicode.Scalar(byte)))"
      case 0x20..<0x7F: String(Character(Unicode.Scalar(byte)))
      default: "\\\(NumberText.padded(String(byte, radix: 8), digits: 3))"
      }
    }
    return "\"\(bytes.joined())\""
  }

  private init(_ old: [UInt8], _ new: [UInt8]) {
    bytes = (old, new)
    lines = (UnifiedDiff.lines(of: old), UnifiedDiff.lines(of: new))
  }

  /// Each with its LF.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private func changes() -> [LineDifference.Change] {
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let old = lines.old.map { number(bytes.old[$0]) }
    let new = lines.new.map { number(bytes.new[$0]) }
    return LineDifference(from: old, to: new).changes
  }

  private mutating func hunks() {
    var hunk: [LineDifference.Change] = []
    for change in changes() {
      if let last = hunk.last, change.old.lowerBound - last.old.upperBound > 2 * UnifiedDiff.context {
        write(hunk)
        hunk = []
      }
      hunk.append(change)
    }
    write(hunk)
  }

  private mutating func write(_ hunk: [LineDifference.Change]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(UnifiedDiff.context, first.old.lowerBound)
    let after = min(UnifiedDiff.context, lines.old.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    output += "@@ -\(UnifiedDiff.place(old)) +\(UnifiedDiff.place(new)) @@\n".utf8
    var next = old.lowerBound
    for change in hunk {
      for line in next..<change.old.lowerBound { write(" ", bytes.old[lines.old[line]]) }
      for line in change.old { write("-", bytes.old[lines.old[line]]) }
      for line in change.new { write("+", bytes.new[lines.new[line]]) }
      next = change.old.upperBound
    }
    for line in next..<old.upperBound { write(" ", bytes.old[lines.old[line]]) }
  }

  /// The first line counted from 1 and the number of lines; of no lines, the line before them.
  private static func place(_ lines: Range<Int>) -> String {
    lines.count == 1
      ? "\(lines.lowerBound + 1)" : "\(lines.lowerBound + (lines.isEmpty ? 0 : 1)),\(lines.count)"
  }

  private mutating func write(_ mark: String, _ line: ArraySlice<UInt8>) {
    output += mark.utf8
    output += line
    if line.last != UInt8(ascii: "\n") { output += "\n\\ No newline at end of file\n".utf8 }
  }
}
