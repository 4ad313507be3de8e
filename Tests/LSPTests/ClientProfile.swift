import InkJSON
import InkLSP

/// What a client can do, and how its positions are counted.
struct ClientProfile {
  let encoding: PositionEncoding
  /// Whether it asks for diagnostics, rather than being sent them.
  let pullsDiagnostics: Bool
  let watchesFiles: Bool
  /// Whether the server asks it for its settings, rather than being sent them.
  let answersConfiguration: Bool
  /// Of everything else that makes a difference.
  let isModern: Bool

  init(_ encoding: PositionEncoding, using numbers: inout some RandomNumberGenerator) {
    self.encoding = encoding
    pullsDiagnostics = Bool.random(using: &numbers)
    watchesFiles = Bool.random(using: &numbers)
    answersConfiguration = Bool.random(using: &numbers)
    isModern = Int.random(in: 0..<4, using: &numbers) > 0
  }

  /// The client's capabilities, as JSON.
  var capabilities: String {
    let diagnostics =
      #"{"relatedInformation":\#(isModern),"codeDescriptionSupport":\#(isModern),"dataSupport":\#(isModern)"#
    let pulled =
      pullsDiagnostics ? #","diagnostic":\#(diagnostics),"relatedDocumentSupport":\#(isModern)}"# : ""
    return """
      {"general":{"positionEncodings":["\(encoding.rawValue)"]},\
      "workspace":{"workspaceEdit":{"documentChanges":\(isModern)},"configuration":\(answersConfiguration),\
      "didChangeWatchedFiles":{"dynamicRegistration":\(watchesFiles)},"inlayHint":{"refreshSupport":true},\
      "diagnostics":{"refreshSupport":true}},\
      "textDocument":{"publishDiagnostics":\(diagnostics),"versionSupport":true}\(pulled),\
      "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}},\
      "completion":{"completionItem":{"snippetSupport":\(isModern),"insertReplaceSupport":\(isModern)}},\
      "hover":{"contentFormat":["\(isModern ? "markdown" : "plaintext")"]},\
      "documentSymbol":{"hierarchicalDocumentSymbolSupport":\(isModern)},"rename":{"prepareSupport":true},\
      "signatureHelp":{"signatureInformation":{"parameterInformation":{"labelOffsetSupport":\(isModern)}}}}}
      """
  }
}
