import InkDiagnostics
import InkJSON
import InkSystem
import InkText
import InkWorkspace
import Synchronization

/// What `--json` prints: one object in every case. A command's own members are in it, and those that every command has:
/// `version`, `command`, `status` and `diagnostics`. `docs/programs.md` describes it.
enum JSONResult {
  /// Of the members that every command has. A change that an older reader would stumble over makes it greater.
  static let version = 1

  private struct State {
    var isAskedFor = false
    /// Whether the object has been started, and its own members are written.
    var isStarted = false
    var members: (any Encodable & Sendable)?
    var diagnostics: [JSONDiagnostic] = []
  }

  private static let state = Mutex(State())

  /// From here on diagnostics are collected, and a signal does not end the program without an object.
  static func start(_ command: String) {
    state.withLock { $0 = State(isAskedFor: true) }
    let interruption = End(
      command: command,
      status: ExitStatus.interrupted.rawValue,
      diagnostics: [JSONDiagnostic(.interrupted, "interrupted")]
    )
    // Nothing in it is a number that JSON does not have.
    guard let object = try? JSONOutput.document(Whole(members: nil, end: interruption)) else { return }
    LastWords.prepare(object, status: ExitStatus.interrupted.rawValue)
  }

  /// Nothing is to be printed after all.
  static func end() {
    guard isAskedFor else { return }
    LastWords.cancel()
    state.withLock { $0 = State() }
  }

  static var isAskedFor: Bool { state.withLock { $0.isAskedFor } }

  /// Gives a command's own members.
  static func set(_ members: some Encodable & Sendable) { state.withLock { $0.members = members } }

  /// Says that the object has been written without its end, by a command whose members are too many to be kept.
  static func isWrittenByCommand() {
    LastWords.hold()
    state.withLock { $0.isStarted = true }
  }

  /// - Parameter name: What the diagnostics' file is called, if not as their source.
  static func add(_ diagnostics: [Diagnostic], of source: SourceText?, name: String? = nil) {
    guard isAskedFor, !diagnostics.isEmpty else { return }
    let lines = source.map(LineIndex.init)
    add(diagnostics.map { JSONDiagnostic($0, file: name ?? source?.name, lines: lines) })
  }

  static func add(_ diagnostics: [JSONDiagnostic]) {
    state.withLock { if $0.isAskedFor { $0.diagnostics += diagnostics } }
  }

  /// What has no code of its own: a mistake in the command line, or an interruption.
  static func add(_ code: JSONDiagnostic.CommandCode, _ message: String) {
    add([JSONDiagnostic(code, message)])
  }

  /// Prints the object, or the rest of it.
  static func finish(_ command: String, _ status: ExitStatus) throws {
    LastWords.hold()
    let state = state.withLock { state in
      defer { state = State() }
      return state
    }
    let end = End(command: command, status: status.rawValue, diagnostics: state.diagnostics)
    guard state.isStarted else {
      return try Console.result(JSONOutput.document(Whole(members: state.members, end: end)))
    }
    // What follows the members that are written: without the brace that would start an object.
    try Console.result([UInt8(ascii: ",")] + JSONOutput.line(end).dropFirst() + [UInt8(ascii: "\n")])
  }

  private struct End: Encodable {
    let command: String
    let status: Int32
    let diagnostics: [JSONDiagnostic]
  }

  private struct Whole: Encodable {
    let members: (any Encodable)?
    let end: End

    private enum Key: CodingKey {
      case version
    }

    func encode(to encoder: any Encoder) throws {
      try members?.encode(to: encoder)
      try end.encode(to: encoder)
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(version, forKey: .version)
    }
  }
}
