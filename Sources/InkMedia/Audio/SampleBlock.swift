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

  /// Multiplies everything.
  package mutating func scale(by gain: Float) {
    withUnsafeMutableBufferPointer { samples in
      for index in samples.indices { samples[index] *= gain }
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

  /// Moves `count` elements from `index` on to the begin.
  package mutating func moveToFront(from index: Int, count: Int) {
    withUnsafeMutableBufferPointer { samples in
      guard index >= 0, index + count <= samples.count, let base = samples.baseAddress else { return }
      base.update(from: base + index, count: count)
    }
  }
}

extension Span where Element == Float {
  /// The largest magnitude of finite samples.
  package var peak: Float {
    withUnsafeBufferPointer { samples in
      // Magnitudes are in the order of their bit patterns, which the compiler compares many at a time.
      var peak: UInt32 = 0
      for sample in samples { peak = Swift.max(peak, sample.bitPattern & 0x7fff_ffff) }
      return Float(bitPattern: peak)
    }
  }
}
