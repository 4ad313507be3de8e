import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does the same to many things, on all processors.
enum Parallel {
  /// Taken at a time by a thread, so that threads seldom meet.
  private static let portion = 8

  /// The results in the order of their numbers, `0..<count`.
  ///
  /// Few are made on the caller's thread, and no other is started.
  static func map<Result: Sendable>(
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
  static func perform(_ count: Int, _ work: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(work) { work in
      let loop = Loop(count: count, work: work)
      let helpers = (1..<max(1, min(processors, count))).compactMap { _ in Thread { loop.run() } }
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

/// A thread of the operating system, which somebody waits for.
private struct Thread {
  private let id: pthread_t

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// `nil` when the system has none to give.
  init?(_ run: @escaping @Sendable () -> Void) {
    let body = unsafe Unmanaged.passRetained(Body(run))
    #if canImport(Glibc)
      var id = pthread_t()
    #else
      var id: pthread_t?
    #endif
    let result = unsafe pthread_create(
      &id,
      nil,
      { argument in
        if let argument = unsafe argument {
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        }
        return nil
      },
      body.toOpaque()
    )
    guard result == 0 else {
      unsafe body.release()
      return nil
    }
    #if canImport(Glibc)
      self.id = id
    #else
      guard let id else { return nil }
      self.id = id
    #endif
  }

  func join() {
    _ = pthread_join(id, nil)
  }
}
