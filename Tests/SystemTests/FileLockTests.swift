import InkSystem
import TestSupport
import Testing

@Suite struct FileLockTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func oneAtATimeHasIt() throws {
    let path = folder.file("lock")
    do {
      let lock = try #require(try FileLock(path, timeout: 0))
      #expect(try FileLock(path, timeout: 0) == nil)
      #expect(try FileLock(path, timeout: 20) == nil)
      withExtendedLifetime(lock) {}
    }
    // A program that another test is just starting may hold it for a moment more.
    #expect(try FileLock(path, timeout: 5000) != nil)
  }

  /// However the other process ends.
  @Test func itIsWaitedFor() throws {
    let path = folder.file("lock")
    let other = try ChildProcess(["flock", "--no-fork", path, "sh", "-c", "echo; exec sleep 600"])
    #expect(try other.output.read(upTo: 1) == [10])
    #expect(try FileLock(path, timeout: 0) == nil)
    let waiting = try Thread { #expect((try? FileLock(path, timeout: 60_000)) ?? nil != nil) }
    other.send(signal: SIGKILL)
    #expect(other.wait() == .signal(SIGKILL))
    waiting.join()
  }

  @Test func aLockWithoutAFolderIsAnError() {
    #expect(throws: SystemError(ENOENT)) { try FileLock(folder.file("no/lock"), timeout: 0) }
  }
}
