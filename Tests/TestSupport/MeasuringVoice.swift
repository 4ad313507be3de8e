/// A voice program in Python that serves and measures, for tests that run whole programs.
package enum MeasuringVoice {
  /// It writes a line to `log` next to it for each start and each request.
  package static let program = """
    import json, math, os, struct, sys, wave
    here = os.path.dirname(os.path.abspath(__file__))
    def log(line):
        with open(os.path.join(here, "log"), "a") as f:
            f.write(line + "\\n")
    if "--describe" in sys.argv:
        print(json.dumps({"protocols": [1, 2], "version": "measuring 1", "serves": True, "measures": True}))
        sys.exit()
    rate = 24000 * next((int(a) for a in sys.argv[1:] if a.isdigit()), 1)
    log("start")
    for line in sys.stdin:
        request = json.loads(line)
        log("measure" if request.get("measure") else "speak")
        words, end = [], 0.25
        for word in request["text"].split():
            start, end = end, end + 0.1 + 0.04 * len(word)
            entry = {"text": word, "start": start, "end": end}
            words.append(entry)
        if "here" in sys.argv:
            words = [{"text": "", "start": 0.25 + 0.2 * i, "end": 0.45 + 0.2 * i, "characters": [i, i + 1]}
                     for i in range(len(request["text"]))]
            end = words[-1]["end"]
        reply = {"id": request["id"], "words": words, "speech": {"start": 0.25, "end": end}}
        if rate != 24000:
            del reply["speech"], reply["words"]
        if not request.get("measure"):
            count = int(24000 * (end + 0.5))
            samples = [int(9000 * math.sin(i * 0.13)) if 0.25 <= i / 24000 < end else 0 for i in range(count)]
            with wave.open(request["output"], "wb") as f:
                f.setparams((1, 2, rate, 0, "NONE", ""))
                f.writeframes(struct.pack("<%dh" % count, *samples))
        print(json.dumps(reply), flush=True)

    """

  /// Writes it, with a configuration that names it as the engine `bells`.
  ///
  /// - Parameter argument: `here` for times of characters, or by how much the rate in its header is too high.
  package static func install(in folder: TemporaryFolder, argument: String? = nil) throws {
    let path = try folder.write(Array(program.utf8), to: "measuring.py")
    let arguments = (["python3", path] + [argument].compactMap(\.self)).map { "\"\($0)\"" }.joined(
      separator: ", "
    )
    _ = try folder.write(
      Array("{\"engines\": {\"bells\": {\"command\": [\(arguments)]}}}".utf8),
      to: "inkreel.json"
    )
  }

  /// What it has been asked for so far.
  package static func requests(in folder: TemporaryFolder) -> [String] {
    let bytes = folder.contains("log") ? (try? folder.read("log")) ?? [] : []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { $0 != "start" }
  }
}
