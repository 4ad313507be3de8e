import Foundation
import TestSupport
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

extension TemporaryFolder {
  var content: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path) }
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
