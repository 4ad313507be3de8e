import InkJSON
package import InkRPC
import InkText

/// What a client said.
package enum ClientMessage: Sendable {
  case request(RequestID, method: String, params: Params)
  case notification(method: String, params: Params)
  /// The answer to a request of the server's.
  case response(RequestID, Result<Params, RequestError>)
  /// Something else, which is reported to the client: by the request's name, where it has one.
  case malformed(RequestID?, RequestError)

  package init(_ body: [UInt8]) {
    do throws(JSONError) {
      let source = SourceText(name: "message", bytes: body)
      self.init(try JSONParser.parse(source, replacingHalfCharacters: true))
    } catch {
      self = .malformed(
        nil,
        RequestError(RPCErrorCode.parseError, "the message cannot be read: \(error.message)")
      )
    }
  }

  private init(_ node: JSONNode) {
    guard node.members != nil else {
      self = .malformed(nil, .invalidRequest("a message must be a JSON object"))
      return
    }
    let id = node["id"].flatMap(ClientMessage.id)
    guard let methodNode = node["method"] else {
      self = ClientMessage.response(node, id)
      return
    }
    guard let method = methodNode.string else {
      self = .malformed(id, .invalidRequest("the `method` of a message must be a string"))
      return
    }
    let params = Params(node["params"])
    if let id {
      self = .request(id, method: method, params: params)
    } else if node["id"] != nil {
      self = .malformed(nil, .invalidRequest("the `id` of a request must be a whole number or a string"))
    } else {
      self = .notification(method: method, params: params)
    }
  }

  private static func response(_ node: JSONNode, _ id: RequestID?) -> ClientMessage {
    let hasMember = { (name: String) in node.members?.contains { $0.name == name } ?? false }
    guard let id, hasMember("result") || hasMember("error") else {
      return .malformed(
        id,
        .invalidRequest("a message must have a `method`, or an `id` and a `result` or an `error`")
      )
    }
    if let error = node["error"] {
      let code = error["code"]?.integer ?? RPCErrorCode.internalError
      return .response(id, .failure(RequestError(code, error["message"]?.string ?? "")))
    }
    return .response(id, .success(Params(node["result"])))
  }

  static func id(_ node: JSONNode) -> RequestID? {
    node.integer.map(RequestID.number) ?? node.string.map(RequestID.string)
  }
}
