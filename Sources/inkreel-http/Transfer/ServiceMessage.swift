import FoundationEssentials

/// What a server says of itself in an answer that is no sound, in words for people.
struct ServiceMessage {
  /// One line, without a full stop at its end; empty where the server says nothing that can be shown.
  let text: String
  /// The server's own name for the fault: `insufficient_quota`.
  let code: String?

  private static let longest = 300

  init(_ response: HTTPResponse) {
    let answer = try? JSONDecoder().decode(ErrorAnswer.self, from: Data(response.body.prefix(1 << 20)))
    code = answer?.code
    text = ServiceMessage.line(answer?.message ?? ServiceMessage.words(of: response))
  }

  /// Of a page, its title alone.
  private static func words(of response: HTTPResponse) -> String {
    let text = String(decoding: response.body.prefix(1 << 16), as: UTF8.self)
    let start = text.drop(while: \.isWhitespace)
    guard !start.hasPrefix("{"), !start.hasPrefix("["), isText(response.body) else { return "" }
    guard start.hasPrefix("<") || response.contentType.contains("html") else { return text }
    return text.firstMatch(of: /<title[^>]*>([^<]*)</.ignoresCase()).map { String($0.1) } ?? ""
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.prefix(512).contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
      && bytes.first.map { $0 < 0xF8 } ?? true
  }

  private static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard words.count > longest else {
      return String(words.reversed().drop { $0 == "." }.reversed())
    }
    return words.prefix(longest).trimmingSpaces + "…"
  }
}

/// The forms in which servers report an error: `{"error": {"message", "code"}}`, `{"error": "…"}`,
/// `{"detail": "…"}`, `{"detail": {"message", "status"}}`, `{"detail": [{"msg", "loc"}]}`, `{"message": "…"}`.
private struct ErrorAnswer: Decodable {
  var message: String?
  var code: String?

  private enum CodingKeys: String, CodingKey {
    case error, detail, message
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    for key in [CodingKeys.error, .detail] {
      if let text = try? values.decode(String.self, forKey: key) {
        message = text
      } else if let fault = try? values.decode(Fault.self, forKey: key) {
        (message, code) = (fault.message, fault.code ?? fault.status ?? fault.type)
      } else if let faults = try? values.decode([Complaint].self, forKey: key), let first = faults.first {
        message = first.text
      }
      if message != nil { return }
    }
    message = try? values.decode(String.self, forKey: .message)
  }

  private struct Fault: Decodable {
    let message: String?
    let code: String?
    let status: String?
    let type: String?

    private enum CodingKeys: String, CodingKey {
      case message, code, status, type
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      message = try? values.decode(String.self, forKey: .message)
      code = try? values.decode(String.self, forKey: .code)
      status = try? values.decode(String.self, forKey: .status)
      type = try? values.decode(String.self, forKey: .type)
    }
  }

  /// What FastAPI says of a member of a request.
  private struct Complaint: Decodable {
    let text: String

    private enum CodingKeys: String, CodingKey {
      case msg, loc
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let message = try values.decode(String.self, forKey: .msg)
      let place = (try? values.decode([String].self, forKey: .loc))?.filter { $0 != "body" } ?? []
      text = place.isEmpty ? message : "\(place.joined(separator: ".")): \(message)"
    }
  }
}
