internal import CLibAV
package import InkMessages
import InkSystem

/// The energies of stereo sound at 48 kHz in bands of frequency, over windows of 21 ms, one every 10 ms.
///
/// Codecs keep them where they do not keep the waves: noise and short strokes are decoded as other samples, but as loud
/// in each band.
package final class BandSpectrum {
  /// In frames: 21 ms.
  private static let frames = 1 << bits
  private static let bits = 10
  /// In frames, from one window to the next: 10 ms.
  package static let hop = 480
  /// In bins of 46.9 Hz: 50, 300, 800, 1600, 3000, 5000, 8000, 12,000 and 16,000 Hz.
  private static let edges = [1, 6, 17, 34, 64, 107, 171, 256, 341]
  /// Of one side.
  package static let bands = edges.count - 1

  private var context: OpaquePointer?
  private var transform: av_tx_fn?
  private let shape: UnsafeMutablePointer<Float>
  private let input: UnsafeMutablePointer<AVComplexFloat>
  private let output: UnsafeMutablePointer<AVComplexFloat>
  /// So that the sum over all bands is the mean square of one side.
  private let scale: Float
  /// The last frames of the sound so far, interleaved: as many as a window reaches back.
  private var history = [Float](repeating: 0, count: (frames - hop) * 2)

  package init() throws(MediaError) {
    let count = BandSpectrum.frames
    shape = .allocate(capacity: count)
    var sum: Float = 0
    for index in 0..<count {
      let angle = 2 * Double.pi * Double(index) / Double(count)
      shape[index] = Float(0.5 - 0.5 * cos(angle))
      sum += shape[index] * shape[index]
    }
    scale = 2 / (Float(count) * sum)
    input = BandSpectrum.allocate(count)
    output = BandSpectrum.allocate(count)
    let flags = UInt64(AV_TX_UNALIGNED.rawValue)
    guard av_tx_init(&context, &transform, AV_TX_FLOAT_FFT, 0, Int32(count), nil, flags) >= 0 else {
      throw MediaError.outOfMemory
    }
  }

  deinit {
    av_tx_uninit(&context)
    shape.deallocate()
    input.deallocate()
    output.deallocate()
  }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<AVComplexFloat> {
    let memory = UnsafeMutablePointer<AVComplexFloat>.allocate(capacity: count)
    memory.initialize(repeating: AVComplexFloat(re: 0, im: 0), count: count)
    return memory
  }

  /// The limits of a band in Hz.
  package static func limits(of band: Int) -> (low: Int, high: Int) {
    func frequency(_ edge: Int) -> Int { (edges[edge] * 48_000 / frames + 50) / 100 * 100 }
    return (frequency(band), frequency(band + 1))
  }

  /// The mean squares in the bands of the left side and then those of the right one, for each window that ends in a block.
  ///
  /// - Parameter block: The frames that follow, left and right in turn: a multiple of `hop`.
  package func energies(_ block: [Float]) -> [[Float]] {
    let samples = history + block
    history = Array(samples.suffix(history.count))
    return samples.withUnsafeBufferPointer { all in
      stride(from: 0, to: block.count, by: BandSpectrum.hop * 2).map { start in
        guard let window = all.baseAddress, start + BandSpectrum.frames * 2 <= all.count else { return [] }
        return energies(window + start)
      }
    }
  }

  private func energies(_ samples: UnsafePointer<Float>) -> [Float] {
    let count = BandSpectrum.frames
    // One side is the real part and one the imaginary: their spectra can be separated.
    for frame in 0..<count {
      input[frame] = AVComplexFloat(
        re: samples[frame * 2] * shape[frame],
        im: samples[frame * 2 + 1] * shape[frame]
      )
    }
    transform?(context, output, input, MemoryLayout<AVComplexFloat>.stride)
    let bands = BandSpectrum.bands
    var energies = [Float](repeating: 0, count: bands * 2)
    for band in 0..<bands {
      var (left, right): (Float, Float) = (0, 0)
      for bin in BandSpectrum.edges[band]..<BandSpectrum.edges[band + 1] {
        let (low, high) = (output[bin], output[count - bin])
        let (a, b) = (low.re + high.re, low.im - high.im)
        let (c, d) = (low.im + high.im, low.re - high.re)
        left += a * a + b * b
        right += c * c + d * d
      }
      energies[band] = left / 4 * scale
      energies[bands + band] = right / 4 * scale
    }
    return energies
  }
}
