"use strict";

const vscode = require("vscode");
const { from, to } = require("./convert.js");

const selector = { language: "inkslop" };

/**
 * Registers what the server says that it can do, and nothing else.
 *
 * @returns {{registered: vscode.Disposable[], refreshes: Map<string, () => void>}} `refreshes` are requests of the
 *   server to ask it again, by their methods.
 */
function register(connection, capabilities) {
  const { languages } = vscode;
  const made = [];
  const refreshes = new Map();

  /** An event that has VS Code ask again. */
  function refreshed(method) {
    const emitter = new vscode.EventEmitter();
    made.push(emitter);
    refreshes.set(method, () => emitter.fire());
    return emitter.event;
  }

  /** Asks, and converts what is answered; nothing for no answer. */
  async function ask(method, params, token, convert) {
    const result = await connection.request(method, params, token);
    return result === null || token?.isCancellationRequested ? undefined : convert(result);
  }
  const all = (convert) => (values) => values.map(convert);

  /** @param {string} name Of the capability. */
  function offer(name, make) {
    const options = capabilities[name];
    if (options) made.push(make(options === true ? {} : options));
  }

  offer("completionProvider", (options) => {
    const provider = {
      provideCompletionItems: (document, position, token, context) =>
        ask(
          "textDocument/completion",
          {
            ...from.place(document, position),
            // VS Code counts its kinds of triggers from 0.
            context: { triggerKind: context.triggerKind + 1, triggerCharacter: context.triggerCharacter },
          },
          token,
          (result) => {
            const items = Array.isArray(result) ? result : result.items;
            return new vscode.CompletionList(items.map(to.completionItem), result.isIncomplete ?? false);
          },
        ),
    };
    if (options.resolveProvider) {
      provider.resolveCompletionItem = async (item, token) =>
        (await ask("completionItem/resolve", item.raw, token, to.completionItem)) ?? item;
    }
    return languages.registerCompletionItemProvider(selector, provider, ...(options.triggerCharacters ?? []));
  });

  offer("hoverProvider", () =>
    languages.registerHoverProvider(selector, {
      provideHover: (document, position, token) =>
        ask(
          "textDocument/hover",
          from.place(document, position),
          token,
          (result) => new vscode.Hover(to.hoverContents(result.contents), result.range && to.range(result.range)),
        ),
    }),
  );

  offer("signatureHelpProvider", (options) =>
    languages.registerSignatureHelpProvider(
      selector,
      {
        provideSignatureHelp: (document, position, token) =>
          ask("textDocument/signatureHelp", from.place(document, position), token, to.signatureHelp),
      },
      { triggerCharacters: options.triggerCharacters ?? [], retriggerCharacters: options.retriggerCharacters ?? [] },
    ),
  );

  offer("documentFormattingProvider", () =>
    languages.registerDocumentFormattingEditProvider(selector, {
      provideDocumentFormattingEdits: (document, options, token) =>
        ask("textDocument/formatting", { textDocument: from.document(document), options }, token, to.textEdits),
    }),
  );

  offer("documentRangeFormattingProvider", () =>
    languages.registerDocumentRangeFormattingEditProvider(selector, {
      provideDocumentRangeFormattingEdits: (document, range, options, token) =>
        ask(
          "textDocument/rangeFormatting",
          { textDocument: from.document(document), range: from.range(range), options },
          token,
          to.textEdits,
        ),
    }),
  );

  // Not as a provider: VS Code would put the cursor after what is added.
  offer("documentOnTypeFormattingProvider", (options) => {
    const offered = [options.firstTriggerCharacter, ...(options.moreTriggerCharacter ?? [])];
    // Lines are indented by VS Code itself.
    const typed = offered.filter((character) => character !== "\n");
    return vscode.workspace.onDidChangeTextDocument((event) => {
      if (typed.some((character) => event.contentChanges[0]?.text === character)) complete(connection, event);
    });
  });

  offer("codeActionProvider", (options) => {
    const provider = {
      provideCodeActions: (document, range, context, token) =>
        ask(
          "textDocument/codeAction",
          {
            textDocument: from.document(document),
            range: from.range(range),
            context: {
              diagnostics: context.diagnostics.map(from.diagnostic),
              only: context.only ? [context.only.value] : undefined,
              triggerKind: context.triggerKind,
            },
          },
          token,
          all(to.codeAction),
        ),
    };
    if (options.resolveProvider) {
      provider.resolveCodeAction = async (action, token) => {
        action.edit ??= await ask("codeAction/resolve", action.raw, token, (result) => to.workspaceEdit(result.edit));
        return action;
      };
    }
    const kinds = options.codeActionKinds?.map((kind) => vscode.CodeActionKind.Empty.append(kind));
    return languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: kinds });
  });

  offer("renameProvider", (options) => {
    const provider = {
      provideRenameEdits: (document, position, newName, token) =>
        ask("textDocument/rename", { ...from.place(document, position), newName }, token, to.workspaceEdit),
    };
    if (options.prepareProvider) {
      provider.prepareRename = async (document, position, token) => {
        const place = await ask("textDocument/prepareRename", from.place(document, position), token, (result) =>
          result.placeholder === undefined
            ? to.range(result)
            : { range: to.range(result.range), placeholder: result.placeholder },
        );
        if (!place) throw new Error("There is nothing to rename here.");
        return place;
      };
    }
    return languages.registerRenameProvider(selector, provider);
  });

  offer("definitionProvider", () =>
    languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position, token) =>
        ask("textDocument/definition", from.place(document, position), token, (result) =>
          Array.isArray(result) ? result.map(to.location) : to.location(result),
        ),
    }),
  );

  offer("referencesProvider", () =>
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, context, token) =>
        ask(
          "textDocument/references",
          { ...from.place(document, position), context: { includeDeclaration: context.includeDeclaration } },
          token,
          all(to.location),
        ),
    }),
  );

  offer("documentHighlightProvider", () =>
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position, token) =>
        ask(
          "textDocument/documentHighlight",
          from.place(document, position),
          token,
          all((value) => new vscode.DocumentHighlight(to.range(value.range), (value.kind ?? 1) - 1)),
        ),
    }),
  );

  offer("linkedEditingRangeProvider", () =>
    languages.registerLinkedEditingRangeProvider(selector, {
      provideLinkedEditingRanges: (document, position, token) =>
        ask(
          "textDocument/linkedEditingRange",
          from.place(document, position),
          token,
          (result) =>
            new vscode.LinkedEditingRanges(
              result.ranges.map(to.range),
              result.wordPattern ? new RegExp(result.wordPattern) : undefined,
            ),
        ),
    }),
  );

  offer("documentSymbolProvider", () =>
    languages.registerDocumentSymbolProvider(selector, {
      provideDocumentSymbols: (document, token) =>
        ask("textDocument/documentSymbol", { textDocument: from.document(document) }, token, all(to.documentSymbol)),
    }),
  );

  offer("workspaceSymbolProvider", () =>
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => ask("workspace/symbol", { query }, token, all(to.symbolInformation)),
    }),
  );

  offer("foldingRangeProvider", () =>
    languages.registerFoldingRangeProvider(selector, {
      provideFoldingRanges: (document, context, token) =>
        ask(
          "textDocument/foldingRange",
          { textDocument: from.document(document) },
          token,
          all(
            (value) =>
              new vscode.FoldingRange(
                value.startLine,
                value.endLine,
                value.kind === "comment" ? vscode.FoldingRangeKind.Comment : undefined,
              ),
          ),
        ),
    }),
  );

  offer("selectionRangeProvider", () =>
    languages.registerSelectionRangeProvider(selector, {
      provideSelectionRanges: (document, positions, token) =>
        ask(
          "textDocument/selectionRange",
          { textDocument: from.document(document), positions: positions.map(from.position) },
          token,
          all(to.selectionRange),
        ),
    }),
  );

  offer("documentLinkProvider", () =>
    languages.registerDocumentLinkProvider(selector, {
      provideDocumentLinks: (document, token) =>
        ask(
          "textDocument/documentLink",
          { textDocument: from.document(document) },
          token,
          all((value) => {
            const link = new vscode.DocumentLink(to.range(value.range), value.target && to.uri(value.target));
            link.tooltip = value.tooltip;
            return link;
          }),
        ),
    }),
  );

  offer("colorProvider", () =>
    languages.registerColorProvider(selector, {
      provideDocumentColors: (document, token) =>
        ask(
          "textDocument/documentColor",
          { textDocument: from.document(document) },
          token,
          all(({ range, color }) => {
            const { red, green, blue, alpha } = color;
            return new vscode.ColorInformation(to.range(range), new vscode.Color(red, green, blue, alpha));
          }),
        ),
      provideColorPresentations: (color, { document, range }, token) =>
        ask(
          "textDocument/colorPresentation",
          {
            textDocument: from.document(document),
            color: { red: color.red, green: color.green, blue: color.blue, alpha: color.alpha },
            range: from.range(range),
          },
          token,
          all((value) => {
            const presentation = new vscode.ColorPresentation(value.label);
            if (value.textEdit) presentation.textEdit = to.textEdit(value.textEdit);
            presentation.additionalTextEdits = to.textEdits(value.additionalTextEdits);
            return presentation;
          }),
        ),
    }),
  );

  offer("inlayHintProvider", () =>
    languages.registerInlayHintsProvider(selector, {
      onDidChangeInlayHints: refreshed("workspace/inlayHint/refresh"),
      provideInlayHints: (document, range, token) =>
        ask(
          "textDocument/inlayHint",
          { textDocument: from.document(document), range: from.range(range) },
          token,
          all(to.inlayHint),
        ),
    }),
  );

  offer("codeLensProvider", (options) => {
    const provider = {
      onDidChangeCodeLenses: refreshed("workspace/codeLens/refresh"),
      provideCodeLenses: (document, token) =>
        ask("textDocument/codeLens", { textDocument: from.document(document) }, token, all(to.codeLens)),
    };
    if (options.resolveProvider) {
      provider.resolveCodeLens = async (lens, token) =>
        (await ask("codeLens/resolve", lens.raw, token, to.codeLens)) ?? lens;
    }
    return languages.registerCodeLensProvider(selector, provider);
  });

  offer("semanticTokensProvider", (options) => {
    const legend = new vscode.SemanticTokensLegend(options.legend.tokenTypes, options.legend.tokenModifiers);
    const registered = [];
    if (options.full) {
      const provider = {
        onDidChangeSemanticTokens: refreshed("workspace/semanticTokens/refresh"),
        provideDocumentSemanticTokens: (document, token) =>
          ask("textDocument/semanticTokens/full", { textDocument: from.document(document) }, token, to.semanticTokens),
      };
      if (options.full.delta) {
        provider.provideDocumentSemanticTokensEdits = (document, previousResultId, token) =>
          ask(
            "textDocument/semanticTokens/full/delta",
            { textDocument: from.document(document), previousResultId },
            token,
            (result) => (result.edits ? to.semanticTokensEdits(result) : to.semanticTokens(result)),
          );
      }
      registered.push(languages.registerDocumentSemanticTokensProvider(selector, provider, legend));
    }
    if (options.range) {
      const provider = {
        provideDocumentRangeSemanticTokens: (document, range, token) =>
          ask(
            "textDocument/semanticTokens/range",
            { textDocument: from.document(document), range: from.range(range) },
            token,
            to.semanticTokens,
          ),
      };
      registered.push(languages.registerDocumentRangeSemanticTokensProvider(selector, provider, legend));
    }
    return vscode.Disposable.from(...registered);
  });

  return { registered: made, refreshes };
}

/** Adds what belongs after a character that was typed: a closing tag with the cursor before it, or the rest of one. */
async function complete(connection, { document, contentChanges }) {
  const editor = vscode.window.activeTextEditor;
  const isOff = !vscode.workspace.getConfiguration("inkreel", document.uri).get("closeTags", true);
  if (isOff || contentChanges.length !== 1 || editor?.document !== document || editor.selections.length > 1) return;
  const [{ range, text }] = contentChanges;
  const cursor = new vscode.Position(range.start.line, range.start.character + text.length);
  const { version } = document;
  const options = { tabSize: editor.options.tabSize, insertSpaces: editor.options.insertSpaces };
  const edits = await connection
    .request("textDocument/onTypeFormatting", { ...from.place(document, cursor), ch: text, options })
    .catch(() => null);
  if (!edits?.length || document.version !== version) return;
  const [edit] = edits;
  const { start, end } = edit.range;
  const isAtCursor = [start, end].every(({ line, character }) => line === cursor.line && character === cursor.character);
  if (edits.length > 1 || !isAtCursor) return;
  const added = edit.newText.replace(/[\\$}]/g, "\\$&");
  const snippet = new vscode.SnippetString(added.startsWith("[") ? `$0${added}` : `${added}$0`);
  await editor.insertSnippet(snippet, cursor, { undoStopBefore: false, undoStopAfter: true });
}

module.exports = { register, selector };
