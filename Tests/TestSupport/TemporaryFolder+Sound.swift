import InkSystem

extension TemporaryFolder {
  /// Writes interleaved samples as a wav file of 16 bits, each rounded to the nearest step.
  package func wav(
    _ samples: [Float],
    name: String = "sound.wav",
    rate: Int = 48_000,
    channels: Int = 2
  ) throws -> String {
    let frame = 2 * channels
    var bytes = Array("RIFF".utf8) + number(36 + samples.count * 2) + Array("WAVEfmt ".utf8) + number(16)
    bytes += number(1, bytes: 2) + number(channels, bytes: 2) + number(rate) + number(rate * frame)
    bytes += number(frame, bytes: 2) + number(16, bytes: 2) + Array("data".utf8) + number(samples.count * 2)
    bytes.reserveCapacity(bytes.count + samples.count * 2)
    for sample in samples {
      let value = Int16((min(max(sample * 32_768, -32_768), 32_767)).rounded(.toNearestOrEven))
      bytes.append(UInt8(truncatingIfNeeded: value))
      bytes.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    return try write(bytes, to: name)
  }

  /// In the order of RIFF, the lowest byte first.
  private func number(_ value: Int, bytes: Int = 4) -> [UInt8] {
    (0..<bytes).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Converts a file with the `ffmpeg` program.
  ///
  /// - Parameter device: The input device that `input` is for, `lavfi` for a filter that makes it.
  package func ffmpeg(
    _ input: String,
    to name: String,
    _ options: [String] = [],
    from device: String? = nil,
    reading inputOptions: [String] = []
  ) throws -> String {
    let format = device.map { ["-f", $0] } ?? []
    let start = ["ffmpeg", "-v", "error", "-nostdin", "-y"] + format + inputOptions
    let command = start + ["-i", input] + options + [file(name)]
    guard try ChildProcess(command).wait() == .exit(0) else { throw ToolFailure(command: command) }
    return file(name)
  }
}

/// A tool that a test needs is missing or failed.
private struct ToolFailure: Error {
  let command: [String]
}
