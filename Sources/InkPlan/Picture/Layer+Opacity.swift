package import InkTime

extension Layer {
  /// What `opacity(at:)` returns for a picture through which nothing shows.
  package static let opaque = 1 << 16

  /// How opaque it is at the start of a frame, its fades included: 0 to 65,536.
  ///
  /// - Parameter isDissolved: Whether a dissolve mixes it with what was there before, in the place of its fade-in.
  package func opacity(at time: Ticks, isDissolved: Bool = false) -> Int {
    let whole = Int((min(max(opacity, 0), 1) * Double(Layer.opaque)).rounded())
    var share = Layer.opaque
    if !isDissolved, time < start + fadeIn { share = Layer.share(time - start, of: fadeIn) }
    if fadeOut > .zero, time > end - fadeOut { share = min(share, Layer.share(end - time, of: fadeOut)) }
    return (whole * share) >> 16
  }

  private static func share(_ part: Ticks, of fade: Ticks) -> Int {
    Int(max(part, .zero).count * Int64(opaque) / fade.count)
  }
}
