import InkAssist

/// `textDocument/documentColor`: the colours of a script.
enum Colors: ScriptFeature {
  static let method = "textDocument/documentColor"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("colorProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    writer.array(of: script.snapshot.documentColors()) { writer, color in
      writer.object { writer in
        writer.key("range")
        writer.range(color.range, in: &positions)
        writer.key("color")
        write(color.rgba, &writer)
      }
    }
  }

  private static func write(_ rgba: UInt32, _ writer: inout JSONWriter) {
    func part(_ shift: UInt32) -> Double { Double(rgba >> shift & 0xFF) / 255 }
    writer.object { writer in
      writer.key("red")
      writer.number(part(24))
      writer.key("green")
      writer.number(part(16))
      writer.key("blue")
      writer.number(part(8))
      writer.key("alpha")
      writer.number(part(0))
    }
  }
}
