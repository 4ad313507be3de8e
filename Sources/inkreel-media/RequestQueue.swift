import InkMessages
import InkRPC
import InkRender
import InkSystem
import Synchronization

/// Messages in the order in which they came, read by a thread of its own so that `cancel` is heard while a
/// request runs.
final class RequestQueue: Sendable {
  struct Request: Sendable {
    let message: IncomingMessage
    /// Ended by `cancel`, by the end of the input, and by a signal.
    let cancellation: Cancellation
  }

  enum Entry: Sendable {
    case request(Request)
    /// A message that is no JSON-RPC, and why.
    case unreadable(String)
    /// The input ended, within a message when there is a reason.
    case end(String?)
  }

  private struct State {
    var entries: [Entry] = []
    var count = 0
  }

  /// More requests that wait are not read in.
  private static let maxWaiting = 256

  private let state = Mutex(State())
  /// Requests up to this number are cancelled.
  private let cancelled = Atomic<Int>(0)
  private let interruption: Interruption

  init(input: FileDescriptor, interruption: Interruption) throws(SystemError) {
    self.interruption = interruption
    try Thread { [self] in read(input) }.detach()
  }

  var signal: Int32? { interruption.signal }

  /// Waits for the next message; `nil` after a signal.
  func next() throws -> Entry? {
    while signal == nil {
      if let entry = state.withLock({ $0.entries.isEmpty ? nil : $0.entries.removeFirst() }) { return entry }
      try interruption.wait()
    }
    return nil
  }

  private func read(_ input: FileDescriptor) {
    var reader = MessageReader(input)
    do {
      while let body = try reader.next() {
        guard take(body) <= RequestQueue.maxWaiting else {
          return end("more than \(RequestQueue.maxWaiting) requests are waiting")
        }
      }
      end(nil)
    } catch {
      end("\(error)")
    }
  }

  /// - Returns: How many messages wait.
  private func take(_ body: [UInt8]) -> Int {
    do {
      let message = try IncomingMessage(body)
      guard message.id != nil || message.method != MediaMethod.cancel.rawValue else {
        cancelled.store(state.withLock { $0.count }, ordering: .sequentiallyConsistent)
        return 0
      }
      return append { .request(Request(message: message, cancellation: cancellation(of: $0))) }
    } catch {
      let reason = "\(error)"
      return append { _ in .unreadable(reason) }
    }
  }

  private func end(_ reason: String?) {
    cancelled.store(.max, ordering: .sequentiallyConsistent)
    _ = append { _ in .end(reason) }
  }

  /// - Parameter entry: Made with the number of the message.
  /// - Returns: How many messages wait.
  private func append(_ entry: (Int) -> Entry) -> Int {
    defer { Interruption.wake() }
    return state.withLock { state in
      state.count += 1
      state.entries.append(entry(state.count))
      return state.entries.count
    }
  }

  private func cancellation(of number: Int) -> Cancellation {
    Cancellation { [self] in
      signal != nil || cancelled.load(ordering: .sequentiallyConsistent) >= number
    }
  }
}
