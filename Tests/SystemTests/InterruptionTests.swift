import InkSystem
import Testing

/// One at a time: signals belong to the whole process.
@Suite(.serialized) struct InterruptionTests {
  @Test func aSignalWakesWhoeverWaits() throws {
    let interruption = try Interruption()
    #expect(interruption.signal == nil)
    #expect(FileDescriptor.waitForInput([interruption.wakeOutput], milliseconds: 0) == [false])
    // The threads that tests run on let no signal through.
    let other = try Thread {
      var signals = sigset_t()
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, SIGHUP)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      raise(SIGHUP)
    }
    try interruption.wait()
    other.join()
    #expect(interruption.signal == SIGHUP)
    #expect(FileDescriptor.waitForInput([interruption.wakeOutput], milliseconds: 0) == [false])
    #expect(interruption.isAskedToStop())
  }

  @Test func itCanBeWokenWithoutASignal() throws {
    let interruption = try Interruption()
    let other = try Thread { Interruption.wake() }
    try interruption.wait()
    other.join()
    #expect(interruption.signal == nil)
    #expect(!interruption.isAskedToStop())
  }

  /// The pipe is full long before.
  @Test func wakingNeverWaits() throws {
    let interruption = try Interruption()
    for _ in 0..<200_000 { Interruption.wake() }
    try interruption.wait()
    #expect(!interruption.isAskedToStop())
  }
}
