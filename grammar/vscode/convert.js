"use strict";

// Between the protocol's values and those of VS Code. Both count columns in UTF-16.

const vscode = require("vscode");

const to = {
  position: (value) => new vscode.Position(value.line, value.character),
  range: (value) => new vscode.Range(to.position(value.start), to.position(value.end)),
  uri: (value) => vscode.Uri.parse(value),
  location: (value) =>
    new vscode.Location(to.uri(value.uri ?? value.targetUri), to.range(value.range ?? value.targetSelectionRange)),
  textEdit: (value) => new vscode.TextEdit(to.range(value.range), value.newText),
  textEdits: (values) => (values ?? []).map(to.textEdit),

  /** Plain text, or Markdown. */
  markup(value) {
    if (value === undefined || value === null) return undefined;
    if (typeof value === "string") return value;
    return value.kind === "plaintext" ? value.value : new vscode.MarkdownString(value.value);
  },

  hoverContents(value) {
    const parts = Array.isArray(value) ? value : [value];
    return parts.map((part) =>
      part.language
        ? new vscode.MarkdownString().appendCodeblock(part.value, part.language)
        : new vscode.MarkdownString(part.value ?? part),
    );
  },

  diagnostic(value) {
    // The protocol's severities begin with 1, VS Code's with 0.
    const diagnostic = new vscode.Diagnostic(to.range(value.range), value.message, (value.severity ?? 1) - 1);
    diagnostic.source = value.source;
    diagnostic.code = value.codeDescription
      ? { value: value.code, target: to.uri(value.codeDescription.href) }
      : value.code;
    diagnostic.tags = value.tags;
    diagnostic.relatedInformation = value.relatedInformation?.map(
      (related) => new vscode.DiagnosticRelatedInformation(to.location(related.location), related.message),
    );
    // What the server wants back with a question about it.
    diagnostic.raw = value;
    return diagnostic;
  },

  completionItem(value) {
    const label = value.labelDetails ? { label: value.label, ...value.labelDetails } : value.label;
    const item = new vscode.CompletionItem(label, value.kind === undefined ? undefined : value.kind - 1);
    item.detail = value.detail;
    item.documentation = to.markup(value.documentation);
    item.sortText = value.sortText;
    item.filterText = value.filterText;
    item.preselect = value.preselect;
    item.commitCharacters = value.commitCharacters;
    item.tags = value.tags;
    const text = value.textEdit?.newText ?? value.insertText ?? value.label;
    item.insertText = value.insertTextFormat === 2 ? new vscode.SnippetString(text) : text;
    if (value.textEdit?.range) item.range = to.range(value.textEdit.range);
    if (value.textEdit?.insert) {
      item.range = { inserting: to.range(value.textEdit.insert), replacing: to.range(value.textEdit.replace) };
    }
    if (value.additionalTextEdits) item.additionalTextEdits = to.textEdits(value.additionalTextEdits);
    item.command = to.command(value.command);
    item.raw = value;
    return item;
  },

  command: (value) =>
    value ? { title: value.title, command: value.command, arguments: value.arguments } : undefined,

  workspaceEdit(value) {
    if (!value) return undefined;
    const edit = new vscode.WorkspaceEdit();
    for (const [uri, edits] of Object.entries(value.changes ?? {})) edit.set(to.uri(uri), to.textEdits(edits));
    for (const change of value.documentChanges ?? []) {
      if (change.textDocument) edit.set(to.uri(change.textDocument.uri), to.textEdits(change.edits));
    }
    return edit;
  },

  codeAction(value) {
    if (typeof value.command === "string") return to.command(value);
    const kind = value.kind === undefined ? undefined : vscode.CodeActionKind.Empty.append(value.kind);
    const action = new vscode.CodeAction(value.title, kind);
    action.diagnostics = value.diagnostics?.map(to.diagnostic);
    action.edit = to.workspaceEdit(value.edit);
    action.command = to.command(value.command);
    action.isPreferred = value.isPreferred;
    action.disabled = value.disabled;
    action.raw = value;
    return action;
  },

  documentSymbol(value) {
    const symbol = new vscode.DocumentSymbol(
      value.name,
      value.detail ?? "",
      value.kind - 1,
      to.range(value.range),
      to.range(value.selectionRange),
    );
    symbol.children = (value.children ?? []).map(to.documentSymbol);
    return symbol;
  },

  symbolInformation: (value) =>
    new vscode.SymbolInformation(value.name, value.kind - 1, value.containerName ?? "", to.location(value.location)),

  selectionRange: (value) =>
    new vscode.SelectionRange(to.range(value.range), value.parent ? to.selectionRange(value.parent) : undefined),

  inlayHint(value) {
    const label = Array.isArray(value.label) ? value.label.map((part) => part.value).join("") : value.label;
    const hint = new vscode.InlayHint(to.position(value.position), label, value.kind);
    hint.paddingLeft = value.paddingLeft;
    hint.paddingRight = value.paddingRight;
    hint.tooltip = to.markup(value.tooltip);
    return hint;
  },

  codeLens(value) {
    const lens = new vscode.CodeLens(to.range(value.range), to.command(value.command));
    lens.raw = value;
    return lens;
  },

  signatureHelp(value) {
    const help = new vscode.SignatureHelp();
    help.activeSignature = value.activeSignature ?? 0;
    help.activeParameter = value.activeParameter ?? 0;
    help.signatures = value.signatures.map((signature) => {
      const made = new vscode.SignatureInformation(signature.label, to.markup(signature.documentation));
      made.parameters = (signature.parameters ?? []).map(
        (parameter) => new vscode.ParameterInformation(parameter.label, to.markup(parameter.documentation)),
      );
      if (signature.activeParameter !== undefined) made.activeParameter = signature.activeParameter;
      return made;
    });
    return help;
  },

  semanticTokens: (value) => new vscode.SemanticTokens(new Uint32Array(value.data), value.resultId),

  semanticTokensEdits: (value) =>
    new vscode.SemanticTokensEdits(
      value.edits.map((edit) => new vscode.SemanticTokensEdit(edit.start, edit.deleteCount, new Uint32Array(edit.data ?? []))),
      value.resultId,
    ),
};

const from = {
  position: (value) => ({ line: value.line, character: value.character }),
  range: (value) => ({ start: from.position(value.start), end: from.position(value.end) }),
  document: (value) => ({ uri: value.uri.toString() }),
  place: (document, position) => ({ textDocument: from.document(document), position: from.position(position) }),
  diagnostic: (value) =>
    value.raw ?? { range: from.range(value.range), message: value.message, severity: value.severity + 1 },
};

module.exports = { from, to };
