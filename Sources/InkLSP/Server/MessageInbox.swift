import InkJSON
import InkRPC
import InkSystem

/// What has come from the client and waits to be done.
///
/// The rules of order, which hold nowhere else:
///
/// 1. Messages are done one after the other, in the order in which they came, on one thread. So a request
///    sees the text with exactly the changes that were sent before it, and answers come in the order of the
///    requests.
/// 2. A cancellation is looked at when it comes in, not when its turn comes: a request that still waits is
///    then answered, in its turn, with the error that the protocol has for it. One that is answered already
///    stays answered. So every request has exactly one answer.
/// 3. Diagnostics are pushed when nothing more can be read without waiting, so that they are those of the
///    newest text; there is no timer. Between requests that follow each other without a pause they are pushed
///    as soon as no change of a document waits, and among changes without a pause every `timeout` messages.
/// 4. No more than `largestBacklog` bytes are read ahead. While the client does not read, the server waits in
///    a write, and reads nothing, so its memory does not grow.
/// 5. What the program finds out in the background is one more entry. It is done when no message waits, so that an
///    answer never waits for it.
final class MessageInbox {
  enum Entry {
    case message(ClientMessage)
    /// The program has found something out.
    case environmentChanged
    /// The client is gone.
    case end
  }

  /// So many messages may be done before diagnostics are sent.
  static let timeout = 256
  private static let largestBacklog = 16 << 20
  private static let readSize = 64 << 10

  private let input: FileDescriptor
  /// Can be read when the environment has changed.
  private let changeSignal: FileDescriptor?
  private let recording: SessionRecording?
  private var buffer = MessageBuffer()
  private var waiting: [Waiting] = []
  private var first = 0
  private var backlog = 0
  private var waitingChanges = 0
  private var hasEnded = false
  /// Whether all that could be read without waiting was read just now.
  private var isDrained = false
  private var hasEnvironmentChanged = false
  private var cancelled: Set<RequestID> = []

  private struct Waiting {
    let message: ClientMessage
    let size: Int

    var isChange: Bool {
      if case .notification(let method, _) = message { method.hasPrefix("textDocument/did") } else { false }
    }
  }

  init(_ input: FileDescriptor, changeSignal: FileDescriptor?, recording: SessionRecording?) {
    self.input = input
    self.changeSignal = changeSignal
    self.recording = recording
  }

  var isEmpty: Bool { first == waiting.count }

  /// Whether a document will have changed when all that waits is done.
  var hasChanges: Bool { waitingChanges > 0 }

  /// The next message, if one can be had without waiting for the client.
  func poll() -> Entry? {
    let isDrained = isDrained
    self.isDrained = false
    while !isDrained, backlog < MessageInbox.largestBacklog, !hasEnded,
      FileDescriptor.waitForInput([input], milliseconds: 0)[0]
    {
      if read() < MessageInbox.readSize { break }
    }
    return take()
  }

  /// Waits for the client, or for a change of the environment.
  ///
  /// - Parameter milliseconds: No longer than this.
  func wait(milliseconds: Int32) {
    guard isEmpty, !hasEnded else { return }
    let ready = FileDescriptor.waitForInput(
      [input] + (changeSignal.map { [$0] } ?? []),
      milliseconds: milliseconds
    )
    if ready[0] { isDrained = read() < MessageInbox.readSize && !isEmpty }
    hasEnvironmentChanged = ready.dropFirst().first ?? false
  }

  private func take() -> Entry? {
    guard !isEmpty else {
      if hasEnded { return .end }
      defer { hasEnvironmentChanged = false }
      return hasEnvironmentChanged ? .environmentChanged : nil
    }
    let entry = waiting[first]
    first += 1
    backlog -= entry.size
    if entry.isChange { waitingChanges -= 1 }
    if isEmpty {
      waiting.removeAll(keepingCapacity: waiting.count < 64)
      first = 0
    }
    return .message(withCancellation(entry.message))
  }

  private func withCancellation(_ message: ClientMessage) -> ClientMessage {
    guard !cancelled.isEmpty, case .request(let id, _, _) = message, cancelled.remove(id) != nil else {
      return message
    }
    return .malformed(id, .cancelled)
  }

  /// - Returns: How many bytes came.
  private func read() -> Int {
    guard let bytes = try? input.read(upTo: max(MessageInbox.readSize, buffer.missing)), !bytes.isEmpty else {
      hasEnded = true
      return 0
    }
    buffer.append(bytes)
    while true {
      do throws(FramingError) {
        guard let body = try buffer.next() else { break }
        add(body)
      } catch {
        add(.malformed(nil, RequestError(RPCErrorCode.parseError, error.description)), size: 64)
      }
    }
    return bytes.count
  }

  private func add(_ body: [UInt8]) {
    let message = ClientMessage(body)
    if let recording {
      if case .malformed = message {
        recording.add(text: body[...])
      } else {
        recording.add(.client, body[...])
      }
    }
    if case .notification(method: "$/cancelRequest", let params) = message {
      if let id = params["id"].flatMap(ClientMessage.id) { cancel(id) }
    } else {
      add(message, size: body.count)
    }
  }

  private func add(_ message: ClientMessage, size: Int) {
    let entry = Waiting(message: message, size: size)
    waiting.append(entry)
    backlog += size
    if entry.isChange { waitingChanges += 1 }
  }

  private func cancel(_ id: RequestID) {
    let isWaiting = waiting[first...].contains { entry in
      if case .request(id, _, _) = entry.message { true } else { false }
    }
    if isWaiting { cancelled.insert(id) }
  }
}
