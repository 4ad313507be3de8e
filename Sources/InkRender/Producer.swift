internal import InkMessages
internal import InkSystem

/// A thread that fills items some way ahead of the thread that takes them.
///
/// The items go round between the two, so memory does not grow with how much is made.
final class Producer<Item: AnyObject> {
  /// The thread's end: it takes an empty item, fills it and delivers it. `error` is written before `full` is closed, and
  /// read after.
  final class Output: @unchecked Sendable {
    fileprivate let free: BlockingQueue<Item>
    fileprivate let full: BlockingQueue<Item>
    fileprivate var error: MediaError?

    fileprivate init(_ items: [Item]) {
      free = BlockingQueue(capacity: items.count)
      full = BlockingQueue(capacity: items.count)
      for item in items { free.append(item) }
    }

    /// Waits for an item to fill; `nil` if none is wanted any more.
    func empty() -> Item? { free.next() }

    func deliver(_ item: Item) { full.append(item) }
  }

  private let output: Output
  private let thread: Thread

  /// - Parameters:
  ///   - items: Used by nothing else from now on.
  ///   - fill: Runs on the thread. The production ends with it.
  init(_ items: [Item], _ fill: @escaping @Sendable (Output) throws(MediaError) -> Void) throws(MediaError) {
    let output = Output(items)
    self.output = output
    do throws(SystemError) {
      thread = try Thread {
        do throws(MediaError) {
          try fill(output)
        } catch {
          output.error = error
        }
        output.full.close()
      }
    } catch {
      throw MediaError(.environment, "cannot start a thread: \(error)")
    }
  }

  deinit {
    output.free.close(discarding: true)
    thread.join()
  }

  /// The next item, which the caller recycles; `nil` at the end.
  ///
  /// - Throws: What the thread threw, after all that it delivered.
  func next() throws(MediaError) -> Item? {
    if let item = output.full.next() { return item }
    if let error = output.error { throw error }
    return nil
  }

  func recycle(_ item: Item) { output.free.append(item) }
}
