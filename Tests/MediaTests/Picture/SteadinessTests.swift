import InkPlan
import TestSupport
import Testing

@testable import InkMedia

/// A slow zoom moves every spot of a picture along its path: it neither trembles nor steps.
struct SteadinessTests {
  private static let (width, height) = (160, 284)
  /// In the picture, in its pixels.
  private static let spots = [(40.3, 60.7), (120.9, 70.2), (80.5, 142.4), (35.1, 220.8), (125.6, 215.3)]
  private static let radius = 9

  private static let picture = TestPicture(width: 208, height: 369) { x, y in
    var light = 20.0
    for (spotX, spotY) in spots {
      let (dx, dy) = (Double(x) + 0.5 - spotX * 1.3, Double(y) + 0.5 - spotY * 1.3)
      let square = dx * dx + dy * dy
      if square < 200 { light += 200 * gaussian(square / (2 * 3 * 3)) }
    }
    let gray = UInt8(light.rounded())
    return TestPicture.Pixel(gray, gray, gray)
  }

  /// e to the power of -x, by its series.
  private static func gaussian(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for order in 1...8 {
      term *= x / 16 / Double(order)
      sum += term
    }
    var power = 1 / sum
    for _ in 0..<4 { power *= power }
    return power
  }

  /// The centre of light around a place.
  private func centroid(_ frame: VideoFrame, near place: (x: Double, y: Double)) -> (x: Double, y: Double) {
    var (sum, sumX, sumY) = (0.0, 0.0, 0.0)
    let (left, top) = (Int(place.x) - Self.radius, Int(place.y) - Self.radius)
    for y in top...top + 2 * Self.radius {
      for x in left...left + 2 * Self.radius {
        let light = max(0, Double(frame.sample(0, x, y)) - 34)
        sum += light
        sumX += light * (Double(x) + 0.5)
        sumY += light * (Double(y) + 0.5)
      }
    }
    return (sumX / sum, sumY / sum)
  }

  private func rms(_ values: [Double]) -> Double {
    (values.reduce(0) { $0 + $1 * $1 } / Double(values.count)).squareRoot()
  }

  @Test func aSlowZoomFollowsItsPath() throws {
    let picture = try ScaledPicture.of(Self.picture)
    let frame = try VideoFrame.filled(width: Self.width, height: Self.height, [16, 128, 128])
    var paths = [[(x: Double, y: Double)]](repeating: [], count: Self.spots.count)
    let frames = 30
    for number in 0..<frames {
      let zoom = 1 + 0.06 * Double(number) / 150
      let (width, height) = (Double(Self.width) * zoom, Double(Self.height) * zoom)
      let (x, y) = ((Double(Self.width) - width) / 2, (Double(Self.height) - height) / 2)
      try frame.draw(picture, at: PicturePlacement(pixels: x, y, width, height))
      for (index, spot) in Self.spots.enumerated() {
        let ideal = (x: x + spot.0 * zoom, y: y + spot.1 * zoom * Double(Self.height) * 1.3 / 369)
        let found = centroid(frame, near: ideal)
        paths[index].append((found.x - ideal.x, found.y - ideal.y))
      }
    }
    var (deviations, accelerations): ([Double], [Double]) = ([], [])
    for path in paths {
      let meanX = path.reduce(0) { $0 + $1.x } / Double(frames)
      let meanY = path.reduce(0) { $0 + $1.y } / Double(frames)
      #expect(abs(meanX) < 0.05 && abs(meanY) < 0.05, "\(meanX) \(meanY)")
      deviations += path.flatMap { [$0.x - meanX, $0.y - meanY] }
      for index in 1..<frames - 1 {
        accelerations.append(path[index + 1].x - 2 * path[index].x + path[index - 1].x)
        accelerations.append(path[index + 1].y - 2 * path[index].y + path[index - 1].y)
      }
    }
    #expect(rms(deviations) <= 0.02, "\(rms(deviations))")
    #expect(rms(accelerations) <= 0.03, "\(rms(accelerations))")
  }
}
