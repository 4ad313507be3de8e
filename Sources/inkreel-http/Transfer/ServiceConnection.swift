import InkSystem
import InkText
import InkVoiceProgram
import InkVoices

/// Sends requests to one service: with its key, again where that may help, and with a sentence where it does not.
final class ServiceConnection {
  let service: VoiceService
  private let key: String?
  private let client: HTTPClient
  private let policy = RetryPolicy()
  /// When the request that is being worked on has to be done.
  private var deadline = ContinuousClock.now

  /// - Parameter key: The key itself.
  init(_ service: VoiceService, key: String?) throws(VoiceError) {
    self.service = service
    self.key = key
    client = try HTTPClient()
  }

  /// For messages.
  var name: String { "the speech service at \(service.url)" }

  /// What follows has to be done within a time that grows with the text.
  func startSpeaking(characters: Int) {
    deadline = .now + .seconds(RetryPolicy.time(characters: characters))
  }

  /// What is wrong with an answer that has a good status.
  enum AnswerFault: Error {
    /// It ends too early.
    case cut
    case failure(VoiceError)
  }

  /// How one attempt has ended.
  private enum Outcome<Answer> {
    case answer(Answer)
    /// Another attempt may help.
    case again(VoiceError, asked: Double?)
  }

  /// The answer to a request, as `read` makes it.
  ///
  /// - Parameter refused: Is asked about an answer with another status than 200 before that is reported, and may have
  ///   an answer all the same.
  func answer<Answer>(
    to request: HTTPRequest,
    refused: (HTTPResponse) throws(VoiceError) -> Answer? = { _ in nil },
    _ read: (HTTPResponse) throws(AnswerFault) -> Answer
  ) throws(VoiceError) -> Answer {
    var waited = 0.0
    var attempt = 1
    while true {
      switch try self.attempt(request, number: attempt, refused, read) {
      case .answer(let answer): return answer
      case .again(let failure, let asked):
        guard let wait = policy.wait(after: attempt, waited: waited, asked: asked),
          ContinuousClock.now + .seconds(wait) < deadline
        else { throw failure }
        usleep(UInt32(wait * 1_000_000))
        waited += wait
      }
      attempt += 1
    }
  }

  private func attempt<Answer>(
    _ request: HTTPRequest,
    number: Int,
    _ refused: (HTTPResponse) throws(VoiceError) -> Answer?,
    _ read: (HTTPResponse) throws(AnswerFault) -> Answer
  ) throws(VoiceError) -> Outcome<Answer> {
    let response: HTTPResponse
    let time = max(deadline - .now, .milliseconds(1))
    do throws(HTTPFailure) {
      response = try client.send(authorized(request), within: time)
    } catch {
      let failure = describe(error, time, attempts: number)
      guard error.kind == .cut else { throw failure }
      return .again(failure, asked: nil)
    }
    if !response.isGood {
      if let answer = try refused(response) { return .answer(answer) }
      let message = ServiceMessage(response)
      let failure = describe(response, message, attempts: number)
      guard ServiceConnection.isWorthTrying(response.status, message) else { throw failure }
      return .again(failure, asked: response.retryAfter.flatMap { HTTPClient.seconds(retryAfter: $0) })
    }
    do throws(AnswerFault) {
      return .answer(try read(response))
    } catch {
      switch error {
      case .cut: return .again(cut(attempts: number), asked: nil)
      case .failure(let failure): throw failure
      }
    }
  }

  /// Whether another attempt may have another end. A used-up balance has the same status as too many requests.
  private static func isWorthTrying(_ status: Int, _ message: ServiceMessage) -> Bool {
    status == 429 && message.code != "insufficient_quota" || (500..<600).contains(status) && status != 501
  }

  // MARK: Keys

  private func authorized(_ request: HTTPRequest) -> HTTPRequest {
    guard let key else { return request }
    var request = request
    switch service.preset {
    case .elevenlabs: request.headers.append(("xi-api-key", key))
    case .openai, .kokoroFastAPI, .piper: request.headers.append(("Authorization", "Bearer \(key)"))
    }
    return request
  }

  /// Without the key, which some servers repeat.
  private func shown(_ text: String) -> String {
    key.map { text.replacing($0, with: "…") } ?? text
  }

  // MARK: Sentences

  private func describe(_ failure: HTTPFailure, _ time: Duration, attempts: Int) -> VoiceError {
    switch failure.kind {
    case .unknownHost:
      VoiceError(
        .environment,
        "cannot find the host of \(name); check the `url` in inkreel.json and the network"
      )
    case .refused: VoiceError(.environment, "no server answers at \(service.url); \(startAdvice)")
    case .cut: cut(attempts: attempts)
    case .timeout:
      VoiceError(
        .environment,
        "\(name) did not finish its answer within \(time.components.seconds) s; check whether it works at all"
      )
    case .untrusted:
      VoiceError(
        .environment,
        "there is no trusted connection to \(name) (\(failure.reason)); check the `url` in inkreel.json, or name "
          + "the certificates to trust in the environment variable SSL_CERT_FILE"
      )
    case .tooLarge: VoiceError(.environment, "\(name) sends too much: \(failure.reason)")
    case .other: VoiceError(.environment, "the request to \(name) failed: \(failure.reason)")
    }
  }

  private var startAdvice: String {
    guard ServiceAddress(service.url)?.isLoopback == true else {
      return "check the `url` in inkreel.json, and whether the server runs"
    }
    return switch service.preset {
    case .kokoroFastAPI: "start Kokoro-FastAPI, or correct the `url` in inkreel.json"
    case .piper: "start Piper with: python3 -m piper.http_server -m VOICE"
    case .openai, .elevenlabs: "start the server, or correct the `url` in inkreel.json"
    }
  }

  private func cut(attempts: Int) -> VoiceError {
    let times = attempts > 1 ? " \(attempts) times" : ""
    return VoiceError(
      .environment,
      "\(name) ended the connection\(times) before its answer was complete; look at the server's log"
    )
  }

  private func describe(_ response: HTTPResponse, _ message: ServiceMessage, attempts: Int) -> VoiceError {
    let times = attempts > 1 ? " \(attempts) times" : ""
    let name = StatusText.of(response.status)
    // A message that is only the status again says nothing more.
    let saysMore = !message.text.isEmpty && message.text.lowercased() != name?.lowercased()
    let said = saysMore ? ": \(shown(message.text))" : ""
    let status = "status \(response.status)\(name.map { " (\($0))" } ?? "")"
    let advice = advice(response, message).map { "; \($0)" } ?? ""
    let isRequest = [400, 404, 405, 413, 422].contains(response.status)
    return VoiceError(
      isRequest ? .request : .environment,
      "\(self.name) answered with \(status)\(times)\(said)\(advice)"
    )
  }

  private func advice(_ response: HTTPResponse, _ message: ServiceMessage) -> String? {
    switch response.status {
    case 300..<400:
      let target = response.location.map { "`\(VisibleText.line($0.prefix(200)))`" } ?? "its own address"
      return "InkReel follows no redirections; write \(target) as the `url` in inkreel.json"
    case 401, 403:
      guard let source = service.key else {
        return "if it needs a key, add `\"key\": \"env:NAME\"` to the engine in inkreel.json"
      }
      return "check the key in \(KeyReader.place(source))"
    case 404, 405: return "check the `url` and the `model` in inkreel.json, and the voice"
    case 413: return "split the text"
    case 429 where message.code == "insufficient_quota": return "look at the account's balance"
    case 429:
      let asked = response.retryAfter.flatMap { HTTPClient.seconds(retryAfter: $0) }
      return asked.map { "it asks to wait \(NumberText.plain($0)) s; try again after that" }
        ?? "try again later"
    case 500...: return "look at the server's log, or try again later"
    default: return nil
    }
  }
}

/// What statuses are called.
private enum StatusText {
  static func of(_ status: Int) -> String? {
    switch status {
    case 400: "Bad Request"
    case 401: "Unauthorized"
    case 402: "Payment Required"
    case 403: "Forbidden"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 413: "Content Too Large"
    case 422: "Unprocessable Content"
    case 429: "Too Many Requests"
    case 500: "Internal Server Error"
    case 502: "Bad Gateway"
    case 503: "Service Unavailable"
    case 504: "Gateway Timeout"
    default: nil
    }
  }
}
