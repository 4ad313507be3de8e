internal import InkMessages
internal import InkSystem
internal import Synchronization

/// Threads that make numbered items, which are given in order.
///
/// How many threads there are, and which of them makes an item, must be nothing that the item depends on. A fixed number of
/// items is made or waits at a time, so memory does not grow with how many there are.
final class OrderedProducer<Item> {
  /// What a thread makes items with, and keeps from one to the next.
  typealias Maker = (Int) throws(MediaError) -> Item

  private let line: Line
  private let threads: [Thread]
  private var waiting: [Int: Slot] = [:]
  private var given = 0

  private final class Slot {
    var number = 0
    var result: Result<Item, MediaError>?
  }

  /// What the threads share. A slot belongs to whoever took it from a queue.
  private final class Line: @unchecked Sendable {
    let count: Int
    let free: BlockingQueue<Slot>
    let full: BlockingQueue<Slot>
    let next = Atomic(0)
    let isStopped = Atomic(false)

    init(count: Int, slots: Int) {
      self.count = count
      free = BlockingQueue(capacity: slots)
      full = BlockingQueue(capacity: slots)
      for _ in 0..<slots { free.append(Slot()) }
    }

    func run(_ maker: () throws(MediaError) -> Maker) {
      var make: Maker?
      while let slot = free.next() {
        slot.number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard slot.number < count else { return }
        do throws(MediaError) {
          let ready = if let make { make } else { try maker() }
          make = ready
          slot.result = .success(try ready(slot.number))
        } catch {
          slot.result = .failure(error)
        }
        let isFailed = if case .failure = slot.result { true } else { false }
        full.append(slot)
        if isFailed { return }
      }
    }
  }

  /// - Parameters:
  ///   - count: How many items there are.
  ///   - threads: As many as the system has to give, up to this number.
  ///   - maker: Runs once on each thread.
  init(
    count: Int,
    threads: Int,
    cancellation: Cancellation,
    maker: @escaping @Sendable (Cancellation) throws(MediaError) -> Maker
  ) throws(MediaError) {
    // Each thread has an item in its hands, and another may wait until those before it are made.
    let line = Line(count: count, slots: 2 * threads)
    self.line = line
    let stop = cancellation.or(Cancellation { line.isStopped.load(ordering: .relaxed) })
    var started: [Thread] = []
    do throws(SystemError) {
      for _ in 0..<max(1, min(threads, count)) {
        started.append(try Thread { line.run { () throws(MediaError) in try maker(stop) } })
      }
    } catch {
      guard !started.isEmpty else {
        throw MediaError(.environment, "cannot start a thread: \(error)")
      }
    }
    self.threads = started
  }

  deinit {
    line.isStopped.store(true, ordering: .relaxed)
    line.free.close(discarding: true)
    for thread in threads { thread.join() }
  }

  /// The next item in order; `nil` after the last.
  ///
  /// - Throws: What making it threw.
  func next() throws(MediaError) -> Item? {
    guard given < line.count else { return nil }
    while waiting[given] == nil {
      guard let slot = line.full.next() else { return nil }
      waiting[slot.number] = slot
    }
    guard let slot = waiting.removeValue(forKey: given), let result = slot.result else { return nil }
    given += 1
    slot.result = nil
    line.free.append(slot)
    return try result.get()
  }
}
