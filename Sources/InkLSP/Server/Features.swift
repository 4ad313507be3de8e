/// The requests that the server knows. Those of the life of a session are `LanguageServer`'s own.
enum Features {
  static let all: [any Feature.Type] = [
    DocumentDiagnostics.self, WorkspaceDiagnostics.self, CodeActions.self, Formatting.self,
    RangeFormatting.self, OnTypeFormatting.self,
    Completing.self, CompletionResolving.self, Hovering.self, Signatures.self, InlayHints.self,
    CodeLenses.self, DocumentSymbols.self, WorkspaceSymbolFeature.self, FoldingRanges.self,
    SelectionRanges.self,
    SemanticTokensFull.self, SemanticTokensDelta.self, SemanticTokensRange.self, Definitions.self,
    References.self, Highlights.self, PrepareRename.self, Renaming.self, LinkedEditing.self,
    DocumentLinks.self, Colors.self, ColorPresentations.self,
  ]

  private static let byMethod = Dictionary(
    all.map { ($0.method, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  static func named(_ method: String) -> (any Feature.Type)? { byMethod[method] }
}
