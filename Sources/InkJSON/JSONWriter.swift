/// Writes values straight into JSON text, in the form of Foundation's `JSONEncoder` with sorted keys.
///
/// No tree of values is built: what a value encodes is appended to the text at once.
final class JSONWriter {
  private var text: JSONText

  private init(hasLines: Bool) {
    text = JSONText(hasLines: hasLines)
  }

  /// - Parameter inLines: Whether each member and each item has a line of its own, and the text ends in a newline.
  /// - Throws: What the value throws, and `EncodingError` for a number that JSON does not have.
  static func bytes(of value: some Encodable, inLines: Bool) throws -> [UInt8] {
    let writer = JSONWriter(hasLines: inLines)
    try value.encode(to: JSONValueEncoder(writer: writer, depth: 0))
    return writer.text.finished()
  }

  /// The value that is due becomes an array or an object, unless there is one at its depth already.
  func start(isObject: Bool, at depth: Int) { text.start(isObject: isObject, at: depth) }

  /// How many items the array at a depth has.
  func count(at depth: Int) -> Int { text.count(at: depth) }

  /// The value that is due becomes a scalar.
  func write(_ scalar: JSONScalar) throws(EncodingError) { try text.write(scalar) }

  /// Starts what comes next in the container at a depth: a value is due then.
  ///
  /// - Parameter name: `nil` in an array.
  func startEntry(_ name: String?, at depth: Int) { text.startEntry(name, at: depth) }
}
