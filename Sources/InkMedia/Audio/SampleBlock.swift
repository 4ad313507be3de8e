extension UnsafeMutablePointer where Pointee == Float {
  /// Puts each of `count` samples on both sides of a frame.
  func fillBothSides(from side: UnsafePointer<Float>, count: Int) {
    for frame in 0..<count {
      self[frame * 2] = side[frame]
      self[frame * 2 + 1] = side[frame]
    }
  }
}

/// The inner loops of the mixer, over interleaved samples.
extension MutableSpan where Element == Float {
  package mutating func clear() {
    withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
  }

  /// Copies `source` to `offset` and on, as far as there is room.
  package mutating func copy(_ source: Span<Float>, at offset: Int) {
    withUnsafeMutableBufferPointer { target in
      source.withUnsafeBufferPointer { source in
        let count = Swift.min(source.count, target.count - offset)
        guard offset >= 0, count > 0, let from = source.baseAddress, let to = target.baseAddress else {
          return
        }
        (to + offset).update(from: from, count: count)
      }
    }
  }

  /// Adds `source` times `gain` to what is at `offset` and on, as far as there is room.
  package mutating func add(_ source: Span<Float>, gain: Float, at offset: Int) {
    withUnsafeMutableBufferPointer { target in
      source.withUnsafeBufferPointer { source in
        let count = Swift.min(source.count, target.count - offset)
        guard offset >= 0, count > 0, let from = source.baseAddress, let to = target.baseAddress else {
          return
        }
        let into = to + offset
        for index in 0..<count { into[index] += from[index] * gain }
      }
    }
  }

  /// Takes `source` off.
  package mutating func subtract(_ source: Span<Float>) {
    withUnsafeMutableBufferPointer { target in
      source.withUnsafeBufferPointer { source in
        for index in 0..<Swift.min(source.count, target.count) { target[index] -= source[index] }
      }
    }
  }

  /// Multiplies everything.
  package mutating func scale(by gain: Float) {
    withUnsafeMutableBufferPointer { samples in
      for index in samples.indices { samples[index] *= gain }
    }
  }

  /// Multiplies both sides of these frames, as far as they are there.
  package mutating func scale(_ frames: Range<Int>, by gain: Float) {
    withUnsafeMutableBufferPointer { samples in
      let end = Swift.min(frames.upperBound * 2, samples.count)
      for index in Swift.min(frames.lowerBound * 2, end)..<end { samples[index] *= gain }
    }
  }

  /// Multiplies both sides of each frame by its gain, and cuts off what is beyond `limit` all the same.
  package mutating func scale(byFrame gains: Span<Float>, limit: Float) {
    withUnsafeMutableBufferPointer { samples in
      gains.withUnsafeBufferPointer { gains in
        for frame in 0..<Swift.min(gains.count, samples.count / 2) {
          let (left, right) = (samples[frame * 2] * gains[frame], samples[frame * 2 + 1] * gains[frame])
          samples[frame * 2] = Swift.min(Swift.max(left, -limit), limit)
          samples[frame * 2 + 1] = Swift.min(Swift.max(right, -limit), limit)
        }
      }
    }
  }

  /// Moves `count` elements from `source` on to `target` and on.
  package mutating func move(from source: Int, to target: Int, count: Int) {
    withUnsafeMutableBufferPointer { samples in
      guard source >= 0, target >= 0, count > 0, Swift.max(source, target) + count <= samples.count,
        let base = samples.baseAddress
      else { return }
      (base + target).update(from: base + source, count: count)
    }
  }
}

extension Span where Element == Float {
  /// The largest magnitude of finite samples.
  package var peak: Float {
    withUnsafeBufferPointer { samples in
      // Magnitudes are in the order of their bit patterns, which the compiler compares many at a time.
      var peak: Int32 = 0
      for sample in samples { peak = Swift.max(peak, Int32(bitPattern: sample.bitPattern & 0x7fff_ffff)) }
      return Float(bitPattern: UInt32(bitPattern: peak))
    }
  }
}

extension Span where Element == Float {
  /// The sum of the products with as many samples of another span.
  package func product(with other: Span<Float>) -> Double {
    withUnsafeBufferPointer { left in
      other.withUnsafeBufferPointer { right in
        let count = Swift.min(left.count, right.count)
        guard let x = UnsafeRawPointer(left.baseAddress), let y = UnsafeRawPointer(right.baseAddress) else {
          return 0
        }
        var total = 0.0
        var start = 0
        // Sums of floats lose what is small: each is kept short.
        while start + 256 <= count {
          var sums = SIMD8<Float>.zero
          for index in stride(from: start * 4, to: (start + 256) * 4, by: 32) {
            sums +=
              x.loadUnaligned(fromByteOffset: index, as: SIMD8<Float>.self)
              * y.loadUnaligned(fromByteOffset: index, as: SIMD8<Float>.self)
          }
          total += Double(sums.sum())
          start += 256
        }
        for index in start..<count { total += Double(left[index]) * Double(right[index]) }
        return total
      }
    }
  }
}
