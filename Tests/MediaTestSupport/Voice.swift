package import InkMessages
import InkPlan
import InkTime
package import InkVoices
package import TestSupport

/// A voice program for tests, in Python: what it says depends on the text that it is asked for.
package struct Voice {
  package let folder: TemporaryFolder
  package let command: [String]

  private static let program = """
    import json, math, os, struct, sys, time, wave
    request = json.load(sys.stdin)
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, "log"), "a") as log:
        log.write(json.dumps(request, sort_keys=True) + "\\n")
    text = request["text"]
    words = text.split()
    rate, lead, each, amplitude = 22050, 0.5, 0.25, 0.5
    if text.startswith("fail"):
        print("the voice is hoarse", file=sys.stderr)
        sys.exit(3)
    if text.startswith("hang"):
        with open(os.path.join(here, "pid"), "w") as f:
            f.write(str(os.getpid()))
        time.sleep(600)
    if text.startswith("slow"):
        time.sleep(0.3)
    if text.startswith("silent"):
        amplitude = 0
    if text.startswith("long"):
        each = 40
    sound = wave.open(request["output"], "wb")
    sound.setparams((1, 2, rate, 0, "NONE", ""))
    frames = int(rate * (lead + each * len(words)))
    spoken = [int(32767 * amplitude * math.sin(2 * math.pi * 441 * n / rate)) if n >= lead * rate else 0
              for n in range(frames)] + [0] * rate
    sound.writeframes(struct.pack("<%dh" % len(spoken), *spoken))
    sound.close()
    if text.startswith("nofile"):
        os.unlink(request["output"])
    if text.startswith("notsound"):
        open(request["output"], "w").write("words")
    answer = {"version": "test 1", "words": [
        {"text": w, "start": lead + each * i, "end": lead + each * (i + 1)} for i, w in enumerate(words)]}
    if text.startswith("wordless"):
        del answer["words"]
    if text.startswith("chatty"):
        print("chatter")
    if text.startswith("partly"):
        answer["words"] = answer["words"][:2] + answer["words"][3:]
    if text.startswith("nonsense"):
        answer["words"] = [{"text": "x", "start": -9, "end": 1e9}]
    times = answer.get("words", [])
    if text.startswith("overlapping"):
        for i, w in enumerate(times):
            w["start"], w["end"] = w["start"] - 0.2 * (i % 2), w["end"] + 0.1
    if text.startswith("empty"):
        for w in times:
            w["end"] = w["start"]
    if text.startswith("countless"):
        answer["words"] = [dict(times[0], text="x") for _ in range(4000)]
    if text.startswith("unnumbered"):
        times[1]["start"] = float("nan")
    if text.startswith("negative"):
        for w in times:
            w["start"], w["end"] = -w["end"], -w["start"]
    if text.startswith("beyond"):
        for w in times:
            w["start"], w["end"] = w["start"] + 60, w["end"] + 60
    if text.startswith("once"):
        times[1]["start"], times[1]["end"] = -5, 900
    print(json.dumps(answer))

    """

  package init() throws {
    folder = try TemporaryFolder()
    command = ["python3", try folder.write(Array(Voice.program.utf8), to: "voice.py")]
  }

  package func utterance(_ text: String, expected: Double? = nil, engine: VoiceEngine? = nil) -> Utterance {
    let words = text.split(separator: " ").count
    return Utterance(
      text: text,
      speaker: VoiceChoice(engine: "test", voice: "v", language: "en-US"),
      speed: 1,
      engine: engine ?? .program(command),
      expected: Ticks(seconds: expected ?? Double(words) * 0.25)
    )
  }

  package func request(_ utterances: [Utterance]) -> SpeakRequest {
    SpeakRequest(utterances: utterances, cacheDirectory: folder.file("cache/clips"))
  }

  /// How often it has been asked.
  package func calls() -> Int {
    ((try? folder.read("log")) ?? []).count { $0 == UInt8(ascii: "\n") }
  }
}
