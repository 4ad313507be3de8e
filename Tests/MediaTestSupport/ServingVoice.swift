package import InkMessages
import InkTime
import InkVoices
package import TestSupport

/// A voice program for tests that speaks version 2 of the voice protocol, in Python: what it does depends on the first
/// word of the text that it is asked for.
package struct ServingVoice {
  package let folder: TemporaryFolder
  package let command: [String]

  private static let program = """
    import json, math, os, signal, struct, subprocess, sys, time, wave
    here = os.path.dirname(os.path.abspath(__file__))
    settings = json.load(open(os.path.join(here, "settings.json")))
    def log(name, line):
        with open(os.path.join(here, name), "a") as f:
            f.write(line + "\\n")
    if "--describe" in sys.argv:
        print(settings["description"])
        sys.exit(settings.get("status", 0))
    rate = 24000
    def first(name):
        path = os.path.join(here, "once-" + name)
        if os.path.exists(path): return False
        open(path, "w").close()
        return True
    def times(request):
        at, words = 0.25, []
        for word in request["text"].split():
            length = (0.1 + 0.04 * len(word)) / request["speed"]
            words.append({"text": word, "start": at, "end": at + length})
            at += length
        return words, {"start": 0.25, "end": at}
    def write(request, speech):
        count = int(rate * (speech["end"] + 0.5))
        sound = [int(9000 * math.sin(i * 0.13)) if 0.25 <= i / rate < speech["end"] else 0 for i in range(count)]
        unfinished = request["output"] + ".part"
        with wave.open(unfinished, "wb") as f:
            f.setparams((1, 2, rate * settings.get("claimed", 1), 0, "NONE", ""))
            f.writeframes(struct.pack("<%dh" % count, *sound))
        os.replace(unfinished, request["output"])
    def say(reply):
        print(json.dumps(reply), flush=True)
    def answer(request):
        kind = request["text"].split()[0].strip(".,!?")
        words, speech = times(request)
        reply = {"id": request["id"], "words": words, "speech": speech}
        def bad(line):
            sys.stdout.write(line + "\\n"); sys.stdout.flush()
        if kind == "crash": print("out of breath", file=sys.stderr, flush=True); os._exit(7)
        if kind == "stumble" and first("stumble"): os._exit(7)
        if kind == "killed": os.kill(os.getpid(), signal.SIGKILL)
        if kind == "leaves": sys.exit(0)
        if kind == "garbage": bad("not json")
        if kind == "blank": bad("")
        if kind == "null": bad("null")
        if kind == "list": bad("[1]")
        if kind == "binary": sys.stdout.buffer.write(b"\\xff\\x00\\xfe\\n"); sys.stdout.buffer.flush()
        if kind == "stranger": say(dict(reply, id=request["id"] + 1000))
        if kind == "named": say(dict(reply, id="one"))
        if kind == "nameless": say({"words": words})
        if kind == "twice": say(reply) if request.get("measure") else (write(request, speech), say(reply))
        if kind == "unprogress": bad('{"id": %d, "progress": NaN}' % request["id"])
        if kind == "huge": bad('{"id": %d, "progress": 1e999}' % request["id"])
        if kind == "endless": bad("x" * 9000000)
        if kind == "mute": os.close(1); time.sleep(600)
        if kind == "half": sys.stdout.write('{"id": 1, "wor'); sys.stdout.flush(); os._exit(0)
        if kind == "hang": log("pid", str(os.getpid())); time.sleep(600)
        if kind == "slow": time.sleep(0.2)
        if kind == "chatter":
            for i in range(20000): say({"id": request["id"], "progress": i / 20000})
        if kind == "steps":
            for i in (0.25, 0.5, 0.2, 7, -1): say({"id": request["id"], "progress": i}); time.sleep(0.06)
        if kind == "noise": sys.stderr.write("y" * 3000000); sys.stderr.flush()
        if kind == "litter":
            open(request["output"] + ".tmp", "w").close(); os.mkdir(request["output"] + ".d")
            open(request["output"] + ".d/f", "w").close()
        if kind == "spawn": subprocess.Popen(["sleep", "600"])
        if kind == "refuse": return {"id": request["id"], "error": {"status": 1, "message": "no such\\nvoice"}}
        if kind == "wordless": del reply["words"]
        if kind == "backwards": reply["speech"] = {"start": 1, "end": 0.5}
        if kind == "early": reply["speech"] = {"start": -1, "end": 0.5}
        if kind == "beyond": reply["speech"] = {"start": 0.25, "end": speech["end"] + 2}
        if kind == "unlimited": return '{"id": %d, "speech": {"start": 0, "end": 1e999}}' % request["id"]
        if kind == "disorder": reply["words"] = [dict(w, start=9 - w["start"], end=9.1 - w["start"]) for w in words]
        if kind == "speechless": del reply["speech"]
        if not request.get("measure") and kind != "fileless": write(request, speech)
        return reply
    if settings.get("stubborn"):
        signal.signal(signal.SIGTERM, lambda *_: log("signals", "ignored"))
    else:
        def stop(*_):
            log("signals", "stopped"); os._exit(0)
        signal.signal(signal.SIGTERM, stop)
    log("starts", str(os.getpid()))
    if "--serve" not in sys.argv:
        request = json.load(sys.stdin)
        log("requests", json.dumps(request, sort_keys=True))
        words, speech = times(request)
        write(request, speech)
        print(json.dumps({"version": "one by one", "words": words}))
        sys.exit(0)
    together, kept = settings.get("together", 1), []
    for line in sys.stdin:
        log("requests", line.strip())
        kept.append(json.loads(line))
        if len(kept) < together: continue
        for request in reversed(kept):
            reply = answer(request)
            if isinstance(reply, str): print(reply, flush=True)
            else: say(reply)
        kept = []
    log("ends", str(os.getpid()))

    """

  package static let description =
    #"{"protocols":[1,2],"version":"serving 1","serves":true,"measures":true,"phonemes":true}"#

  /// - Parameters:
  ///   - description: What it prints when it is asked to describe itself.
  ///   - settings: More members of its settings, as JSON with a comma before them.
  package init(description: String = ServingVoice.description, settings: String = "") throws {
    folder = try TemporaryFolder()
    command = ["python3", try folder.write(Array(ServingVoice.program.utf8), to: "serving.py")]
    try set(description, settings)
  }

  /// Changes what it does from here on.
  package func set(_ description: String = ServingVoice.description, _ settings: String = "") throws {
    let quoted = description.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    _ = try folder.write(Array("{\"description\": \"\(quoted)\"\(settings)}".utf8), to: "settings.json")
  }

  package func utterance(
    _ text: String,
    parallel: Int? = 1,
    phonemes: [WordPhonemes]? = nil
  ) -> Utterance {
    Utterance(
      text: text,
      speaker: VoiceChoice(engine: "serving", voice: "v", language: "en-US"),
      speed: 1,
      engine: .program(command, parallel: parallel),
      expected: Ticks(seconds: 1),
      phonemes: phonemes
    )
  }

  package func request(_ utterances: [Utterance]) -> SpeakRequest {
    SpeakRequest(utterances: utterances, cacheDirectory: folder.file("cache/clips"))
  }

  /// The lines that it has written to one of its logs: `starts`, `requests`, `ends`, `signals`, `pid`.
  package func log(_ name: String) -> [String] {
    let bytes = (try? folder.read(name)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
