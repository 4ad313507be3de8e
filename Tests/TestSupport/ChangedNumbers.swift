package import InkJSON
import InkText

/// A JSON text again and again, each time with one of its numbers replaced by one that a program might choke on.
package struct ChangedNumbers: Sequence {
  package struct Change {
    package let path: JSONPath
    package let number: String
    package let bytes: [UInt8]
  }

  package static let numbers = ["0", "-1", "1", "9223372036854775807", "-9223372036854775808", "1e300"]

  private let source: SourceText
  private var places: [(path: JSONPath, range: ByteRange)] = []

  package init(_ bytes: [UInt8]) throws {
    source = SourceText(name: "", bytes: bytes)
    collect(try JSONParser.parse(source), .root)
  }

  private mutating func collect(_ node: JSONNode, _ path: JSONPath) {
    switch node.value {
    case .number: places.append((path, node.range))
    case .array(let items):
      for (index, item) in items.enumerated() { collect(item, path[index]) }
    case .object(let members):
      for member in members { collect(member.node, path[member.name]) }
    case .null, .boolean, .string: break
    }
  }

  package func makeIterator() -> AnyIterator<Change> {
    var changes = places.lazy.flatMap { [source] place in
      ChangedNumbers.numbers.lazy.map { number in
        var bytes = source.bytes
        bytes.replaceSubrange(place.range.start..<place.range.end, with: Array(number.utf8))
        return Change(path: place.path, number: number, bytes: bytes)
      }
    }.makeIterator()
    return AnyIterator { changes.next() }
  }
}
