import InkSystem
import Synchronization

// Here and not in `InkSystem`, so that it is compiled for the results that commands have: to make generic types while
// the program runs takes a tenth of a small script's check.
extension Parallel {
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
}
