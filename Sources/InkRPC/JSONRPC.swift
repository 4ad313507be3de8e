import FoundationEssentials
import InkJSON
package import InkSystem
internal import Synchronization

/// A request's name, chosen by the one who asks.
package enum RequestID: Hashable, Sendable, Codable {
  case number(Int)
  case string(String)

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .string(let string): try container.encode(string)
    }
  }
}

/// The error of a JSON-RPC 2.0 response; `Payload` is the error's `data`, as the two sides agreed on it.
package struct RPCError<Payload: Codable & Sendable>: Error, Sendable, Codable {
  package var code: Int
  package var message: String
  package var data: Payload?

  package init(code: Int, message: String, data: Payload?) {
    self.code = code
    self.message = message
    self.data = data
  }
}

/// The codes that JSON-RPC 2.0 and the Language Server Protocol reserve.
package enum RPCErrorCode {
  package static let parseError = -32700
  package static let invalidRequest = -32600
  package static let methodNotFound = -32601
  package static let invalidParams = -32602
  package static let internalError = -32603
  package static let serverNotInitialized = -32002
  package static let requestFailed = -32803
  package static let requestCancelled = -32800
}

/// A message as it came in: what it is, and its body for whoever knows the types in it.
package struct IncomingMessage: Sendable {
  package let id: RequestID?
  /// Present on requests and notifications.
  package let method: String?
  package let body: [UInt8]

  package init(_ body: [UInt8]) throws {
    self.body = body
    let head = try JSONDecoder().decode(Head.self, from: Data(body))
    self.id = head.id
    self.method = head.method
  }

  private struct Head: Decodable {
    let id: RequestID?
    let method: String?
  }

  package func params<Params: Decodable>(as type: Params.Type) throws -> Params {
    try JSONDecoder().decode(ParamsEnvelope<Params>.self, from: Data(body)).params
  }

  /// The response's result; throws the response's error if it is one.
  package func result<Result: Decodable, Payload: Codable & Sendable>(
    as type: Result.Type,
    error: Payload.Type
  ) throws -> Result {
    let envelope = try JSONDecoder().decode(ResultEnvelope<Result, Payload>.self, from: Data(body))
    if let error = envelope.error { throw error }
    guard let result = envelope.result else {
      throw RPCError<Payload>(
        code: RPCErrorCode.invalidRequest,
        message: "a response without result or error",
        data: nil
      )
    }
    return result
  }
}

private struct ParamsEnvelope<Params: Decodable>: Decodable {
  let params: Params
}

private struct ResultEnvelope<Result: Decodable, Payload: Codable & Sendable>: Decodable {
  let result: Result?
  let error: RPCError<Payload>?
}

/// Writes messages, whole and one after the other.
package struct MessageWriter: Sendable {
  private let output: FileDescriptor
  private let turn = Turn()

  /// Messages of several threads follow each other, and do not mix.
  private final class Turn: Sendable {
    let mutex = Mutex(())
  }

  package init(_ output: FileDescriptor) {
    self.output = output
  }

  package func request(_ id: RequestID, _ method: String, _ params: some Encodable) throws {
    try send(Request(id: id, method: method, params: params))
  }

  package func notification(_ method: String, _ params: some Encodable) throws {
    try send(Request(id: nil, method: method, params: params))
  }

  package func response(_ id: RequestID, _ result: some Encodable) throws {
    try send(Response(id: id, result: result))
  }

  /// - Parameter id: `nil` for a message that could not be read far enough to know its name.
  package func failure(_ id: RequestID?, _ error: RPCError<some Codable & Sendable>) throws {
    try send(ErrorResponse(id: id, error: error))
  }

  private func send(_ message: some Encodable) throws {
    let body = try JSONOutput.line(message)
    let message = Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    try turn.mutex.withLock { _ in try output.write(message) }
  }
}

private struct Request<Params: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id: RequestID?
  let method: String
  let params: Params
}

private struct Response<Result: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id: RequestID
  let result: Result
}

private struct ErrorResponse<Payload: Codable & Sendable>: Encodable {
  let jsonrpc = "2.0"
  let id: RequestID?
  let error: RPCError<Payload>

  private enum CodingKeys: CodingKey {
    case jsonrpc, id, error
  }

  /// JSON-RPC wants an unknown `id` written as `null`.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(jsonrpc, forKey: .jsonrpc)
    try container.encode(id, forKey: .id)
    try container.encode(error, forKey: .error)
  }
}
