import InkDiagnostics
import InkText

/// An element that can be neither heard nor seen, because nothing in its scope takes time.
struct Timeless: Sendable {
  let tag: Tag
  let isBlock: Bool
  var range: ByteRange

  var diagnostic: Diagnostic {
    let isSound = tag == .music
    return Diagnostic(
      isSound ? .neverHeard : .zeroLength,
      "this `\(tag.rawValue)` is never \(isSound ? "heard: it" : "seen: it") lasts no time",
      at: range,
      notes: [
        isBlock
          ? "it lasts as long as its content, and nothing in it takes time"
          : "it runs beneath what follows it in its block, and nothing there takes time"
      ]
    )
  }
}
