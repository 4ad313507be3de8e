import FoundationEssentials
import InkMessages
import InkSystem
import TestSupport

/// The built `inkreel-espeak`, run as its users run it.
struct VoiceProgram {
  struct Outcome {
    let status: ChildProcess.End
    let output: [UInt8]
    let standardError: String

    func answer() throws -> VoiceAnswer {
      try JSONDecoder().decode(VoiceAnswer.self, from: Data(output))
    }
  }

  static let folder = RunProgram.folder
  static let path = folder + "/inkreel-espeak"

  /// - Parameter prefix: What is before the program in the argument vector, such as `env` and a setting.
  static func run(_ input: [UInt8], arguments: [String] = [], prefix: [String] = []) throws -> Outcome {
    try start(prefix + [path] + arguments, input: input)
  }

  static func start(_ vector: [String], input: [UInt8]) throws -> Outcome {
    let outcome = try RunProgram.run(vector, input: input)
    return Outcome(status: outcome.end, output: outcome.output, standardError: outcome.standardError)
  }
}
