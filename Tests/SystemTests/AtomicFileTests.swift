import InkSystem
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  @Test func filesAppearWholeOrNotAtAll() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.write([1, 2], to: folder.file("a"))
    try AtomicFile.write([3], to: folder.file("a"))
    #expect(try folder.read("a") == [3])
    #expect(throws: SystemError(2)) { try AtomicFile.write([1], to: folder.file("no/b")) }
    #expect(try folder.names == ["a"])
  }

  @Test func aPipeStaysAPipe() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe")
    #expect(try RunProgram.run(["mkfifo", pipe]).status == 0)
    let reader = try ChildProcess(["head", "-c", "1", pipe])
    try AtomicFile.write([7], to: pipe)
    #expect(try reader.output.read(upTo: 10) == [7])
    #expect(try RunProgram.run(["test", "-p", pipe]).status == 0)
  }
}
