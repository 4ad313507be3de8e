package import InkAssist
package import InkLanguage
package import InkText

/// A script as a request sees it: what is known of it, and its offsets in the client's terms.
package struct OpenScript {
  package let uri: String
  /// As the client counts it; `nil` from a client that does not count.
  package let version: Int?
  package let snapshot: ScriptSnapshot
  /// Names the snapshot among all of the session.
  package let name: String
  package let resolve: FileResolver
  package let positions: PositionMap

  package func offset(_ params: Params, _ name: String = "position") throws(RequestError) -> Int {
    var positions = positions
    return positions.offset(of: try params.position(name))
  }

  package func range(_ params: Params, _ name: String = "range") throws(RequestError) -> ByteRange {
    var positions = positions
    return positions.range(of: try params.range(name))
  }
}

extension JSONWriter {
  package mutating func range(_ range: ByteRange, in positions: inout PositionMap) {
    self.range(positions.range(of: range))
  }

  package mutating func location(_ range: ByteRange, _ uri: String, in positions: inout PositionMap) {
    object { writer in
      writer.member("uri", uri)
      writer.key("range")
      writer.range(range, in: &positions)
    }
  }
}
