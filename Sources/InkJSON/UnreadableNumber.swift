package import InkText

/// Finds the number that a decoder could not take. Of a fraction where a whole number is needed, and of a number out
/// of range, Foundation's says only that the data is not valid JSON.
package enum UnreadableNumber {
  /// The way to the first one, tried by writing 0 in the place of more and more numbers.
  ///
  /// - Parameter isTaken: Whether the decoder takes a text for JSON.
  /// - Returns: `nil` where the text is no JSON, or no number is at fault.
  package static func path(in source: SourceText, isTaken: (_ bytes: [UInt8]) -> Bool) -> JSONPath? {
    guard let root = try? JSONParser.parse(source) else { return nil }
    var suspects: [(path: JSONPath, range: ByteRange)] = []
    collect(root, .root, source, into: &suspects)
    func takes(without count: Int) -> Bool {
      var bytes = source.bytes
      for suspect in suspects.prefix(count) {
        for index in suspect.range.start..<suspect.range.end { bytes[index] = UInt8(ascii: " ") }
        bytes[suspect.range.start] = UInt8(ascii: "0")
      }
      return isTaken(bytes)
    }
    guard takes(without: suspects.count) else { return nil }
    var (refused, taken) = (0, suspects.count)
    while refused < taken {
      let middle = (refused + taken) / 2
      if takes(without: middle) { taken = middle } else { refused = middle + 1 }
    }
    return taken > 0 ? suspects[taken - 1].path : nil
  }

  private static func collect(
    _ node: JSONNode,
    _ path: JSONPath,
    _ source: SourceText,
    into suspects: inout [(path: JSONPath, range: ByteRange)]
  ) {
    switch node.value {
    case .number:
      if isSuspect(source.bytes[node.range.start..<node.range.end]) { suspects.append((path, node.range)) }
    case .array(let items):
      for (index, item) in items.enumerated() { collect(item, path[index], source, into: &suspects) }
    case .object(let members):
      for member in members { collect(member.node, path[member.name], source, into: &suspects) }
    case .null, .boolean, .string: break
    }
  }

  /// Whole numbers of up to 18 digits are taken everywhere.
  private static func isSuspect(_ number: ArraySlice<UInt8>) -> Bool {
    number.count > 18 || number.contains { ".eE".utf8.contains($0) }
  }
}
