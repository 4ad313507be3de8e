internal import CCurl
import InkMessages
import InkSystem
import InkVoiceProgram

/// The owner of a handle of libcurl, which keeps its connection from request to request. One thread uses it.
final class HTTPClient {
  /// Of an answer, in bytes.
  static let largest = 256 << 20
  private static let connectTime = Duration.seconds(15)

  private let handle: UnsafeMutableRawPointer

  /// Once for the process, before its threads start.
  static func prepareLibrary() throws(VoiceError) {
    guard curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK else {
      throw VoiceError(.environment, "libcurl cannot be started")
    }
  }

  static var libraryVersion: String { String(cString: curl_version()) }

  init() throws(VoiceError) {
    guard let handle = curl_easy_init() else {
      throw VoiceError(.environment, "libcurl has no memory for a connection")
    }
    self.handle = handle
  }

  deinit {
    curl_easy_cleanup(handle)
  }

  /// - Parameter time: For all of it, from the connection to the last byte.
  func send(_ request: HTTPRequest, within time: Duration) throws(HTTPFailure) -> HTTPResponse {
    curl_easy_reset(handle)
    let lines = HeaderLines(request)
    let receiver = Receiver()
    let result = withExtendedLifetime((lines, receiver)) {
      set(request, lines, receiver, within: time)
      return curl_easy_perform(handle)
    }
    if receiver.isOverLimit {
      throw HTTPFailure(kind: .tooLarge, reason: "its answer is larger than \(HTTPClient.largest >> 20) MB")
    }
    guard result == CURLE_OK else { throw HTTPClient.failure(result) }
    receiver.response.status = inkreel_curl_status(handle)
    return receiver.response
  }

  private func set(
    _ request: HTTPRequest,
    _ lines: HeaderLines,
    _ receiver: Receiver,
    within time: Duration
  ) {
    set(CURLOPT_URL, request.url)
    // Nothing else is opened, and no redirection is followed: it would lead the key to another host.
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    if let path = getenv("SSL_CERT_FILE") { inkreel_curl_set_text(handle, CURLOPT_CAINFO, path) }
    // A proxy of the environment is not this machine, and would look for the server on its own.
    if request.isForThisMachine { set(CURLOPT_PROXY, "") }
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, min(time, HTTPClient.connectTime).milliseconds)
    set(CURLOPT_TIMEOUT_MS, time.milliseconds)
    set(CURLOPT_USERAGENT, "inkreel/\(ProductVersion.current)")
    inkreel_curl_set_headers(handle, lines.list)
    if let body = request.body {
      _ = body.withUnsafeBytes { inkreel_curl_set_body(handle, $0.baseAddress, curl_off_t($0.count)) }
    }
    let context = Unmanaged.passUnretained(receiver).toOpaque()
    inkreel_curl_set_receivers(handle, receiveBody, receiveHeader, context)
  }

  private func set(_ option: CURLoption, _ value: Int) {
    inkreel_curl_set_number(handle, option, value)
  }

  private func set(_ option: CURLoption, _ value: String) {
    inkreel_curl_set_text(handle, option, value)
  }

  private static func failure(_ code: CURLcode) -> HTTPFailure {
    let kind: HTTPFailure.Kind =
      switch code {
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
      case CURLE_COULDNT_CONNECT: .refused
      case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
        CURLE_HTTP2_STREAM:
        .cut
      case CURLE_OPERATION_TIMEDOUT: .timeout
      case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE: .untrusted
      default: .other
      }
    return HTTPFailure(kind: kind, reason: String(cString: curl_easy_strerror(code)))
  }

  /// When a server wants to be asked again: seconds from now, from a number or a date.
  static func seconds(retryAfter text: String) -> Double? {
    let text = text.trimmingSpaces
    if let seconds = Double(text) { return seconds.isFinite && seconds >= 0 ? seconds : nil }
    let date = curl_getdate(text, nil)
    return date < 0 ? nil : max(0, Double(date - time(nil)))
  }
}

/// The lines of a request's header, in the library's form.
private final class HeaderLines {
  private(set) var list: UnsafeMutablePointer<curl_slist>?

  init(_ request: HTTPRequest) {
    for (name, value) in request.headers { list = curl_slist_append(list, "\(name): \(value)") ?? list }
    guard request.body != nil else { return }
    list = curl_slist_append(list, "Content-Type: application/json") ?? list
    // No server here answers to it, and some wait for it.
    list = curl_slist_append(list, "Expect:") ?? list
  }

  deinit {
    curl_slist_free_all(list)
  }
}

/// What has arrived of an answer.
private final class Receiver {
  var response = HTTPResponse()
  private(set) var isOverLimit = false

  /// False when it is too much.
  func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
    isOverLimit = isOverLimit || response.body.count + bytes.count > HTTPClient.largest
    if !isOverLimit { response.body.append(contentsOf: bytes) }
    return !isOverLimit
  }

  func header(_ line: String) {
    // Before an answer there may be others: one to an upload that it may go on, or a proxy's.
    if line.hasPrefix("HTTP/") { response = HTTPResponse() }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].trimmingSpaces
    switch line[..<colon].lowercased() {
    case "content-type": response.contentType = value.prefix { $0 != ";" }.trimmingSpaces.lowercased()
    case "retry-after": response.retryAfter = value
    case "location": response.location = value
    default: break
    }
  }
}

private func receiveBody(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context else { return 0 }
  let receiver = Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
  let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
  return receiver.append(part) ? part.count : 0
}

private func receiveHeader(
  _ bytes: UnsafeMutablePointer<CChar>?,
  _ size: Int,
  _ count: Int,
  _ context: UnsafeMutableRawPointer?
) -> Int {
  guard let context else { return 0 }
  let receiver = Unmanaged<Receiver>.fromOpaque(context).takeUnretainedValue()
  let part = UnsafeRawBufferPointer(start: bytes, count: size * count)
  receiver.header(String(decoding: part, as: UTF8.self))
  return part.count
}

extension Duration {
  fileprivate var milliseconds: Int {
    Int(max(1, components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000))
  }
}
