/// The samples of a WAV file with what is said of them.
///
/// Servers that send while they speak do not know the length when they write the header: they write 0 or the largest number
/// there, and the samples go on to the end. In `file` the lengths are right.
struct WaveSound {
  let sampleRate: Int
  let frames: Int
  private let format: [UInt8]
  private let samples: ArraySlice<UInt8>
  private let tag: Int
  private let bits: Int

  private static let rates = 8000...192_000
  /// Lengths from here on are no lengths.
  private static let unknown = 0x7FFF_FF00

  /// - Parameter bytes: A file that starts with `RIFF` and `WAVE`.
  init(_ bytes: [UInt8]) throws(SpeechSound.Fault) {
    var offset = 12
    var format: [UInt8]?
    while offset + 8 <= bytes.count {
      let name = bytes[offset..<offset + 4]
      let size = WaveSound.number(bytes[offset + 4..<offset + 8])
      let start = offset + 8
      if name.elementsEqual("fmt ".utf8) {
        guard size >= 16, start + size <= bytes.count else { break }
        format = Array(bytes[start..<start + size])
      } else if name.elementsEqual("data".utf8) {
        guard let format else { break }
        let isKnown = size > 0 && size < WaveSound.unknown
        if isKnown, start + size > bytes.count { throw .cut }
        try self.init(format, bytes[start..<(isKnown ? start + size : bytes.count)])
        return
      }
      guard size < WaveSound.unknown else { break }
      offset = start + size + size & 1
    }
    // A header alone, or part of one.
    throw bytes.count < 44 ? .cut : .wrong("sent a damaged WAV file")
  }

  /// Mono samples of 16 bits.
  init(samples: [UInt8], sampleRate: Int) {
    func bytes(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    format =
      bytes(1, 2) + bytes(1, 2) + bytes(sampleRate, 4) + bytes(sampleRate * 2, 4) + bytes(2, 2) + bytes(16, 2)
    self.samples = samples[...]
    self.sampleRate = sampleRate
    frames = samples.count / 2
    (tag, bits) = (1, 16)
  }

  private init(_ format: [UInt8], _ samples: ArraySlice<UInt8>) throws(SpeechSound.Fault) {
    self.format = format
    sampleRate = WaveSound.number(format[4..<8])
    bits = WaveSound.number(format[14..<16])
    let channels = WaveSound.number(format[2..<4])
    let frameSize = WaveSound.number(format[12..<14])
    let main = WaveSound.number(format[0..<2])
    // An extended format has the real one at the start of its identifier.
    tag = main == 0xFFFE && format.count >= 26 ? WaveSound.number(format[24..<26]) : main
    guard WaveSound.rates.contains(sampleRate) else {
      throw .wrong("sent a WAV file whose header gives \(sampleRate) samples a second")
    }
    guard channels > 0, frameSize > 0 else { throw .wrong("sent a WAV file with a damaged header") }
    frames = samples.count / frameSize
    self.samples = samples.prefix(frames * frameSize)
  }

  /// The whole file, with the right lengths.
  var file: [UInt8] {
    func bytes(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
    let padding = [UInt8](repeating: 0, count: samples.count & 1)
    let size = 4 + 8 + format.count + format.count & 1 + 8 + samples.count + padding.count
    var file = Array("RIFF".utf8) + bytes(size) + Array("WAVEfmt ".utf8) + bytes(format.count) + format
    file += [UInt8](repeating: 0, count: format.count & 1) + Array("data".utf8) + bytes(samples.count)
    return file + samples + padding
  }

  /// From 0 to 1; `nil` for a form that is not looked into.
  var peak: Double? {
    switch (tag, bits) {
    case (1, 16): Double(peak(of: 2)) / 32768
    case (1, 24): Double(peak(of: 3)) / 8_388_608
    case (1, 32): Double(peak(of: 4)) / 2_147_483_648
    // Without its sign, a float grows as its bits do.
    case (3, 32): Double(Float(bitPattern: floatPeak))
    default: nil
    }
  }

  /// The largest magnitude of an integer of some bytes.
  private func peak(of size: Int) -> UInt32 {
    let shift = 32 - 8 * UInt32(size)
    var peak: UInt32 = 0
    forEachSample(of: size) { peak = max(peak, Int32(bitPattern: $0 << shift).magnitude >> shift) }
    return peak
  }

  private var floatPeak: UInt32 {
    var peak: UInt32 = 0
    forEachSample(of: 4) { peak = max(peak, $0 & 0x7FFF_FFFF) }
    return peak
  }

  private func forEachSample(of size: Int, _ body: (UInt32) -> Void) {
    samples.withUnsafeBytes { bytes in
      for offset in stride(from: 0, through: bytes.count - size, by: size) {
        var value: UInt32 = 0
        for index in 0..<size { value |= UInt32(bytes[offset + index]) << (8 * UInt32(index)) }
        body(value)
      }
    }
  }

  /// The least byte first.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
