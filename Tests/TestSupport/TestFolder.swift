import InkMedia
import InkRPC

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder for one test, removed with it.
package final class TestFolder {
  package let path: String

  package init() throws {
    var template = Array("/tmp/inkreel-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(errno) }
    path = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
  }

  deinit {
    if let child = try? ChildProcess(["rm", "-rf", "--", path]) { _ = child.wait() }
  }

  package func file(_ name: String) -> String { "\(path)/\(name)" }

  package func write(_ bytes: [UInt8], to name: String) throws -> String {
    let number = open(file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard number >= 0 else { throw SystemError(errno) }
    try FileDescriptor(number).write(bytes)
    return file(name)
  }

  package func read(_ name: String) throws -> [UInt8] {
    let number = open(file(name), O_RDONLY)
    guard number >= 0 else { throw SystemError(errno) }
    let descriptor = FileDescriptor(number)
    var bytes: [UInt8] = []
    while true {
      let piece = try descriptor.read(upTo: 1 << 20)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

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
    let begin = ["ffmpeg", "-v", "error", "-nostdin", "-y"] + (device.map { ["-f", $0] } ?? [])
    let command = begin + ["-i", input] + options + [file(name)]
    guard try ChildProcess(command).wait() == .exit(0) else { throw ToolFailure(command: command) }
    return file(name)
  }
}

/// A tool that a test needs is missing or failed.
private struct ToolFailure: Error {
  let command: [String]
}
