package import InkTime

/// A time in which full-frame pictures go over into others.
///
/// The frame is a mixture of two: one without the new pictures and with the held ones, one without the held pictures and
/// with the new ones, as if they did not fade in.
package struct Dissolve: Hashable, Sendable {
  package let start: Ticks
  package let end: Ticks
  /// Indices in `layers`.
  package internal(set) var held: [Int]
  package internal(set) var new: [Int]

  /// Of the frame with the new pictures, at a time in it: 0 to 65,536.
  package func share(at time: Ticks) -> Int {
    Int(min(max(time - start, .zero), end - start).count * (1 << 16) / (end - start).count)
  }
}

extension RenderPlan {
  /// In the order of their starts.
  package var dissolves: [Dissolve] {
    var found: [Ticks: Dissolve] = [:]
    for (index, layer) in layers.enumerated() {
      guard let end = layer.heldUntil, end > layer.end else { continue }
      found[layer.end, default: Dissolve(start: layer.end, end: end, held: [], new: [])].held.append(index)
    }
    guard !found.isEmpty else { return [] }
    for (index, layer) in layers.enumerated() where !layer.isOverlay && layer.fadeIn > .zero {
      found[layer.start]?.new.append(index)
    }
    return found.values.sorted { $0.start < $1.start }
  }
}
