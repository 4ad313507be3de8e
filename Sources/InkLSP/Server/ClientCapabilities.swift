import InkJSON

/// What a client can do, as far as it makes a difference here.
package struct ClientCapabilities: Sendable {
  let encodings: [String]
  let pullsDiagnostics: Bool
  let refreshesDiagnostics: Bool
  let refreshesInlayHints: Bool
  let refreshesCodeLenses: Bool
  let showsRelatedPlaces: Bool
  let showsCodePages: Bool
  let showsRelatedDocuments: Bool
  let keepsDiagnosticData: Bool
  let takesVersionedDiagnostics: Bool
  let takesVersionedEdits: Bool
  let takesCodeActionLiterals: Bool
  let registersFileWatching: Bool
  let registersConfiguration: Bool
  let answersConfiguration: Bool
  let insertsOrReplaces: Bool
  let takesLabelOffsets: Bool
  let preparesRename: Bool
  let foldingLimit: Int?
  let hoverFormat: MarkupKind
  let completionFormat: MarkupKind
  let signatureFormat: MarkupKind
  package let takesSnippets: Bool
  package let takesHierarchicalSymbols: Bool

  init(_ node: JSONNode?) {
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
    let pushed = text?["publishDiagnostics"]
    let shown = text?["diagnostic"]
    func can(_ name: String) -> Bool { pushed?.has(name) ?? false || shown?.has(name) ?? false }
    showsRelatedPlaces = can("relatedInformation")
    showsCodePages = can("codeDescriptionSupport")
    showsRelatedDocuments = shown?.has("relatedDocumentSupport") ?? false
    keepsDiagnosticData = can("dataSupport")
    takesVersionedDiagnostics = pushed?.has("versionSupport") ?? false
    takesVersionedEdits = workspace?.has("workspaceEdit", "documentChanges") ?? false
    takesCodeActionLiterals = text?["codeAction"]?["codeActionLiteralSupport"] != nil
    registersFileWatching = workspace?.has("didChangeWatchedFiles", "dynamicRegistration") ?? false
    registersConfiguration = workspace?.has("didChangeConfiguration", "dynamicRegistration") ?? false
    answersConfiguration = workspace?.has("configuration") ?? false
    takesSnippets = text?.has("completion", "completionItem", "snippetSupport") ?? false
    hoverFormat = MarkupKind(preferred: text?["hover"]?["contentFormat"]?.items)
    completionFormat = MarkupKind(
      preferred: text?["completion"]?["completionItem"]?["documentationFormat"]?.items
    )
    signatureFormat = MarkupKind(
      preferred: text?["signatureHelp"]?["signatureInformation"]?["documentationFormat"]?.items
    )
    takesHierarchicalSymbols = text?.has("documentSymbol", "hierarchicalDocumentSymbolSupport") ?? false
    insertsOrReplaces = text?.has("completion", "completionItem", "insertReplaceSupport") ?? false
    takesLabelOffsets =
      text?.has("signatureHelp", "signatureInformation", "parameterInformation", "labelOffsetSupport")
      ?? false
    preparesRename = text?.has("rename", "prepareSupport") ?? false
    foldingLimit = text?["foldingRange"]?["rangeLimit"]?.integer
  }
}
