import Foundation
@testable import InkPlan
import InkTime

/// The formulas of camera tags in floating point, written a second time.
struct CameraReference {
  private let plan: RenderPlan
  private let width: Double
  private let height: Double

  init(_ plan: RenderPlan) {
    self.plan = plan
    width = Double(plan.video.width)
    height = Double(plan.video.height)
  }

  func edges(_ layer: Layer, at time: Ticks) -> (x: Double, y: Double, width: Double, height: Double) {
    let moves = layer.cameraMoves.map { plan.cameraMoves[$0] }.filter { $0.start <= time && time < $0.end }
    var (x, y) = (layer.rectangle.x, layer.rectangle.y)
    var (w, h) = (layer.rectangle.width, layer.rectangle.height)
    let covers = layer.scale != .contain
    if covers {
      let (right, down) = reach(moves)
      let factor = max(1, (1 + 2 * right) * width / w, (1 + 2 * down) * height / h)
      (x, y) = (x + w / 2 - w * factor / 2, y + h / 2 - h * factor / 2)
      (w, h) = (w * factor, h * factor)
    }
    for move in moves.reversed() where move.kind == .zoom {
      let smaller = covers ? min(1, move.from, move.to) : 1
      let (from, to) = (move.from / smaller, move.to / smaller)
      let scale = from * pow(to / from, progress(move, time))
      let (px, py) = ((move.at?.x ?? 0.5) * width, (move.at?.y ?? 0.5) * height)
      (x, y, w, h) = (px + scale * (x - px), py + scale * (y - py), w * scale, h * scale)
    }
    for move in moves {
      let value = move.from + (move.to - move.from) * progress(move, time)
      let side = min(width, height)
      switch move.kind {
      case .zoom: break
      case .pan: x -= value * width
      case .tilt: y -= value * height
      case .shake:
        let noise = ShakeNoise(millihertz: move.millihertz ?? 0, seed: move.seed ?? 0)
        x -= value * Double(noise.offset(at: time - move.start, .right)) / 32_768 * side
        y -= value * Double(noise.offset(at: time - move.start, .down)) / 32_768 * side
      }
    }
    return (x, y, w, h)
  }

  /// In frames.
  private func reach(_ moves: [CameraMove]) -> (right: Double, down: Double) {
    var (right, down) = (0.0, 0.0)
    for move in moves {
      let most = max(abs(move.from), abs(move.to))
      switch move.kind {
      case .zoom: break
      case .pan: right += most
      case .tilt: down += most
      case .shake:
        right += most * min(width, height) / width
        down += most * min(width, height) / height
      }
    }
    return (right, down)
  }

  private func progress(_ move: CameraMove, _ time: Ticks) -> Double {
    let u = Double((time - move.start).count) / Double((move.end - move.start).count)
    let (x1, x2): (Double, Double)
    switch move.easing {
    case .linear: return u
    case .easeIn: (x1, x2) = (0.42, 1)
    case .easeOut: (x1, x2) = (0, 0.58)
    case .easeInOut: (x1, x2) = (0.42, 0.58)
    }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let s = (low + high) / 2
      let x = 3 * x1 * s * (1 - s) * (1 - s) + 3 * x2 * s * s * (1 - s) + s * s * s
      if x <= u { low = s } else { high = s }
    }
    return low * low * (3 - 2 * low)
  }
}
