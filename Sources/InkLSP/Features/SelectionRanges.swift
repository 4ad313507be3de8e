import InkAssist
import InkText

/// `textDocument/selectionRange`: what a selection grows to, step by step.
enum SelectionRanges: ScriptFeature {
  static let method = "textDocument/selectionRange"

  static func announce(to client: ClientCapabilities, _ writer: inout JSONWriter) {
    writer.member("selectionRangeProvider", true)
  }

  static func answer(
    _ params: Params,
    _ script: OpenScript,
    _ session: Session,
    _ writer: inout JSONWriter
  ) throws(RequestError) {
    var positions = script.positions
    let places = try params.items("positions").map { node throws(RequestError) in
      guard let position = TextPosition(node) else {
        throw .invalidParams("one of the positions is not valid")
      }
      return positions.offset(of: position)
    }
    writer.array(of: places) { writer, offset in
      write(script.snapshot.selectionRanges(at: offset)[...], &positions, &writer)
    }
  }

  /// From the smallest on, each the parent of the one before.
  private static func write(
    _ ranges: ArraySlice<ByteRange>,
    _ positions: inout PositionMap,
    _ writer: inout JSONWriter
  ) {
    guard let range = ranges.first else { return writer.null() }
    writer.object { writer in
      writer.key("range")
      writer.range(range, in: &positions)
      if ranges.count > 1 {
        writer.key("parent")
        write(ranges.dropFirst(), &positions, &writer)
      }
    }
  }
}
