"use strict";

// A client of the Language Server Protocol in plain JavaScript, so that there is nothing to install or build.

const vscode = require("vscode");
const { Connection } = require("./connection.js");
const { from, to } = require("./convert.js");
const { register, selector } = require("./features.js");

/** A server that ends more often than this within `span` milliseconds is left alone. */
const restarts = { most: 4, span: 180_000 };

let output;
let server = null;
let ends = [];

function activate(context) {
  output = vscode.window.createOutputChannel("InkReel");
  context.subscriptions.push(
    output,
    vscode.commands.registerCommand("inkreel.restart", async () => {
      ends = [];
      await stop();
      start();
    }),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("inkreel.path") || event.affectsConfiguration("inkreel.arguments")) {
        await stop();
        start();
      } else if (event.affectsConfiguration("inkreel")) {
        server?.configured();
      }
    }),
  );
  start();
}

async function deactivate() {
  await stop();
}

function start() {
  const settings = vscode.workspace.getConfiguration("inkreel");
  const vector = [settings.get("path", "inkreel"), ...settings.get("arguments", ["lsp"])];
  output.appendLine(`Starting ${vector.join(" ")}`);
  const started = new Server(vector, (reason) => ended(started, reason));
  server = started;
}

async function stop() {
  const stopped = server;
  server = null;
  await stopped?.stop();
}

/** The server went away by itself. */
function ended(which, reason) {
  which.dispose();
  if (server !== which) return;
  server = null;
  output.appendLine(`The language server ended: ${reason}`);
  const now = Date.now();
  ends = [...ends.filter((time) => now - time < restarts.span), now];
  if (which.isReady && ends.length <= restarts.most) {
    start();
    return;
  }
  const path = vscode.workspace.getConfiguration("inkreel").get("path", "inkreel");
  vscode.window.showErrorMessage(
    `InkReel's language server \`${path} lsp\` does not run: ${reason}. The setting \`inkreel.path\` says where the program is.`,
  );
}

/** One run of the program. */
class Server {
  constructor(vector, onEnd) {
    this.isReady = false;
    this.open = new Set();
    this.diagnostics = vscode.languages.createDiagnosticCollection("inkreel");
    this.registered = [this.diagnostics];
    this.watchers = new Map();
    this.connection = new Connection(vector, { log: (text) => output.append(text), onEnd });
    this.listen();
    this.initialize().catch((error) => {
      output.appendLine(`The language server did not start: ${error.message}`);
      this.connection.stop();
    });
  }

  listen() {
    const { connection } = this;
    connection.onNotification("textDocument/publishDiagnostics", ({ uri, version, diagnostics }) => {
      const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
      // What was said of an older text has other places.
      if (version !== undefined && document && document.version !== version) return;
      this.diagnostics.set(to.uri(uri), diagnostics.map(to.diagnostic));
    });
    connection.onNotification("window/logMessage", ({ message }) => output.appendLine(message));
    connection.onNotification("window/showMessage", ({ type, message }) => {
      const show = [null, "showErrorMessage", "showWarningMessage"][type] ?? "showInformationMessage";
      vscode.window[show](message);
    });
    connection.onRequest("workspace/configuration", ({ items }) =>
      items.map(({ section, scopeUri }) =>
        vscode.workspace.getConfiguration(section, scopeUri && to.uri(scopeUri)) ?? null,
      ),
    );
    connection.onRequest("workspace/applyEdit", async ({ edit }) => ({
      applied: await vscode.workspace.applyEdit(to.workspaceEdit(edit)),
    }));
    connection.onRequest("workspace/workspaceFolders", () => folders());
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onRequest("client/registerCapability", ({ registrations }) => this.watch(registrations));
    connection.onRequest("client/unregisterCapability", ({ unregisterations }) => {
      for (const { id } of unregisterations) this.watchers.get(id)?.dispose();
    });
  }

  async initialize() {
    const result = await this.connection.request("initialize", {
      processId: process.pid,
      clientInfo: { name: "InkReel for Visual Studio Code" },
      rootUri: folders()?.[0]?.uri ?? null,
      workspaceFolders: folders(),
      capabilities: clientCapabilities,
    });
    if (result === null) return;
    this.connection.notify("initialized", {});
    this.isReady = true;
    // First what tells of changes: the server is asked about the text that it has.
    this.synchronize(result.capabilities.textDocumentSync);
    const features = register(this.connection, result.capabilities);
    this.registered.push(...features.registered);
    for (const [method, refresh] of features.refreshes) this.connection.onRequest(method, refresh);
  }

  // MARK: Documents

  synchronize(sync) {
    const kind = typeof sync === "number" ? sync : (sync?.change ?? 1);
    const { workspace } = vscode;
    this.registered.push(
      workspace.onDidOpenTextDocument((document) => this.opened(document)),
      workspace.onDidChangeTextDocument((event) => this.changed(event, kind === 2)),
      workspace.onDidSaveTextDocument((document) => {
        if (this.knows(document)) this.notify("textDocument/didSave", document);
      }),
      workspace.onDidCloseTextDocument((document) => this.closed(document)),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.connection.notify("workspace/didChangeWorkspaceFolders", {
          event: { added: added.map(folder), removed: removed.map(folder) },
        }),
      ),
    );
    for (const document of workspace.textDocuments) this.opened(document);
  }

  /** The server asks for the settings when it is told that they changed. */
  configured() {
    if (!this.isReady) return;
    const settings = vscode.workspace.getConfiguration("inkreel");
    this.connection.notify("workspace/didChangeConfiguration", { settings: { inkreel: settings } });
  }

  knows(document) {
    return this.open.has(document.uri.toString());
  }

  notify(method, document, more = {}) {
    this.connection.notify(method, { textDocument: from.document(document), ...more });
  }

  opened(document) {
    if (document.languageId !== selector.language || this.knows(document)) return;
    this.open.add(document.uri.toString());
    const { languageId, version } = document;
    this.connection.notify("textDocument/didOpen", {
      textDocument: { ...from.document(document), languageId, version, text: document.getText() },
    });
  }

  changed({ document, contentChanges }, isIncremental) {
    if (!this.knows(document) || contentChanges.length === 0) return;
    this.connection.notify("textDocument/didChange", {
      textDocument: { ...from.document(document), version: document.version },
      contentChanges: isIncremental
        ? contentChanges.map(({ range, text }) => ({ range: from.range(range), text }))
        : [{ text: document.getText() }],
    });
  }

  closed(document) {
    if (!this.knows(document)) return;
    this.open.delete(document.uri.toString());
    this.notify("textDocument/didClose", document);
    this.diagnostics.delete(document.uri);
  }

  // MARK: Files

  /** Watches the files that the server asks for. */
  watch(registrations) {
    for (const { id, method, registerOptions } of registrations) {
      if (method !== "workspace/didChangeWatchedFiles") continue;
      const tell = (type) => (uri) =>
        this.connection.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri.toString(), type }] });
      const made = registerOptions.watchers.map(({ globPattern }) => {
        const watcher = vscode.workspace.createFileSystemWatcher(pattern(globPattern));
        watcher.onDidCreate(tell(1));
        watcher.onDidChange(tell(2));
        watcher.onDidDelete(tell(3));
        return watcher;
      });
      const watchers = vscode.Disposable.from(...made);
      this.watchers.set(id, watchers);
      this.registered.push(watchers);
    }
  }

  // MARK: The end

  dispose() {
    for (const registered of this.registered.splice(0)) registered.dispose();
  }

  async stop() {
    this.dispose();
    if (this.connection.hasEnded) return;
    const patience = setTimeout(() => this.connection.stop(), 2000);
    await this.connection.request("shutdown").catch(() => null);
    this.connection.notify("exit");
    clearTimeout(patience);
  }
}

const folder = ({ uri, name }) => ({ uri: uri.toString(), name });
const folders = () => vscode.workspace.workspaceFolders?.map(folder) ?? null;

function pattern(value) {
  if (typeof value === "string") return value;
  const base = typeof value.baseUri === "string" ? value.baseUri : value.baseUri.uri;
  return new vscode.RelativePattern(to.uri(base), value.pattern);
}

const clientCapabilities = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    symbol: {},
  },
  window: { workDoneProgress: true },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        preselectSupport: true,
        labelDetailsSupport: true,
        insertReplaceSupport: true,
        tagSupport: { valueSet: [1] },
        resolveSupport: { properties: ["documentation", "detail"] },
      },
    },
    hover: { contentFormat: ["markdown", "plaintext"] },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ["markdown", "plaintext"],
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: ["", "quickfix", "refactor", "refactor.rewrite", "source", "source.fixAll"] },
      },
      dataSupport: true,
      isPreferredSupport: true,
      disabledSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    rename: { prepareSupport: true },
    definition: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    formatting: {},
    rangeFormatting: {},
    onTypeFormatting: {},
    foldingRange: { lineFoldingOnly: true },
    selectionRange: {},
    linkedEditingRange: {},
    documentLink: { tooltipSupport: true },
    colorProvider: {},
    codeLens: {},
    inlayHint: {},
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: ["keyword", "property", "string", "number", "enumMember", "variable", "macro", "comment", "escapeSequence"],
      tokenModifiers: ["declaration"],
      formats: ["relative"],
      overlappingTokenSupport: false,
      multilineTokenSupport: false,
    },
  },
};

module.exports = { activate, deactivate };
