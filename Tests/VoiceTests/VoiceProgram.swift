import FoundationEssentials
import InkMessages
import InkRPC

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built `inkreel-espeak`, run as its users run it.
struct VoiceProgram {
  struct Outcome {
    let status: ChildProcess.End
    let output: [UInt8]
    let complaint: String

    func answer() throws -> VoiceAnswer {
      try JSONDecoder().decode(VoiceAnswer.self, from: Data(output))
    }
  }

  /// Where SwiftPM puts the programs: beside the test bundle.
  static let folder: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/inkreel-espeak") {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  static let path = folder + "/inkreel-espeak"

  /// - Parameter prefix: What stands before the program in the argument vector, such as `env` and a setting.
  static func run(_ input: [UInt8], arguments: [String] = [], prefix: [String] = []) throws -> Outcome {
    try start(prefix + [path] + arguments, input: input)
  }

  static func start(_ vector: [String], input: [UInt8]) throws -> Outcome {
    // A program that refuses its input ends before it has read it.
    signal(SIGPIPE, SIG_IGN)
    let child = try ChildProcess(vector, pipesError: true)
    do {
      try child.input?.write(input)
    } catch {
      guard error == SystemError(EPIPE) else { throw error }
    }
    child.closeInput()
    let output = try readAll(child.output)
    var complaint: [UInt8] = []
    if let errorOutput = child.errorOutput { complaint = try readAll(errorOutput) }
    return Outcome(
      status: child.wait(),
      output: output,
      complaint: String(decoding: complaint, as: UTF8.self)
    )
  }

  private static func readAll(_ descriptor: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let block = try descriptor.read(upTo: 64 << 10)
      if block.isEmpty { return bytes }
      bytes += block
    }
  }
}
