import Synchronization

/// Does the same to many things, on all processors.
package enum Parallel {
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

  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

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
