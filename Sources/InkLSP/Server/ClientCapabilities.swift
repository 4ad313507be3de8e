package import InkJSON

/// What a client can do, as far as it makes a difference here.
package struct ClientCapabilities: Sendable {
  let encodings: [String]
  let pullsDiagnostics: Bool
  let refreshesDiagnostics: Bool
  let refreshesInlayHints: Bool
  let refreshesCodeLenses: Bool
  let refreshesSemanticTokens: Bool
  let showsRelatedPlaces: Bool
  let showsCodePages: Bool
  let showsRelatedDocuments: Bool
  let keepsDiagnosticData: Bool
  let takesVersionedDiagnostics: Bool
  let takesVersionedEdits: Bool
  let takesCodeActionLiterals: Bool
  let keepsCodeActionData: Bool
  let registersFileWatching: Bool
  let registersConfiguration: Bool
  let answersConfiguration: Bool
  let showsProgress: Bool
  package let takesSnippets: Bool
  package let takesMarkdown: Bool
  package let takesHierarchicalSymbols: Bool
  package let takesLineFoldingOnly: Bool
  package let root: JSONNode?

  init(_ node: JSONNode?) {
    root = node
    let text = node?["textDocument"]
    let workspace = node?["workspace"]
    encodings = node?["general"]?["positionEncodings"]?.items?.compactMap(\.string) ?? []
    pullsDiagnostics = text?["diagnostic"] != nil
    // The protocol has named it in the plural in its text and in the singular in its types.
    refreshesDiagnostics =
      workspace?.has("diagnostics", "refreshSupport") ?? false
      || workspace?.has("diagnostic", "refreshSupport") ?? false
    refreshesInlayHints = workspace?.has("inlayHint", "refreshSupport") ?? false
    refreshesCodeLenses = workspace?.has("codeLens", "refreshSupport") ?? false
    refreshesSemanticTokens = workspace?.has("semanticTokens", "refreshSupport") ?? false
    let pushed = text?["publishDiagnostics"]
    let shown = text?["diagnostic"]
    func can(_ name: String) -> Bool { pushed?.has(name) ?? false || shown?.has(name) ?? false }
    showsRelatedPlaces = can("relatedInformation")
    showsCodePages = can("codeDescriptionSupport")
    showsRelatedDocuments = shown?.has("relatedDocumentSupport") ?? false
    keepsDiagnosticData = can("dataSupport")
    takesVersionedDiagnostics = pushed?.has("versionSupport") ?? false
    takesVersionedEdits = workspace?.has("workspaceEdit", "documentChanges") ?? false
    let action = text?["codeAction"]
    takesCodeActionLiterals = action?["codeActionLiteralSupport"] != nil
    keepsCodeActionData = action?.has("dataSupport") ?? false
    registersFileWatching = workspace?.has("didChangeWatchedFiles", "dynamicRegistration") ?? false
    registersConfiguration = workspace?.has("didChangeConfiguration", "dynamicRegistration") ?? false
    answersConfiguration = workspace?.has("configuration") ?? false
    showsProgress = node?.has("window", "workDoneProgress") ?? false
    takesSnippets = text?.has("completion", "completionItem", "snippetSupport") ?? false
    takesMarkdown =
      text?["hover"]?["contentFormat"]?.items?.contains { $0.string == "markdown" } ?? false
    takesHierarchicalSymbols = text?.has("documentSymbol", "hierarchicalDocumentSymbolSupport") ?? false
    takesLineFoldingOnly = text?.has("foldingRange", "lineFoldingOnly") ?? false
  }
}
