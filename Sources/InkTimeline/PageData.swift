import InkJSON
import InkTime

/// What the page's script works on, as JSON in the page.
struct PageData: Encodable {
  struct Track: Encodable {
    let kind: TimelineTrack
    let name: String
    let lanes: Int
  }

  /// Ticks a second.
  let timescale = Ticks.perSecond
  let duration: Ticks
  let tracks: [Track]
  let clips: [TimelineClip]
  let problems: [TimelineProblem]
  /// JPEG files in Base64.
  let thumbnails: [String]

  /// Deterministic, and without a character that could end the element around it: in JSON, `<`, `>` and `&`
  /// are in strings alone, where they may be written as escapes.
  func json() throws -> String {
    var bytes: [UInt8] = []
    for byte in try JSONOutput.line(self) {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
