import InkSystem
import Synchronization
import Testing

@Suite struct ParallelTests {
  @Test(arguments: [0, 1, 2, 1000])
  func eachNumberIsDoneOnce(count: Int) {
    let done = Mutex<[Int]>([])
    Parallel.perform(count) { number in done.withLock { $0.append(number) } }
    #expect(done.withLock { $0.sorted() } == Array(0..<count))
  }
}
