import Synchronization

/// A program that this process started, with pipes to its standard input and output.
///
/// Started by argument vector, never through a shell. `Foundation.Process` would do the same, and cost
/// the compiler's start 20 ms of loading. Its standard error is this process's own, or a pipe on request.
package final class ChildProcess: @unchecked Sendable {
  package let identifier: Int32
  /// The child's standard input; `closeInput` ends it.
  package private(set) var input: FileDescriptor?
  package let output: FileDescriptor
  package let errorOutput: FileDescriptor?
  private var status: Int32?
  /// How much memory it had at most, in bytes, with what it started and waited for; `nil` before its end. It may count
  /// what this process had when it started the child.
  package private(set) var peakMemory: Int?

  /// One child is started at a time: another one, started between the making of a pipe and its mark to
  /// close on exec, would inherit the pipe and keep it open.
  /// What is started and not waited for yet is a child that has an owner.
  private static let starting = Mutex<Set<Int32>>([])

  /// How a child ended.
  package enum End: Hashable, Sendable {
    case exit(Int32)
    case signal(Int32)
  }

  /// - Parameter arguments: The vector, its first element the program: a path, or a name that is looked
  ///   for in `PATH`.
  /// - Parameter ownGroup: Whether the child is kept out of this terminal's process group, so that
  ///   Ctrl-C reaches only the parent, which then informs the child in its own way.
  /// - Parameter variables: What is added to this process's environment, `NAME=VALUE`.
  package init(
    _ arguments: [String],
    pipesError: Bool = false,
    ownGroup: Bool = false,
    adding variables: [String] = []
  ) throws(SystemError) {
    (identifier, input, output, errorOutput) = try ChildProcess.starting.withLock {
      (owned) throws(SystemError) in
      let (childInput, parentInput) = try ChildProcess.pipe()
      let (parentOutput, childOutput) = try ChildProcess.pipe()
      let errorPipe = pipesError ? try ChildProcess.pipe() : nil
      let identifier = try ChildProcess.spawn(
        arguments,
        input: childInput,
        output: childOutput,
        errorOutput: errorPipe?.write,
        ownGroup: ownGroup,
        variables: variables
      )
      owned.insert(identifier)
      return (identifier, parentInput, parentOutput, errorPipe?.read)
    }
  }

  /// Looks at the numbers of the children that have an owner, while no other child is started.
  static func withOwned<Result: Sendable>(_ body: (Set<Int32>) -> Result) -> Result {
    starting.withLock { body($0) }
  }

  /// Notes how the child ended; its number may be another process's from here on.
  private func end(with status: Int32, _ usage: rusage? = nil) {
    self.status = status
    peakMemory = usage.map(\.peakMemory)
    _ = ChildProcess.starting.withLock { $0.remove(identifier) }
  }

  package func closeInput() {
    input = nil
  }

  /// Waits for the end, which it gives again when asked again.
  package func wait() -> End {
    while status == nil {
      var raw: Int32 = 0
      var usage = rusage()
      if unsafe wait4(identifier, &raw, 0, &usage) == identifier {
        end(with: raw, usage)
      } else if errno != EINTR {
        end(with: 0xff00)
      }
    }
    return ChildProcess.end(status ?? 0)
  }

  /// The end, if it has come.
  package func poll() -> End? {
    if status == nil {
      var raw: Int32 = 0
      var usage = rusage()
      guard unsafe wait4(identifier, &raw, WNOHANG, &usage) == identifier else { return nil }
      end(with: raw, usage)
    }
    return status.map(ChildProcess.end)
  }

  package func send(signal: Int32) {
    if status == nil { kill(identifier, signal) }
  }

  /// Kills the child and what it has started in its group, which is its own.
  package func endGroup() {
    if status == nil { kill(-identifier, SIGKILL) }
  }

  private static func end(_ status: Int32) -> End {
    let signal = status & 0x7f
    return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
  }

  /// Both ends close on exec, so that no child inherits another's pipe and keeps it open.
  package static func pipe() throws(SystemError) -> (read: FileDescriptor, write: FileDescriptor) {
    var ends: [Int32] = [0, 0]
    let result = unsafe ends.withUnsafeMutableBufferPointer { unsafe systemPipe($0.baseAddress) }
    guard result == 0 else { throw SystemError(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (FileDescriptor(ends[0]), FileDescriptor(ends[1]))
  }

  private static func spawn(
    _ arguments: [String],
    input: FileDescriptor,
    output: FileDescriptor,
    errorOutput: FileDescriptor?,
    ownGroup: Bool,
    variables: [String]
  ) throws(SystemError) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.number, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output.number, STDOUT_FILENO)
    if let errorOutput {
      unsafe posix_spawn_file_actions_adddup2(&actions, errorOutput.number, STDERR_FILENO)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // A child gets the defaults back of signals that its parent may ignore, and no signal blocked, which
    // threads that wait for work have.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGPIPE, SIGXFSZ] { unsafe sigaddset(&signals, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | (ownGroup ? POSIX_SPAWN_SETPGROUP : 0)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

    var vector: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map {
      $0.withSystemPath { unsafe strdup($0) }
    }
    unsafe vector.append(nil)
    defer { unsafe vector.forEach { unsafe free($0) } }
    var environment = unsafe systemVariables(adding: variables)
    defer { unsafe environment.suffix(variables.count + 1).forEach { unsafe free($0) } }
    var identifier: pid_t = 0
    let error = (arguments.first ?? "").withSystemPath {
      unsafe posix_spawnp(&identifier, $0, &actions, &attributes, vector, &environment)
    }
    guard error == 0 else { throw SystemError(error) }
    return identifier
  }
}

/// This process's own variables but for those of the same names, then these, which are the caller's to free, and the end.
private func systemVariables(adding variables: [String]) -> [UnsafeMutablePointer<CChar>?] {
  let names = variables.map { $0.prefix { $0 != "=" } + "=" }
  var environment: [UnsafeMutablePointer<CChar>?] = unsafe []
  var next = unsafe environ
  while let variable = unsafe next.pointee {
    if !names.contains(where: { name in unsafe strncmp(variable, String(name), name.utf8.count) == 0 }) {
      unsafe environment.append(variable)
    }
    unsafe next += 1
  }
  for variable in variables { unsafe environment.append(variable.withSystemPath { unsafe strdup($0) }) }
  unsafe environment.append(nil)
  return unsafe environment
}

// Inside the type, its own `pipe` hides the system's.
private func systemPipe(_ ends: UnsafeMutablePointer<Int32>?) -> Int32 {
  unsafe pipe(ends)
}
