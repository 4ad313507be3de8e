import InkMedia
import InkSystem

extension TemporaryFolder {
  /// Writes interleaved samples as a wav file.
  package func wav(
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
  package func ffmpeg(
    _ input: String,
    to name: String,
    _ options: [String] = [],
    from device: String? = nil
  ) throws -> String {
    let start = ["ffmpeg", "-v", "error", "-nostdin", "-y"] + (device.map { ["-f", $0] } ?? [])
    let command = start + ["-i", input] + options + [file(name)]
    guard try ChildProcess(command).wait() == .exit(0) else { throw ToolFailure(command: command) }
    return file(name)
  }
}

/// A tool that a test needs is missing or failed.
private struct ToolFailure: Error {
  let command: [String]
}
