/// Replaces each sample of a plane by the mean of a square around it. Beyond the edges lies what is at them.
enum BoxBlur {
  /// - Parameter radius: From 1 on, in samples: the square has a side of twice as many and one.
  static func apply(to plane: SamplePlane, radius: Int) {
    for y in 0..<plane.height { blur(plane.row(y), stride: 1, count: plane.width, radius: radius) }
    for x in 0..<plane.width {
      blur(plane.samples + x, stride: plane.width, count: plane.height, radius: radius)
    }
  }

  private static func blur(_ line: UnsafeMutablePointer<UInt8>, stride: Int, count: Int, radius: Int) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: count + 2 * radius) { padded in
      guard let samples = padded.baseAddress else { return }
      for index in 0..<count + 2 * radius {
        samples[index] = Int(line[min(max(index - radius, 0), count - 1) * stride])
      }
      let side = 2 * radius + 1
      var sum = side / 2
      for index in 0..<side - 1 { sum += samples[index] }
      for index in 0..<count {
        sum += samples[index + side - 1]
        line[index * stride] = UInt8(truncatingIfNeeded: sum / side)
        sum -= samples[index]
      }
    }
  }
}
