import FoundationEssentials
package import InkSystem

/// Runs the programs as their users run them.
package enum RunProgram {
  package struct Outcome: Sendable {
    package let end: ChildProcess.End
    package let output: [UInt8]
    package let standardError: String

    /// As a shell reports it.
    package var status: Int32 {
      switch end {
      case .exit(let status): status
      case .signal(let number): 128 + number
      }
    }

    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Where SwiftPM puts the programs that it builds: next to the test bundle.
  package static let folder: String = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/inkreel") {
      folder.deleteLastPathComponent()
    }
    return folder.path
  }()

  package static func inkreel(
    _ arguments: [String],
    input: [UInt8] = [],
    environment: [String] = [],
    in directory: String? = nil
  ) throws -> Outcome {
    // The voices that this machine's user has calibrated are none of the tests' business.
    let environment = ["XDG_CONFIG_HOME=/nonexistent"] + environment
    return try run(["\(folder)/inkreel"] + arguments, input: input, environment: environment, in: directory)
  }

  /// Has programs find no installed voices, so that no test depends on the machine.
  package static let noVoices = "INKREEL_VOICES=/nonexistent"

  /// - Parameter environment: Settings such as `NAME=value`, in addition to those of this process and `noVoices`.
  package static func run(
    _ vector: [String],
    input: [UInt8] = [],
    environment: [String] = [],
    in directory: String? = nil
  ) throws -> Outcome {
    // A program that refuses its input ends before it has read it.
    signal(SIGPIPE, SIG_IGN)
    let place = directory.map { ["--chdir=\($0)"] } ?? []
    let child = try ChildProcess(["env", noVoices, "env"] + place + environment + vector, pipesError: true)
    do {
      try child.input?.write(input)
    } catch {
      guard error == SystemError(EPIPE) else { throw error }
    }
    child.closeInput()
    // What is said on standard error is read while the output is, so that neither pipe fills up.
    var output: [UInt8] = []
    var standardError: [UInt8] = []
    var open = [child.output] + (child.errorOutput.map { [$0] } ?? [])
    while !open.isEmpty {
      let ready = FileDescriptor.waitForInput(open)
      for (descriptor, isReady) in zip(open, ready) where isReady {
        let part = try descriptor.read(upTo: 1 << 16)
        if part.isEmpty { open.removeAll { $0 === descriptor } }
        if descriptor === child.output { output += part } else { standardError += part }
      }
    }
    return Outcome(
      end: child.wait(),
      output: output,
      standardError: String(decoding: standardError, as: UTF8.self)
    )
  }
}
