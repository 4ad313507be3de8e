import InkRPC

/// Why a request has no result.
package struct RequestFailure: Error, Hashable, Sendable {
  package let code: Int
  package let message: String

  package init(_ code: Int, _ message: String) {
    self.code = code
    self.message = message
  }

  package static func invalidParams(_ message: String) -> RequestFailure {
    RequestFailure(RPCErrorCode.invalidParams, message)
  }

  package static func invalidRequest(_ message: String) -> RequestFailure {
    RequestFailure(RPCErrorCode.invalidRequest, message)
  }

  /// The request is sound, and cannot be done.
  package static func failed(_ message: String) -> RequestFailure {
    RequestFailure(RPCErrorCode.requestFailed, message)
  }

  static let cancelled = RequestFailure(RPCErrorCode.requestCancelled, "the request was cancelled")
}
