import InkAssist
import InkJSON

/// `textDocument/colorPresentation`: the ways to write a colour that was picked.
enum ColorPresentations: ScriptFeature {
  static let method = "textDocument/colorPresentation"

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    let range = try script.range(params)
    guard let color = params["color"], let rgba = rgba(color) else {
      throw .invalidParams("the parameters must have a colour as `color`")
    }
    var positions = script.positions
    writer.array(of: script.snapshot.colorPresentations(of: rgba, at: range)) { writer, way in
      writer.object { writer in
        writer.member("label", way.label)
        writer.key("textEdit")
        writer.edit(way.edit, in: &positions)
        guard !way.additionalEdits.isEmpty else { return }
        writer.key("additionalTextEdits")
        writer.edits(way.additionalEdits, in: &positions)
      }
    }
  }

  private static func rgba(_ node: JSONNode) -> UInt32? {
    var rgba: UInt32 = 0
    for name in ["red", "green", "blue", "alpha"] {
      guard case .number(let part)? = node[name]?.value, (0...1).contains(part) else { return nil }
      rgba = rgba << 8 | UInt32((part * 255).rounded())
    }
    return rgba
  }
}
