internal import InkSystem

/// A 16-bit mono WAV file that appears at its path whole, or not at all.
///
/// The format: <https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html>
package enum WaveFile {
  /// In samples: what is written at once.
  private static let blockSize = 1 << 16

  /// Writes the file in the place of what is there.
  package static func write(_ samples: [Int16], sampleRate: Int, to path: String) throws(VoiceError) {
    do throws(AtomicFile.Failure) {
      let file = try AtomicFile(path)
      try file.write(header(sampleCount: samples.count, sampleRate: sampleRate))
      for start in stride(from: 0, to: samples.count, by: blockSize) {
        try file.write(bytes(of: samples[start..<min(start + blockSize, samples.count)]))
      }
      try file.commit()
    } catch {
      throw VoiceError(output: path, error)
    }
  }

  private static func header(sampleCount: Int, sampleRate: Int) -> [UInt8] {
    let size = sampleCount * 2
    return Array("RIFF".utf8) + bytes(of: 36 + size, count: 4) + Array("WAVEfmt ".utf8)
      + bytes(of: 16, count: 4) + bytes(of: 1, count: 2) + bytes(of: 1, count: 2)
      + bytes(of: sampleRate, count: 4) + bytes(of: sampleRate * 2, count: 4) + bytes(of: 2, count: 2)
      + bytes(of: 16, count: 2) + Array("data".utf8) + bytes(of: size, count: 4)
  }

  /// The lowest byte first.
  private static func bytes(of number: Int, count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func bytes(of samples: ArraySlice<Int16>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(samples.count * 2)
    for sample in samples {
      bytes.append(UInt8(truncatingIfNeeded: sample))
      bytes.append(UInt8(truncatingIfNeeded: sample >> 8))
    }
    return bytes
  }
}
