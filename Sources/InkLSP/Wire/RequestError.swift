import InkRPC

/// Why a request has no result.
package struct RequestError: Error, Hashable, Sendable {
  package let code: Int
  package let message: String

  package init(_ code: Int, _ message: String) {
    self.code = code
    self.message = message
  }

  package static func invalidParams(_ message: String) -> RequestError {
    RequestError(RPCErrorCode.invalidParams, message)
  }

  package static func invalidRequest(_ message: String) -> RequestError {
    RequestError(RPCErrorCode.invalidRequest, message)
  }

  /// The request is sound, and cannot be done.
  package static func failed(_ message: String) -> RequestError {
    RequestError(RPCErrorCode.requestFailed, message)
  }

  static let cancelled = RequestError(RPCErrorCode.requestCancelled, "the request was cancelled")
}
