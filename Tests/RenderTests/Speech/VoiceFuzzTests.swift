import FoundationEssentials
import InkMedia
import InkMessages
import InkSystem
import InkTime
import InkVoices
import MediaTestSupport
import TestSupport
import Testing

@testable import InkRender

/// Voices that misbehave: each clip is whole or refused with a sentence, and no process is left.
///
/// `make fuzz` tries 50, of which some hang until they are stopped; the same ones each time.
struct VoiceFuzzTests {
  private static let isLong = ProcessInfo.processInfo.environment["INKREEL_FUZZ"] != nil
  private static let seed: UInt64 = 50

  private let voice: Voice
  private let folder: TemporaryFolder

  init() throws {
    LibAV.silence()
    signal(SIGPIPE, SIG_IGN)
    voice = try Voice()
    folder = try TemporaryFolder()
  }

  /// What a voice does before, with and after its sound, in Python. `n` is a random number.
  private static let behaviours = [
    "pass", "os.kill(os.getpid(), [9, 11, 6, 15, 1][n % 5])", "sys.exit(n % 255)", "flood(sys.stdout)",
    "flood(sys.stderr)", "os.fork() or time.sleep(600)", "subprocess.Popen(['sleep', '600'])",
    "samples[n % len(samples)] = float('nan')", "samples[:] = [float('inf')] * len(samples)",
    "samples[:] = []",
    "samples[:] = samples * 40", "samples[:] = [s * 1e30 for s in samples]",
    "rate = [1, 0, 3999, 4000000000][n % 4]",
    "claim = 1 << 30", "claim = 0", "answer = {}", "answer = []", "answer = 'words'",
    "answer['words'] = answer['words'] * 999",
    "answer['words'][0]['start'] = 1e308", "answer['words'] = [{'text': 1, 'start': 'a', 'end': None}]",
    "answer['version'] = 'v' * 5000000", "partial = True", "sys.stdout.close()", "sys.stdin.close()",
    "os.unlink(request['output']) if os.path.exists(request['output']) else None",
    "os.mkfifo(request['output'] + 'x')",
    "channels = 7", "os.setsid() if os.getpid() != os.getpgid(0) else None", "out = out[:n % 100]",
    "out = bytes(n % 256 for _ in range(5000))", "os.close(2)", "answer['words'] = None",
    "sys.stdout.write('\\x00\\xff' * 100)", "sys.stdout.write('{' * 200000)",
  ]

  /// The same of a voice that serves: it does so for each request, of which the second is the one that is looked at.
  private func server(_ steps: [String]) -> String {
    """
    import json, math, os, struct, subprocess, sys, time
    if "--describe" in sys.argv:
        print(json.dumps({"protocols": [1, 2], "version": "1", "serves": True}))
        sys.exit()
    def flood(pipe):
        for _ in range(200): pipe.write("x" * 100000)
    for line in sys.stdin:
        request = json.loads(line)
        n, rate, channels, claim, partial, out = \(steps[0]), 22050, 1, None, False, b""
        words = request["text"].split()
        samples = [0.5 * math.sin(i * 0.13) for i in range(int(22050 * 0.25 * len(words)))]
        answer = {"version": "1", "words": [{"text": w, "start": 0.25 * i, "end": 0.25 * (i + 1)} for i, w in enumerate(words)]}
        if len(words) == 3:
            \(steps[1])
            \(steps[2])
        data = struct.pack("<%df" % len(samples), *[s if s != s or abs(s) < 1e38 else s for s in samples])
        size = len(data) if claim is None else claim
        out = b"RIFF" + struct.pack("<I", (36 + size) & 0xffffffff) + b"WAVEfmt " + struct.pack(
            "<IHHIIHH", 16, 3, channels, rate, (rate * 4 * channels) & 0xffffffff, 4 * channels, 32) + b"data" + struct.pack("<I", size & 0xffffffff) + data
        if len(words) == 3:
            \(steps[3])
        open(request["output"], "wb").write(out)
        text = json.dumps(dict(answer, id=request["id"]))
        print(text[:len(text) // 2] if partial else text, flush=True)

    """
  }

  private func program(_ steps: [String]) -> String {
    """
    import json, math, os, struct, subprocess, sys, time
    def flood(pipe):
        for _ in range(200): pipe.write("x" * 100000)
    request = json.loads(sys.stdin.readline())
    n, rate, channels, claim, partial, out = \(steps[0]), 22050, 1, None, False, b""
    words = request["text"].split()
    samples = [0.5 * math.sin(i * 0.13) for i in range(int(22050 * 0.25 * len(words)))]
    answer = {"version": "1", "words": [{"text": w, "start": 0.25 * i, "end": 0.25 * (i + 1)} for i, w in enumerate(words)]}
    \(steps[1])
    \(steps[2])
    data = struct.pack("<%df" % len(samples), *[s if s != s or abs(s) < 1e38 else s for s in samples])
    size = len(data) if claim is None else claim
    out = b"RIFF" + struct.pack("<I", (36 + size) & 0xffffffff) + b"WAVEfmt " + struct.pack(
        "<IHHIIHH", 16, 3, channels, rate, (rate * 4 * channels) & 0xffffffff, 4 * channels, 32) + b"data" + struct.pack("<I", size & 0xffffffff) + data
    \(steps[3])
    open(request["output"], "wb").write(out)
    text = json.dumps(answer)
    print(text[:len(text) // 2] if partial else text)

    """
  }

  @Test func everyVoiceSpeaksOrIsRefusedWithASentence() throws {
    var numbers = RandomNumbers(seed: Self.seed)
    var (spoken, refused) = (0, 0)
    let count = Self.isLong ? 50 : 12
    for number in 0..<count {
      let other = Int.random(in: 0..<Self.behaviours.count, using: &numbers)
      let places = [number % Self.behaviours.count, other, 0]
      let steps = ["\(Int.random(in: 0..<1000, using: &numbers))"] + places.map { Self.behaviours[$0] }
      // Anything may come after the sound as well.
      let turned = Bool.random(using: &numbers) ? steps : [steps[0], steps[2], steps[3], steps[1]]
      let hangs = Self.isLong && number % 10 == 9
      let serves = number % 2 == 1 && !hangs
      let path = try folder.write(
        (serves ? server : program)(turned) + (hangs ? "sys.stdout.flush()\ntime.sleep(600)\n" : ""),
        to: "voice\(number).py"
      )
      // What comes before and after it is spoken, whatever it does.
      let texts = serves ? ["one", "one two three", "two"] : ["one two three"]
      let utterances = texts.map { voice.utterance($0, engine: .program(["python3", path], parallel: 1)) }
      let clips = try Speaker(voice.request(utterances), note: { _ in }).run(cancellation: .never) {
        _ throws(MediaError) in
      }.clips
      let clip = serves ? clips[1] : clips[0]
      if serves { #expect(clips[0].problem == nil && clips[2].problem == nil, "voice \(number): \(turned)") }
      let place = "voice \(number) of seed \(Self.seed): \(turned)"
      if let problem = clip.problem {
        #expect(
          problem.message.contains("voice") && problem.message.count < 1000,
          "\(place): \(problem.message)"
        )
        #expect(!hangs || problem.message.contains("did not end within"), "\(place): \(problem.message)")
        refused += 1
      } else {
        let length = try #require(clip.file?.content?.duration)
        #expect(length > .zero && clip.words.count == 3, "\(place)")
        #expect(clip.words.allSatisfy { $0.start >= .zero && $0.end <= length }, "\(place)")
        spoken += 1
      }
      let left = try ChildProcess(["pgrep", "-f", path]).wait()
      #expect(left == .exit(1), "\(place): a process is left")
    }
    #expect(spoken > 0 && refused > 0)
    print("\(count) voices of seed \(Self.seed): \(spoken) spoke, \(refused) were refused")
  }
}
