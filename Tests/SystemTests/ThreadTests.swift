import InkSystem
import Synchronization
import Testing

@Suite struct ThreadTests {
  @Test func threadsRunAtOnceAndAreJoined() throws {
    let (first, firstInput) = try ChildProcess.pipe()
    let (second, secondInput) = try ChildProcess.pipe()
    // Each waits for the other: one after the other would wait for ever.
    let one = try Thread {
      try? firstInput.write([1])
      _ = try? second.read(upTo: 1)
    }
    let other = try Thread {
      try? secondInput.write([1])
      _ = try? first.read(upTo: 1)
    }
    one.join()
    other.join()
  }

  @Test func whatAThreadHoldsIsGivenBack() throws {
    final class Held: Sendable {
      let count: Mutex<Int>
      init(_ count: consuming Mutex<Int>) { self.count = count }
    }
    weak var held: Held?
    do {
      let object = Held(Mutex(0))
      held = object
      let thread = try Thread { object.count.withLock { $0 += 1 } }
      thread.join()
      #expect(object.count.withLock { $0 } == 1)
    }
    #expect(held == nil)
  }

  @Test func aDetachedThreadEndsByItself() throws {
    let (output, input) = try ChildProcess.pipe()
    try Thread { try? input.write([5]) }.detach()
    #expect(try output.read(upTo: 1) == [5])
  }
}
