/// A point in time, or a length of time, in whole ticks of 1/48,000 s.
///
/// One tick is one sample at 48 kHz, and 24, 25, 30 and 60 frames a second divide it, so nothing that
/// InkReel computes is ever rounded twice. `Double` seconds exist only at the edges. Sums saturate:
/// no script or plan, however hostile, makes them trap.
package struct Ticks: Hashable, Comparable, Sendable, AdditiveArithmetic {
  package static let perSecond: Int64 = 48_000
  package static let zero = Ticks(0)
  /// The longest time that is read from anything outside: a million hours.
  package static let limit = Ticks(1_000_000 * 3600 * perSecond)

  package var count: Int64

  @inlinable package init(_ count: Int64) {
    self.count = count
  }

  package init(_ count: Int) {
    self.count = Int64(count)
  }

  /// The nearest tick; what is not finite or beyond `limit` is clamped (NaN to zero).
  package init(seconds: Double) {
    guard !seconds.isNaN else {
      self = .zero
      return
    }
    let bound = Double(Ticks.limit.count)
    let ticks = Swift.min(Swift.max(seconds * Double(Ticks.perSecond), -bound), bound)
    self.count = Int64(ticks < 0 ? ticks - 0.5 : ticks + 0.5)
  }

  package var seconds: Double { Double(count) / Double(Ticks.perSecond) }

  @inlinable package static func < (left: Ticks, right: Ticks) -> Bool { left.count < right.count }

  @inlinable package static func + (left: Ticks, right: Ticks) -> Ticks {
    let (sum, overflow) = left.count.addingReportingOverflow(right.count)
    return Ticks(overflow ? (left.count < 0 ? .min : .max) : sum)
  }

  @inlinable package static func - (left: Ticks, right: Ticks) -> Ticks {
    let (difference, overflow) = left.count.subtractingReportingOverflow(right.count)
    return Ticks(overflow ? (left.count < 0 ? .min : .max) : difference)
  }

  package static prefix func - (ticks: Ticks) -> Ticks { .zero - ticks }
}

/// In JSON a time is a whole number of ticks within `limit` of zero.
extension Ticks: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let count = try container.decode(Int64.self)
    guard count.magnitude <= Ticks.limit.count.magnitude else {
      throw DecodingError.invalidValue("is longer than a million hours", in: container)
    }
    self.count = count
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}
