import InkSystem
import Testing

@Suite struct BlockingQueueTests {
  private final class Box: Sendable {
    let number: Int
    init(_ number: Int) { self.number = number }
  }

  @Test func whatIsAppendedComesInOrder() throws {
    let queue = BlockingQueue<Box>(capacity: 3)
    let free = BlockingQueue<Box>(capacity: 3)
    for _ in 0..<3 { free.append(Box(0)) }
    // Never more than three wait: each is appended for one that was taken.
    let writer = try Thread {
      for number in 0..<1000 where free.next() != nil { queue.append(Box(number)) }
      queue.close()
    }
    var numbers: [Int] = []
    while let box = queue.next() {
      numbers.append(box.number)
      free.append(box)
    }
    writer.join()
    #expect(numbers == Array(0..<1000))
  }

  @Test func whatWaitsComesBeforeTheEnd() {
    let queue = BlockingQueue<Box>(capacity: 2)
    queue.append(Box(1))
    queue.append(Box(2))
    queue.close()
    #expect(queue.next()?.number == 1 && queue.next()?.number == 2)
    #expect(queue.next() == nil && queue.next() == nil)
  }

  @Test func whatWaitsMayBeDiscarded() {
    let queue = BlockingQueue<Box>(capacity: 2)
    queue.append(Box(1))
    queue.close(discarding: true)
    #expect(queue.next() == nil)
  }

  @Test func theEndWakesAWaitingThread() throws {
    let queue = BlockingQueue<Box>(capacity: 1)
    let waiting = try Thread { #expect(queue.next() == nil) }
    queue.close()
    waiting.join()
  }
}
