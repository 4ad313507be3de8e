/// JSON in the bytes that the same value always gives: members by name, slashes as they are, and every character escaped
/// that text for people has escaped as well (`VisibleText`).
package enum JSONOutput {
  /// In lines for people and differences, with a newline at the end.
  package static func document(_ value: some Encodable) throws -> [UInt8] {
    try JSONWriter.bytes(of: value, inLines: true)
  }

  /// On one line, without its newline.
  package static func line(_ value: some Encodable) throws -> [UInt8] {
    try JSONWriter.bytes(of: value, inLines: false)
  }
}
