"use strict";

// As much of VS Code's programming interface as the extension uses: values are kept as they are, and what is
// registered can be found again. https://code.visualstudio.com/api/references/vscode-api

class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(start, end) {
    Object.assign(this, { start, end });
  }
}

class Uri {
  constructor(text) {
    this.text = text;
  }
  static parse(text) {
    return new Uri(text);
  }
  static file(path) {
    return new Uri(`file://${path}`);
  }
  toString() {
    return this.text;
  }
}

class Disposable {
  constructor(dispose) {
    this.dispose = dispose;
  }
  static from(...all) {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener) => {
      this.listeners.add(listener);
      return new Disposable(() => this.listeners.delete(listener));
    };
  }
  fire(value) {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose() {
    this.listeners.clear();
  }
}

/** A class that keeps what it is made with under some names. */
function record(...names) {
  return class {
    constructor(...values) {
      names.forEach((name, index) => (this[name] = values[index]));
    }
  };
}

class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
}
CodeActionKind.Empty = new CodeActionKind("");

class WorkspaceEdit {
  constructor() {
    this.files = new Map();
  }
  set(uri, edits) {
    this.files.set(uri.toString(), edits);
  }
}

class MarkdownString {
  constructor(value = "") {
    this.value = value;
  }
  appendCodeblock(code, language) {
    this.value += `\n\`\`\`${language}\n${code}\n\`\`\`\n`;
    return this;
  }
}

/** An open file, which can be changed as by typing. */
class Document {
  constructor(uri, text) {
    Object.assign(this, { uri, text, version: 1, languageId: "inkslop" });
  }
  getText() {
    return this.text;
  }
  offset({ line, character }) {
    let start = 0;
    for (let index = 0; index < line; index++) start = this.text.indexOf("\n", start) + 1;
    return start + character;
  }
  positionOf(part) {
    const before = this.text.slice(0, this.text.indexOf(part)).split("\n");
    return new Position(before.length - 1, before.at(-1).length);
  }
  apply(edits) {
    const changes = [...edits].sort((one, other) => this.offset(other.range.start) - this.offset(one.range.start));
    for (const { range, newText } of changes) {
      this.text = this.text.slice(0, this.offset(range.start)) + newText + this.text.slice(this.offset(range.end));
    }
    this.version += 1;
    events.changed.fire({
      document: this,
      contentChanges: changes.map(({ range, newText }) => ({ range, text: newText })),
    });
  }
}

const events = {
  opened: new EventEmitter(),
  changed: new EventEmitter(),
  saved: new EventEmitter(),
  closed: new EventEmitter(),
  folders: new EventEmitter(),
  settings: new EventEmitter(),
};

const stand = {
  Document,
  events,
  settings: {},
  /** By the names of the registering functions, without `register`. */
  providers: new Map(),
  /** By address. */
  diagnostics: new Map(),
  commands: new Map(),
  log: "",
  errors: [],
};

const languages = new Proxy(
  {
    createDiagnosticCollection: () => ({
      set: (uri, values) => stand.diagnostics.set(uri.toString(), values),
      delete: (uri) => stand.diagnostics.delete(uri.toString()),
      dispose: () => stand.diagnostics.clear(),
    }),
  },
  {
    get(target, name) {
      if (!name.startsWith("register")) return target[name];
      const kind = name.slice("register".length);
      return (...given) => {
        const provider = given.find((one) => Object.keys(one ?? {}).some((key) => key.startsWith("provide")));
        stand.providers.set(kind, provider);
        return new Disposable(() => stand.providers.delete(kind));
      };
    },
  },
);

module.exports = {
  stand,
  languages,
  Position,
  Range,
  Uri,
  Disposable,
  EventEmitter,
  CodeActionKind,
  WorkspaceEdit,
  MarkdownString,
  FoldingRangeKind: { Comment: 1 },
  Location: record("uri", "range"),
  TextEdit: record("range", "newText"),
  Diagnostic: record("range", "message", "severity"),
  DiagnosticRelatedInformation: record("location", "message"),
  CompletionItem: record("label", "kind"),
  CompletionList: record("items", "isIncomplete"),
  SnippetString: record("value"),
  CodeAction: record("title", "kind"),
  CodeLens: record("range", "command"),
  Color: record("red", "green", "blue", "alpha"),
  ColorInformation: record("range", "color"),
  ColorPresentation: record("label"),
  DocumentHighlight: record("range", "kind"),
  DocumentLink: record("range", "target"),
  DocumentSymbol: record("name", "detail", "kind", "range", "selectionRange"),
  FoldingRange: record("start", "end", "kind"),
  Hover: record("contents", "range"),
  InlayHint: record("position", "label", "kind"),
  LinkedEditingRanges: record("ranges", "wordPattern"),
  ParameterInformation: record("label", "documentation"),
  RelativePattern: record("base", "pattern"),
  SelectionRange: record("range", "parent"),
  SemanticTokens: record("data", "resultId"),
  SemanticTokensEdit: record("start", "deleteCount", "data"),
  SemanticTokensEdits: record("edits", "resultId"),
  SemanticTokensLegend: record("tokenTypes", "tokenModifiers"),
  SignatureHelp: record(),
  SignatureInformation: record("label", "documentation"),
  SymbolInformation: record("name", "kind", "containerName", "location"),
  commands: {
    registerCommand(name, run) {
      stand.commands.set(name, run);
      return new Disposable(() => stand.commands.delete(name));
    },
  },
  window: {
    createOutputChannel: () => ({
      append: (text) => (stand.log += text),
      appendLine: (text) => (stand.log += `${text}\n`),
      dispose() {},
    }),
    showErrorMessage: (message) => stand.errors.push(message),
    showWarningMessage() {},
    showInformationMessage() {},
  },
  workspace: {
    textDocuments: [],
    workspaceFolders: undefined,
    getConfiguration: () => ({ get: (name, otherwise) => stand.settings[name] ?? otherwise, ...stand.settings }),
    onDidOpenTextDocument: events.opened.event,
    onDidChangeTextDocument: events.changed.event,
    onDidSaveTextDocument: events.saved.event,
    onDidCloseTextDocument: events.closed.event,
    onDidChangeWorkspaceFolders: events.folders.event,
    onDidChangeConfiguration: events.settings.event,
    createFileSystemWatcher: () => ({ onDidCreate() {}, onDidChange() {}, onDidDelete() {}, dispose() {} }),
    applyEdit: async () => true,
  },
};
