import InkMedia
import InkMessages
import InkRPC
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for one test, removed with it.
final class TestFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/inkreel-test-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    if let child = try? ChildProcess(["rm", "-rf", "--", path]) { _ = child.wait() }
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let number = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(number >= 0)
    try FileDescriptor(number).write(bytes)
    return file(name)
  }

  func read(_ name: String) throws -> [UInt8] {
    let number = open(file(name), O_RDONLY)
    try #require(number >= 0)
    let descriptor = FileDescriptor(number)
    var bytes: [UInt8] = []
    while true {
      let piece = try descriptor.read(upTo: 1 << 20)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Writes interleaved samples as a wav file.
  func wav(
    _ samples: [Float],
    name: String = "sound.wav",
    rate: Int = 48_000,
    channels: Int = 2
  ) throws -> String {
    let writer = try SoundFileWriter(
      path: file(name),
      format: .wav,
      sampleRate: rate,
      channels: channels
    )
    try writer.write(samples.span)
    try writer.finish()
    return file(name)
  }

  /// Converts a file with the `ffmpeg` program.
  ///
  /// - Parameter device: The input device that `input` is for, `lavfi` for a filter that makes it.
  func ffmpeg(
    _ input: String,
    to name: String,
    _ options: [String] = [],
    from device: String? = nil
  ) throws -> String {
    let begin = ["ffmpeg", "-v", "error", "-nostdin", "-y"] + (device.map { ["-f", $0] } ?? [])
    let command = begin + ["-i", input] + options + [file(name)]
    try #require(try ChildProcess(command).wait() == .exit(0))
    return file(name)
  }
}

enum TestSound {
  /// A stereo sweep from 200 Hz to 4 kHz, which is like itself at no other place.
  static func sweep(frames: Int, rate: Double = 48_000, amplitude: Double = 0.5) -> [Float] {
    let seconds = Double(frames) / rate
    return (0..<frames * 2).map { index in
      let time = Double(index / 2) / rate
      let phase = 2 * Double.pi * (200 * time + 1900 * time * time / seconds)
      return Float(amplitude * sin(phase))
    }
  }

  static func sine(
    _ frequency: Double,
    frames: Int,
    rate: Double = 48_000,
    amplitude: Double = 0.5,
    channels: Int = 2
  ) -> [Float] {
    (0..<frames * channels).map {
      Float(amplitude * sin(2 * .pi * frequency * Double($0 / channels) / rate))
    }
  }

  static func decode(_ path: String) throws -> [Float] {
    let decoder = try AudioDecoder(path: path)
    var samples: [Float] = []
    var block = [Float](repeating: 0, count: 2000)
    while true {
      var span = block.mutableSpan
      let count = try decoder.read(into: &span, frames: 0..<1000)
      if count == 0 { return samples }
      samples += block[..<(count * 2)]
    }
  }

  /// By how many frames `found` is late against `expected`, on the left side.
  static func lag(of found: [Float], against expected: [Float], within most: Int = 1500) -> Int? {
    let middle = expected.count / 4
    let length = 4000
    guard middle + length + most < found.count / 2 else { return nil }
    var best = (lag: 0, sum: -Float.infinity)
    for lag in -most...most where middle + lag >= 0 {
      var sum: Float = 0
      for frame in middle..<middle + length { sum += expected[frame * 2] * found[(frame + lag) * 2] }
      if sum > best.sum { best = (lag, sum) }
    }
    return best.lag
  }

  static func level(_ samples: some Collection<Float>) -> Double {
    (samples.reduce(0.0) { $0 + Double($1 * $1) } / Double(max(1, samples.count))).squareRoot()
  }
}
