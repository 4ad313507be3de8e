/// How values stand in messages.
package enum MediaText {
  /// `12.35 s`
  package static func seconds(_ seconds: Double) -> String {
    guard seconds.isFinite, abs(seconds) < 1e12 else { return "\(seconds) s" }
    let hundredths = Int64((seconds * 100).rounded())
    let fraction = hundredths.magnitude % 100
    return
      "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
  }
}
