/// The facts of a RIFF WAVE file of integer samples, read by hand.
/// <https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html>
package struct WaveHeader {
  package let channels: Int
  package let sampleRate: Int
  package let bitsPerSample: Int
  package let sampleCount: Int
  /// The largest magnitude within the first second.
  package let peak: Int

  package init?(_ bytes: [UInt8]) {
    guard bytes.count > 44, bytes.prefix(4) == ArraySlice("RIFF".utf8),
      bytes[8..<16] == ArraySlice("WAVEfmt ".utf8),
      WaveHeader.integer(bytes[4..<8]) == bytes.count - 8, WaveHeader.integer(bytes[20..<22]) == 1,
      bytes[36..<40] == ArraySlice("data".utf8), WaveHeader.integer(bytes[40..<44]) == bytes.count - 44
    else { return nil }
    channels = WaveHeader.integer(bytes[22..<24])
    sampleRate = WaveHeader.integer(bytes[24..<28])
    bitsPerSample = WaveHeader.integer(bytes[34..<36])
    sampleCount = (bytes.count - 44) / 2
    peak =
      stride(from: 44, to: min(bytes.count - 1, 44 + 2 * sampleRate), by: 2).lazy
      .map { Int(Int16(truncatingIfNeeded: WaveHeader.integer(bytes[$0...($0 + 1)])).magnitude) }.max() ?? 0
  }

  package var duration: Double { Double(sampleCount) / Double(sampleRate) }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
