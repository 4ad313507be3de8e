import InkSystem
package import InkTime

/// The curve of every fade: a quarter of a sine. Where one sound fades out while another fades in, the power of both
/// together stays the same.
package enum EqualPowerFade {
  /// The gain at a time of a fade, from 0 at its start to 1 at its end.
  package static func gain(at time: Ticks, of length: Ticks) -> Double {
    guard length > .zero else { return 1 }
    return sin(.pi / 2 * Double(time.count) / Double(length.count))
  }
}
