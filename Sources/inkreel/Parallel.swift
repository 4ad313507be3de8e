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
  /// A single one is made on the caller's thread, and no other is started.
  static func map<Result: Sendable>(
    _ count: Int,
    _ make: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    let threads = min(processors, (count + portion - 1) / portion)
    guard threads > 1 else { return (0..<count).map(make) }
    let work = Work(count: count, make: make)
    let helpers = (1..<threads).compactMap { _ in Thread { work.run() } }
    work.run()
    for helper in helpers { helper.join() }
    return work.results
  }

  private static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  private final class Work<Result: Sendable>: Sendable {
    private let count: Int
    private let make: @Sendable (Int) -> Result
    private let next = Atomic<Int>(0)
    private let portions = Mutex<[(start: Int, results: [Result])]>([])

    init(count: Int, make: @escaping @Sendable (Int) -> Result) {
      self.count = count
      self.make = make
    }

    func run() {
      while true {
        let start = next.wrappingAdd(Parallel.portion, ordering: .relaxed).oldValue
        guard start < count else { return }
        let results = (start..<min(start + Parallel.portion, count)).map(make)
        portions.withLock { $0.append((start, results)) }
      }
    }

    var results: [Result] {
      portions.withLock { $0.sorted { $0.start < $1.start }.flatMap(\.results) }
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
