import Foundation
import Testing

/// Runs a program of the search path.
///
/// - Returns: What it wrote to standard output.
func run(_ program: String, _ arguments: [String]) throws -> Data {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let output = Pipe()
  process.standardOutput = output
  try process.run()
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  try #require(process.terminationStatus == 0, "\(program) failed")
  return data
}

/// A new folder, removed with its content in the end.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "inkreel-picture-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  func path(_ name: String) -> String { url.appending(path: name).path }

  var content: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: url.path) }
  }
}

/// The decoded pictures of a video, whose stream must be without any fault.
struct DecodedVideo {
  let width: Int
  let height: Int
  private let bytes: Data

  init(_ path: String, width: Int, height: Int) throws {
    self.width = width
    self.height = height
    bytes = try run(
      "ffmpeg",
      [
        "-v", "error", "-xerror", "-err_detect", "explode", "-i", path, "-map", "0:v", "-fps_mode",
        "passthrough",
        "-f", "rawvideo", "-pix_fmt", "yuv420p", "-",
      ]
    )
  }

  var frameCount: Int { bytes.count / frameSize }

  func frame(_ index: Int) -> [UInt8] { [UInt8](bytes[index * frameSize..<(index + 1) * frameSize]) }

  private var frameSize: Int { width * height * 3 / 2 }
}
