package import InkJSON

/// The parameters of a message. Those that a request cannot do without are asked for with `try`.
package struct Params: Sendable {
  /// `nil` where there are none.
  package let node: JSONNode?

  package init(_ node: JSONNode?) {
    self.node = node
  }

  package subscript(name: String) -> JSONNode? { node?[name] }

  package func string(_ path: String...) throws(RequestError) -> String {
    guard let text = find(path)?.string else { throw Params.missing(path, "a string") }
    return text
  }

  package func integer(_ path: String...) throws(RequestError) -> Int {
    guard let number = find(path)?.integer else { throw Params.missing(path, "a whole number") }
    return number
  }

  package func items(_ path: String...) throws(RequestError) -> [JSONNode] {
    guard let items = find(path)?.items else { throw Params.missing(path, "an array") }
    return items
  }

  /// The document that a request is about.
  package func uri() throws(RequestError) -> String { try string("textDocument", "uri") }

  package func position(_ name: String = "position") throws(RequestError) -> TextPosition {
    guard let position = self[name].flatMap(TextPosition.init) else {
      throw Params.missing([name], "a position")
    }
    return position
  }

  package func range(_ name: String = "range") throws(RequestError) -> TextRange {
    guard let range = self[name].flatMap(TextRange.init) else { throw Params.missing([name], "a range") }
    return range
  }

  private func find(_ path: [String]) -> JSONNode? {
    var place = node
    for name in path { place = place?[name] }
    return place
  }

  private static func missing(_ path: [String], _ kind: String) -> RequestError {
    .invalidParams("the parameters must have \(kind) as `\(path.joined(separator: "."))`")
  }
}
