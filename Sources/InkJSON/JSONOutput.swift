import FoundationEssentials

/// JSON in the bytes that the same value always gives: members by name, slashes as they are.
package enum JSONOutput {
  /// In lines for people and differences, with a newline at the end.
  package static func document(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder(.prettyPrinted).encode(value)) + [UInt8(ascii: "\n")]
  }

  /// On one line, without its newline.
  package static func line(_ value: some Encodable) throws -> [UInt8] {
    Array(try encoder([]).encode(value))
  }

  private static func encoder(_ formatting: JSONEncoder.OutputFormatting) -> JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting.union([.sortedKeys, .withoutEscapingSlashes])
    return encoder
  }
}
