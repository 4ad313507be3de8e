import Synchronization

/// Does the same to many things, on all processors.
package enum Parallel {
  /// Taken at a time by a thread, so that threads seldom meet.
  private static let portion = 8

  /// The results in the order of their numbers, `0..<count`.
  ///
  /// Few are made on the caller's thread, and no other is started.
  package static func map<Result: Sendable>(
    _ count: Int,
    _ make: @Sendable (Int) -> Result
  ) -> [Result] {
    let portions = Mutex<[(start: Int, results: [Result])]>([])
    perform((count + portion - 1) / portion) { number in
      let start = number * portion
      let results = (start..<min(start + portion, count)).map(make)
      portions.withLock { $0.append((start, results)) }
    }
    return portions.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
  }

  /// Does the work of each number below a count, and returns when all is done.
  package static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(work) { work in
      let loop = Loop(count: count, work: work)
      // Where the system has no thread to give, there is one helper less.
      let helpers = (1..<max(1, min(processors, count))).compactMap { _ in try? Thread { loop.run() } }
      loop.run()
      for helper in helpers { helper.join() }
    }
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Loop: Sendable {
    private let count: Int
    private let work: @Sendable (Int) -> Void
    private let next = Atomic<Int>(0)

    init(count: Int, work: @escaping @Sendable (Int) -> Void) {
      self.count = count
      self.work = work
    }

    func run() {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        work(number)
      }
    }
  }
}
