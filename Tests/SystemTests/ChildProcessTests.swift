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
}
