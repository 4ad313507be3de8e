import FoundationEssentials
import InkPlan
import TestSupport
import Testing

/// A user's folder with the examples in it, and a speech cache of its own.
final class Workshop {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Repository.path("examples"), as: "examples")
  }

  func inkreel(_ arguments: String...) throws -> RunProgram.Outcome {
    try run(arguments)
  }

  func run(_ arguments: [String], environment: [String] = []) throws -> RunProgram.Outcome {
    try RunProgram.inkreel(
      arguments,
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"] + environment,
      in: folder.path
    )
  }

  /// Runs a command that must end well.
  @discardableResult
  func succeed(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let outcome = try run(arguments)
    #expect(outcome.status == 0, "\(outcome.complaint)", sourceLocation: sourceLocation)
    return outcome.text
  }

  /// The plan of a script with the lengths of its real speech.
  func measuredPlan(of script: String) throws -> RenderPlan {
    try succeed("plan", script, "--speak", "-o", "measured.json")
    return try PlanReader.read(folder.read("measured.json"))
  }

  /// What is in the folder besides what was put there.
  var made: [String] {
    get throws {
      try folder.names.filter { !["examples", "cache", "measured.json"].contains($0) }
    }
  }

  // MARK: Looking at what was made

  func tool(_ vector: String...) throws -> [UInt8] {
    let outcome = try RunProgram.run(vector, in: folder.path)
    #expect(outcome.status == 0, "\(vector): \(outcome.complaint)")
    return outcome.output
  }

  /// Interleaved 48 kHz stereo samples of a file's sound, as ffmpeg decodes it.
  func samples(of file: String) throws -> [Float] {
    let bytes = try tool("ffmpeg", "-v", "error", "-i", file, "-f", "f32le", "-ar", "48000", "-ac", "2", "-")
    return stride(from: 0, to: bytes.count - 3, by: 4).map { index in
      let bits = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[index + $1]) << UInt32(8 * $1) }
      return Float(bitPattern: bits)
    }
  }

  /// The picture at a time in seconds: red, green and blue bytes.
  func picture(of file: String, at seconds: Double) throws -> [UInt8] {
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

  struct Stream: Decodable {
    let codec_type: String
    let codec_name: String
    let profile: String?
    let pix_fmt: String?
    let color_space: String?
    let color_transfer: String?
    let color_primaries: String?
    let color_range: String?
    let width: Int?
    let height: Int?
    let r_frame_rate: String?
    let avg_frame_rate: String?
    let nb_frames: String?
    let sample_rate: String?
    let channels: Int?
    let duration: String?
    let start_time: String?
  }

  func streams(of file: String) throws -> [Stream] {
    struct Report: Decodable { let streams: [Stream] }
    let json = try tool("ffprobe", "-v", "error", "-show_streams", "-of", "json", file)
    return try JSONDecoder().decode(Report.self, from: Data(json)).streams
  }
}
