"use strict";

// Runs the extension in Node.js with a stand-in for VS Code, against the real server.
// node session.js EXTENSION INKREEL FOLDER

const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const Module = require("node:module");

const [extensionFolder, program, folder] = process.argv.slice(2);

const resolve = Module._resolveFilename;
Module._resolveFilename = (name, ...rest) =>
  name === "vscode" ? join(__dirname, "vscode.js") : resolve(name, ...rest);

const vscode = require("vscode");
const { stand } = vscode;
const extension = require(join(extensionFolder, "extension.js"));

/** Waits until something holds, for some seconds. */
async function until(what, holds) {
  for (let turn = 0; turn < 1000; turn++) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  assert.fail(`waited in vain until ${what}\n${stand.log}`);
}

const none = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const path = join(folder, "script.inkslop");
const document = new stand.Document(vscode.Uri.parse(pathToFileURL(path).href), readFileSync(path, "utf8"));
const diagnostics = () => stand.diagnostics.get(document.uri.toString());
const provider = (kind) => stand.providers.get(kind) ?? assert.fail(`no ${kind} is registered`);

function edit(start, end, newText) {
  document.apply([{ range: new vscode.Range(start, end), newText }]);
}

async function session() {
  stand.settings.path = program;
  vscode.workspace.workspaceFolders = [{ uri: vscode.Uri.parse(pathToFileURL(folder).href), name: "scripts" }];
  vscode.workspace.textDocuments.push(document);
  extension.activate({ subscriptions: [] });

  // What is wrong is shown where it is.
  await until("there is a diagnostic", () => diagnostics()?.length === 1);
  const [fault] = diagnostics();
  assert.match(fault.message, /there is no tag `musc`/);
  assert.equal(fault.severity, 0);
  assert.deepEqual(fault.range.start, new vscode.Position(0, 0));
  assert.equal(fault.code.value ?? fault.code, "unknown-tag");

  // It is mended.
  const context = { diagnostics: [fault], triggerKind: 1 };
  const actions = await provider("CodeActionsProvider").provideCodeActions(document, fault.range, context, none);
  const fix = actions.find((action) => action.title === "Write `music`");
  if (!fix.edit) await provider("CodeActionsProvider").resolveCodeAction(fix, none);
  document.apply(fix.edit.files.get(document.uri.toString()));
  assert.match(document.text, /^\[music file/);
  await until("nothing is wrong", () => diagnostics().length === 0);

  // A tag is closed, with the cursor in it.
  const start = new vscode.Position(0, 0);
  edit(start, start, "[tts");
  const inserted = [];
  vscode.window.activeTextEditor = {
    document,
    selections: [{}],
    options: { tabSize: 2, insertSpaces: true },
    insertSnippet: async (snippet, position) => inserted.push([snippet.value, position]),
  };
  const bracket = new vscode.Position(0, 4);
  edit(bracket, bracket, "]");
  await until("the tag is closed", () => inserted.length > 0);
  assert.deepEqual(inserted, [["$0[/tts]", new vscode.Position(0, 5)]]);
  edit(start, new vscode.Position(0, 5), "[tts]a[");
  const slash = new vscode.Position(0, 7);
  edit(slash, slash, "/");
  await until("the rest of a closing tag is added", () => inserted.length > 1);
  assert.deepEqual(inserted[1], ["tts]$0", new vscode.Position(0, 8)]);
  vscode.window.activeTextEditor = undefined;
  edit(start, new vscode.Position(0, 8), "");

  // Tags are completed and explained.
  const end = new vscode.Position(document.text.split("\n").length - 1, 0);
  edit(end, end, "[pau");
  const behind = new vscode.Position(end.line, 4);
  const completion = await provider("CompletionItemProvider").provideCompletionItems(document, behind, none, {
    triggerKind: 0,
  });
  const pause = completion.items.find((item) => (item.label.label ?? item.label) === "pause");
  assert.ok(pause, "`pause` is offered");
  const resolved = (await provider("CompletionItemProvider").resolveCompletionItem?.(pause, none)) ?? pause;
  assert.ok(resolved.documentation ?? resolved.detail, "what it is comes with it");
  edit(end, behind, '[pause   duration="1s" /]\n');
  const hover = await provider("HoverProvider").provideHover(document, new vscode.Position(end.line, 2), none);
  assert.match(hover.contents.map((part) => part.value ?? part).join(), /adds a pause/);

  // An id is renamed with its anchor.
  const rename = provider("RenameProvider");
  const anchor = document.positionOf("intro.end");
  assert.equal((await rename.prepareRename(document, anchor, none)).placeholder, "intro");
  const renamed = await rename.provideRenameEdits(document, anchor, "opening", none);
  document.apply(renamed.files.get(document.uri.toString()));
  assert.match(document.text, /id="opening"[^]*start="opening.end"/);
  await assert.rejects(rename.prepareRename(document, document.positionOf("there"), none));

  // The outline, colours of the text, and lengths.
  const outline = await provider("DocumentSymbolProvider").provideDocumentSymbols(document, none);
  assert.deepEqual(
    outline.map((symbol) => symbol.name),
    ["loop.wav", "opening", "pop.wav", "1s"],
  );
  const tokens = await provider("DocumentSemanticTokensProvider").provideDocumentSemanticTokens(document, none);
  assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
  const whole = new vscode.Range(new vscode.Position(0, 0), new vscode.Position(end.line + 1, 0));
  const hints = await provider("InlayHintsProvider").provideInlayHints(document, whole, none);
  assert.ok(hints.length > 0);
  const [selection] = await provider("SelectionRangeProvider").provideSelectionRanges(
    document,
    [document.positionOf("there")],
    none,
  );
  assert.ok(selection.parent);

  // It is formatted.
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await provider("DocumentFormattingEditProvider").provideDocumentFormattingEdits(document, options, none);
  document.apply(edits);
  assert.match(document.text, /\n\[pause duration="1s"\/\]\n$/);

  // A server that is stopped, or dies, is started again.
  const runsAgain = () => stand.providers.has("HoverProvider") && diagnostics()?.length === 0;
  await stand.commands.get("inkreel.restart")();
  await until("it runs again", runsAgain);
  const [server] = readFileSync(`/proc/self/task/${process.pid}/children`, "utf8").trim().split(" ").slice(-1);
  process.kill(Number(server), "SIGKILL");
  await until("its end is seen", () => /ended: signal SIGKILL/.test(stand.log));
  await until("it runs once more", runsAgain);
  stand.events.closed.fire(document);
  await extension.deactivate();
  assert.equal(stand.providers.size, 0);
  assert.deepEqual(stand.errors, []);
}

/** A program that is not there is told of once, with the setting that names it. */
async function withoutProgram() {
  stand.settings.path = join(folder, "no-such-program");
  extension.activate({ subscriptions: [] });
  await until("it is told", () => stand.errors.length > 0);
  assert.equal(stand.errors.length, 1);
  assert.match(stand.errors[0], /no-such-program lsp` does not run.*inkreel\.path/);
}

session()
  .then(withoutProgram)
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
