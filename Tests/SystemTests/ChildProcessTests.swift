import InkSystem
import Testing

@Suite struct ChildProcessTests {
  @Test func childrenAreStartedByTheirVectorAndEndAsTheyEnd() throws {
    let echo = try ChildProcess(["printf", "%s|", "a b", "$HOME", ";"])
    #expect(String(decoding: try echo.output.read(upTo: 100), as: UTF8.self) == "a b|$HOME|;|")
    #expect(echo.wait() == .exit(0))
    #expect(try ChildProcess(["sh", "-c", "exit 7"]).wait() == .exit(7))
    #expect(try ChildProcess(["sh", "-c", "kill -9 $$"]).wait() == .signal(9))
    #expect(throws: SystemError(2)) { try ChildProcess(["/no/such/program"]) }
  }

  @Test func inputIsClosedOnRequest() throws {
    let cat = try ChildProcess(["cat"])
    try cat.input?.write([1, 2, 3])
    cat.closeInput()
    #expect(try cat.output.read(upTo: 10) == [1, 2, 3])
    #expect(try cat.output.read(upTo: 10) == [])
    #expect(cat.wait() == .exit(0))
  }

  @Test func theErrorOutputIsReadOnRequest() throws {
    let child = try ChildProcess(["sh", "-c", "echo good; echo bad >&2"], pipesError: true)
    #expect(String(decoding: try child.output.read(upTo: 100), as: UTF8.self) == "good\n")
    let error = try #require(child.errorOutput)
    #expect(String(decoding: try error.read(upTo: 100), as: UTF8.self) == "bad\n")
    #expect(child.wait() == .exit(0))
    #expect(try ChildProcess(["true"]).errorOutput == nil)
  }

  @Test func theEndCanBeAskedForWithoutWaiting() throws {
    let child = try ChildProcess(["cat"])
    #expect(child.poll() == nil)
    child.send(signal: SIGTERM)
    #expect(child.wait() == .signal(SIGTERM))
    #expect(child.poll() == .signal(SIGTERM) && child.wait() == .signal(SIGTERM))
    // It is gone: the signal is for no other process that might have its number.
    child.send(signal: SIGTERM)
  }

  /// Else the first one's input would never end.
  @Test func childrenInheritNoPipesOfOthers() throws {
    let first = try ChildProcess(["cat"])
    let second = try ChildProcess(["cat"])
    first.closeInput()
    #expect(try first.output.read(upTo: 1).isEmpty)
    #expect(first.wait() == .exit(0) && second.poll() == nil)
    second.closeInput()
    #expect(second.wait() == .exit(0))
  }

  /// A parent that ignores a broken pipe has children that end by it.
  @Test func signalsAreThoseOfANewProgram() throws {
    signal(SIGPIPE, SIG_IGN)
    let child = try ChildProcess(["sh", "-c", "trap '' TERM; kill -PIPE $$; exit 7"])
    #expect(child.wait() == .signal(SIGPIPE))
  }

  /// Ctrl-C reaches a group as a whole.
  @Test func aChildMayHaveAGroupOfItsOwn() throws {
    let own = try ChildProcess(["cat"], ownGroup: true)
    let shared = try ChildProcess(["cat"])
    #expect(getpgid(own.identifier) == own.identifier && getpgid(shared.identifier) == getpgrp())
    for child in [own, shared] {
      child.closeInput()
      #expect(child.wait() == .exit(0))
    }
  }
}
