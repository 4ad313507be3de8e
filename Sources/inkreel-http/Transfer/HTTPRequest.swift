import InkVoices

/// What is asked of a server.
struct HTTPRequest {
  let url: String
  /// Names and values.
  var headers: [(name: String, value: String)] = []
  /// JSON to be posted; `nil` for a GET.
  var body: [UInt8]?

  var isForThisMachine: Bool { ServiceAddress(url)?.isLoopback ?? false }
}

/// What a server has answered.
struct HTTPResponse: Sendable {
  var status = 0
  /// In lower case, without its parameters.
  var contentType = ""
  /// As it is given: seconds, or a date.
  var retryAfter: String?
  /// Where a redirection leads.
  var location: String?
  var body: [UInt8] = []

  var isGood: Bool { (200..<300).contains(status) }
  /// For the parts of a message: what is there is text in any case.
  var text: String { String(decoding: body, as: UTF8.self) }
}

/// Why there is no answer.
struct HTTPFailure: Error, Hashable {
  enum Kind {
    /// The address leads to no machine.
    case unknownHost
    /// The machine is there, and no server.
    case refused
    /// The server ended the connection before its answer was complete.
    case cut
    case timeout
    /// The certificate is not valid, or there is no encrypted connection at all.
    case untrusted
    case tooLarge
    case other
  }

  let kind: Kind
  /// In the library's words.
  let reason: String
}
