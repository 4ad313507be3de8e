"""Drives a language server with pygls' client: every message is read by lsprotocol's types, and has to lose
nothing there. Called with the server's command; prints each method with what its answer holds."""

import asyncio
import sys
import tempfile
from pathlib import Path

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient
from pygls.protocol import LanguageServerProtocol

SCRIPT = """# The start.
[style color="gold"]
[music file="loop" fit="loop" id="bed"]
[tts id="intro" voice="af_heart"]
Did {{name}} know that the [red]mantis[/red] shrimp 😀 is   fast?
[/tts]
[sound file="pop" start="intro.end+1s"]
[pause duration="1s"/]
[/music]
[/style]
"""

# Of a client that can do everything that the server looks at.
CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True},
    "workspace": {
        "workspaceEdit": {"documentChanges": True},
        "configuration": True,
        "didChangeWatchedFiles": {"dynamicRegistration": True},
        "didChangeConfiguration": {"dynamicRegistration": True},
        "inlayHint": {"refreshSupport": True},
        "codeLens": {"refreshSupport": True},
        "diagnostics": {"refreshSupport": True},
    },
    "textDocument": {
        "publishDiagnostics": {
            "relatedInformation": True,
            "versionSupport": True,
            "codeDescriptionSupport": True,
            "dataSupport": True,
        },
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
        "completion": {"completionItem": {"snippetSupport": True, "insertReplaceSupport": True}},
        "hover": {"contentFormat": ["markdown"]},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "rename": {"prepareSupport": True},
        "signatureHelp": {
            "signatureInformation": {"parameterInformation": {"labelOffsetSupport": True}}
        },
    },
}


class StrictProtocol(LanguageServerProtocol):
    """Refuses what lsprotocol's types do not hold: members that they do not know, values of other types."""

    def structure_message(self, data):
        message = super().structure_message(data)
        again = self._converter.unstructure(message, unstructure_as=type(message))
        difference = first_difference(data, again, "message")
        if difference:
            client_faults.append(f"{data.get('method', 'an answer')}: {difference}")
        return message


client_faults = []


def first_difference(raw, read, place):
    """Where what was sent is not what was read; what was sent as null may be left out."""
    if isinstance(raw, dict) and isinstance(read, dict):
        for name in raw.keys() | read.keys():
            fault = first_difference(raw.get(name), read.get(name), f"{place}.{name}")
            if fault:
                return fault
        return None
    if isinstance(raw, list) and isinstance(read, (list, tuple)):
        if len(raw) != len(read):
            return f"{place} has {len(raw)} items, of which {len(read)} were read"
        faults = (first_difference(*pair, f"{place}[{i}]") for i, pair in enumerate(zip(raw, read)))
        return next(filter(None, faults), None)
    if raw != read or isinstance(raw, bool) != isinstance(read, bool):
        return f"{place} is {raw!r}, and was read as {read!r}"
    return None


class Session:
    def __init__(self, client, uri):
        self.client = client
        self.document = {"textDocument": {"uri": uri}}

    async def ask(self, method, **params):
        """The answer, which has to say something. The types check what is asked, too."""
        client_type = lsp.METHOD_TO_TYPES[method][2]
        given = self.client.protocol._converter.structure(params, client_type)
        result = await asyncio.wait_for(self.client.protocol.send_request_async(method, given), 20)
        size = len(result) if isinstance(result, (list, tuple)) else 0 if result is None else 1
        print(method, size)
        if size == 0:
            client_faults.append(f"{method} says nothing")
        return result

    async def about(self, method, **params):
        return await self.ask(method, **self.document, **params)


def place(text, behind=0):
    """The position of the start of a text in the script, or of some characters behind it."""
    before = SCRIPT[: SCRIPT.index(text) + behind]
    line = before.rsplit("\n", 1)[-1]
    return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}


WHOLE = {"start": {"line": 0, "character": 0}, "end": {"line": 10, "character": 0}}
OPTIONS = {"tabSize": 2, "insertSpaces": True}


async def questions(session):
    """Every request that the server knows."""
    name, voice = {"position": place('"intro"', 2)}, {"position": place('"af_heart"', 4)}
    tag = {"position": place("[red]", 2)}
    converter = session.client.protocol._converter

    items = (await session.about("textDocument/completion", **voice)).items
    items += (await session.about("textDocument/completion", position=place("[tts", 1))).items
    documented = next(item for item in items if item.data)
    await session.ask("completionItem/resolve", **converter.unstructure(documented))
    await session.about("textDocument/hover", **tag)
    await session.about("textDocument/signatureHelp", **voice)
    await session.about("textDocument/inlayHint", range=WHOLE)
    await session.about("textDocument/codeLens")
    await session.about("textDocument/documentSymbol")
    await session.about("textDocument/foldingRange")
    await session.about("textDocument/selectionRange", positions=[tag["position"], name["position"]])
    full = await session.about("textDocument/semanticTokens/full")
    await session.about("textDocument/semanticTokens/full/delta", previousResultId=full.result_id)
    await session.about("textDocument/semanticTokens/range", range=WHOLE)
    await session.about("textDocument/formatting", options=OPTIONS)
    await session.about("textDocument/rangeFormatting", range=WHOLE, options=OPTIONS)
    await session.about("textDocument/linkedEditingRange", **tag)
    await session.about("textDocument/prepareRename", **name)
    await session.about("textDocument/rename", newName="start", **name)
    await session.about("textDocument/definition", position=place("intro.end", 2))
    await session.about("textDocument/references", context={"includeDeclaration": True}, **name)
    await session.about("textDocument/documentHighlight", **name)
    await session.about("textDocument/documentLink")
    color = (await session.about("textDocument/documentColor"))[0]
    await session.about(
        "textDocument/colorPresentation",
        range=converter.unstructure(color.range),
        color={"red": 0.2, "green": 1, "blue": 0, "alpha": 0.5},
    )
    context = {"diagnostics": []}
    await session.about("textDocument/codeAction", range=WHOLE, context=context)
    await session.ask("workspace/symbol", query="int")


async def run(command, pulls):
    client = LanguageClient("pygls", "1", protocol_cls=StrictProtocol)
    published = asyncio.Event()
    client.report_server_error = lambda error, source: client_faults.append(f"{source}: {error}")

    @client.feature(lsp.WORKSPACE_CONFIGURATION)
    def _configuration(params):
        return [{"variables": {"name": "Ann"}} for _ in params.items]

    @client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    def _published(params):
        if params.diagnostics:
            published.set()

    for method in [
        lsp.CLIENT_REGISTER_CAPABILITY,
        lsp.WORKSPACE_INLAY_HINT_REFRESH,
        lsp.WORKSPACE_CODE_LENS_REFRESH,
        lsp.WORKSPACE_DIAGNOSTIC_REFRESH,
    ]:
        client.feature(method)(lambda *_: None)

    with tempfile.TemporaryDirectory() as folder:
        for name in ["pop.wav", "loop.opus"]:
            Path(folder, name).write_bytes(b"RIFF")
        uri = Path(folder, "a.inkslop").as_uri()
        capabilities = dict(CAPABILITIES)
        if pulls:
            diagnostic = {"relatedInformation": True, "relatedDocumentSupport": True}
            capabilities["textDocument"] = {**CAPABILITIES["textDocument"], "diagnostic": diagnostic}
        await client.start_io(command, "lsp")
        session = Session(client, uri)
        answer = await session.ask(
            "initialize",
            processId=None,
            rootUri=None,
            capabilities=capabilities,
            workspaceFolders=[{"uri": Path(folder).as_uri(), "name": "x"}],
        )
        client.initialized(lsp.InitializedParams())
        client.text_document_did_open(
            lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, "inkslop", 1, SCRIPT))
        )
        if pulls:
            await session.about("textDocument/diagnostic")
            if answer.capabilities.diagnostic_provider.workspace_diagnostics:
                await session.ask("workspace/diagnostic", previousResultIds=[])
        else:
            await asyncio.wait_for(published.wait(), 20)
        await questions(session)
        client.text_document_did_change(
            lsp.DidChangeTextDocumentParams(
                lsp.VersionedTextDocumentIdentifier(version=2, uri=uri),
                [lsp.TextDocumentContentChangePartial(lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0)), "[tts]")],
            )
        )
        behind = {"line": 0, "character": 5}
        await session.about("textDocument/onTypeFormatting", position=behind, ch="]", options=OPTIONS)
        client.text_document_did_close(
            lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(uri))
        )
        await asyncio.wait_for(client.shutdown_async(None), 20)
        client.exit(None)
        await asyncio.wait_for(client._server.wait(), 20)
        if client._server.returncode != 0:
            client_faults.append(f"the server ended with {client._server.returncode}")
        await client.stop()


for pulls in [False, True]:
    asyncio.run(run(sys.argv[1], pulls))
for fault in client_faults:
    print(fault, file=sys.stderr)
sys.exit(1 if client_faults else 0)
