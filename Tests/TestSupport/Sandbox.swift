import FoundationEssentials
package import InkPlan
package import Testing

/// A user's folder with the examples in it, and a speech cache of its own.
package final class Sandbox {
  package let folder: TemporaryFolder

  package init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Repository.path("examples"), as: "examples")
  }

  package func inkreel(_ arguments: String...) throws -> RunProgram.Outcome {
    try run(arguments)
  }

  package func run(_ arguments: [String], environment: [String] = []) throws -> RunProgram.Outcome {
    try RunProgram.inkreel(
      arguments,
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"] + environment,
      in: folder.path
    )
  }

  /// Runs a command that must end well.
  @discardableResult
  package func succeed(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let outcome = try run(arguments)
    #expect(outcome.status == 0, "\(outcome.standardError)", sourceLocation: sourceLocation)
    return outcome.text
  }

  /// The plan of a script with the lengths of its real speech.
  package func measuredPlan(of script: String) throws -> RenderPlan {
    try succeed("plan", script, "--speak", "-o", "measured.json")
    return try PlanReader.read(folder.read("measured.json"))
  }

  /// What is in the folder, apart from what was put there.
  package var made: [String] {
    get throws {
      try folder.names.filter { !["examples", "cache", "measured.json"].contains($0) }
    }
  }

  // MARK: Looking at what was made

  package func tool(_ vector: String...) throws -> [UInt8] {
    let outcome = try RunProgram.run(vector, in: folder.path)
    #expect(outcome.status == 0, "\(vector): \(outcome.standardError)")
    return outcome.output
  }

  /// Interleaved 48 kHz stereo samples of a file's sound, as ffmpeg decodes it.
  package func samples(of file: String) throws -> [Float] {
    let bytes = try tool("ffmpeg", "-v", "error", "-i", file, "-f", "f32le", "-ar", "48000", "-ac", "2", "-")
    return stride(from: 0, to: bytes.count - 3, by: 4).map { index in
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
      return Float(bitPattern: bits)
    }
  }

  /// The picture at a time in seconds: red, green and blue bytes.
  package func picture(of file: String, at seconds: Double) throws -> [UInt8] {
    try tool(
      "ffmpeg",
      "-v",
      "error",
      "-ss",
      "\(seconds)",
      "-i",
      file,
      "-frames:v",
      "1",
      "-f",
      "rawvideo",
      "-pix_fmt",
      "rgb24",
      "-"
    )
  }

  package struct Stream: Decodable {
    package let codec_type: String
    package let codec_name: String
    package let profile: String?
    package let pix_fmt: String?
    package let color_space: String?
    package let color_transfer: String?
    package let color_primaries: String?
    package let color_range: String?
    package let width: Int?
    package let height: Int?
    package let r_frame_rate: String?
    package let avg_frame_rate: String?
    package let nb_frames: String?
    package let sample_rate: String?
    package let channels: Int?
    package let duration: String?
    package let start_time: String?
  }

  package func streams(of file: String) throws -> [Stream] {
    struct Report: Decodable { let streams: [Stream] }
    let json = try tool("ffprobe", "-v", "error", "-show_streams", "-of", "json", file)
    return try JSONDecoder().decode(Report.self, from: Data(json)).streams
  }
}
