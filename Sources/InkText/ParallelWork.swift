import Synchronization

/// Does the work of each number below a count, several at once, and returns when all is done.
package typealias ParallelWork = @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void

/// Does two things at once, or without `parallel` one after the other.
package func both<First: Sendable, Second: Sendable>(
  _ parallel: ParallelWork?,
  _ first: @Sendable () -> First,
  _ second: @Sendable () -> Second
) -> (First, Second) {
  guard let parallel else { return (first(), second()) }
  let results = Mutex<(first: First?, second: Second?)>((nil, nil))
  parallel(2) { number in
    if number == 0 {
      let result = first()
      results.withLock { $0.first = result }
    } else {
      let result = second()
      results.withLock { $0.second = result }
    }
  }
  let (one, other) = results.withLock { $0 }
  // Whoever does not do all of the work leaves the rest to the caller.
  return (one ?? first(), other ?? second())
}
