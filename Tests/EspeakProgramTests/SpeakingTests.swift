import FoundationEssentials
import InkMessages
import TestSupport
import Testing

@Suite struct SpeakingTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func request(
    _ text: String,
    voice: String = "en-us+f3",
    speed: Double = 1,
    name: String = "clip.wav"
  ) throws -> [UInt8] {
    try Array(
      JSONEncoder().encode(
        VoiceRequest(text: text, voice: voice, language: "en-US", speed: speed, output: folder.file(name))
      )
    )
  }

  private func speak(
    _ text: String,
    voice: String = "en-us+f3",
    speed: Double = 1
  ) throws -> (answer: VoiceAnswer, clip: WaveHeader) {
    let outcome = try VoiceProgram.run(try request(text, voice: voice, speed: speed))
    try #require(outcome.status == .exit(0), "\(outcome.standardError)")
    #expect(outcome.standardError.isEmpty)
    return (try outcome.answer(), try #require(WaveHeader(try folder.read("clip.wav"))))
  }

  @Test func writesSixteenBitMonoSpeech() throws {
    let (answer, clip) = try speak("Hello, world.")
    #expect(clip.channels == 1)
    #expect(clip.bitsPerSample == 16)
    #expect(clip.sampleRate == 22050)
    #expect(clip.peak > 8000)
    #expect((0.5...2.5).contains(clip.duration))
    #expect(answer.version.hasPrefix("espeak-ng 1."))
    #expect(try folder.names == ["clip.wav"])
  }

  /// The library says what follows a visarga of Burmese twice where no letter is before it.
  @Test func burmeseIsSaidOnce() throws {
    let rest = String(repeating: "တမ လသ ", count: 5)
    let plain = try speak("ကင် \(rest)", voice: "my")
    let marked = try speak("ကင်း \(rest)", voice: "my")
    #expect(abs(plain.clip.duration - marked.clip.duration) < 0.3)
    #expect(marked.answer.words?.count == 11)
  }

  /// The library would, and then leave folders in the user's home.
  @Test func connectsToNoSoundServer() throws {
    try FileManager.default.createDirectory(atPath: folder.file("home"), withIntermediateDirectories: false)
    let environment =
      ["env", "-u", "XDG_RUNTIME_DIR", "-u", "PULSE_SERVER", "HOME=\(folder.file("home"))"]
      + ["INKREEL_CACHE=\(folder.file("cache"))"]
    let outcome = try VoiceProgram.run(try request("Hello, world."), prefix: environment)
    #expect(outcome.status == .exit(0), "\(outcome.standardError)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.file("home")).isEmpty)
  }

  @Test(arguments: [
    ("The peacock mantis shrimp sees 16 types of colour.", "en-us+f3"),
    ("It cost $3.50 at 3:45, i.e. 1,000,000 times less.", "en-us"),
    ("— Wait … — what — ?!", "en-us+f3"),
    ("Fire 🔥🔥 and 👨‍👩‍👧‍👦 family 🎉", "en-us"),
    ("مرحبا بالعالم ، هذا اختبار ١٢٣", "ar"),
    ("“Don’t,” she said; ‘it’s 5 o'clock’ — 'tis.", "en-gb"),
    ("a < b && c > d </speak> <break time=\"9s\"/> done", "en-us"),
    ("[[h@l'oU]] {curly} |pipe| ~tilde~ \\slash\\ ", "en-us"),
    ("one  two\tthree\nfour\u{a0}five\u{2003}six", "en-us"),
    ("control \u{1}5P codes \u{0} and \u{7f} more", "en-us"),
    ("Drei Dinge, z. B. im Sommer, kosten 250 000 Euro.", "de"),
    ("e\u{301}te\u{301} cafe\u{301} \u{200d} zero", "fr"),
    ("of the in a lot of people at the end of it", "en-us"),
    ("雨、風、海。 すべて", "ja"),
  ])
  func givesEachWordOneTime(text: String, voice: String) throws {
    let (answer, clip) = try speak(text, voice: voice)
    let words = try #require(answer.words)
    let expected = text.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init)
    #expect(words.map(\.text) == expected)
    var end = 0.0
    for word in words {
      #expect(word.start >= end, "\(word)")
      #expect(word.end > word.start, "\(word)")
      end = word.end
    }
    #expect(end <= clip.duration + 1e-5)
  }

  /// The text has a pause of known place: the words about it must lie on its sides.
  @Test func timesFollowTheSound() throws {
    let (answer, clip) = try speak("One. Two. Three.", voice: "en-us")
    let words = try #require(answer.words)
    for (left, right) in zip(words, words.dropFirst()) {
      #expect((0.1...0.8).contains(right.start - left.end), "\(left) \(right)")
    }
    #expect((words.last?.end ?? 0) > clip.duration - 0.6)
  }

  @Test func speaksAngleBracketsInsteadOfSwallowingThem() throws {
    let plain = try speak("We know that one is less than two.").clip.duration
    let marked = try speak("We know that <one> is less than two.").clip.duration
    #expect(marked >= plain)
  }

  @Test func sameRequestGivesSameBytes() throws {
    let text = "Twice the same: 16 types, $3.50, “quoted” — done."
    for voice in ["en-us+f3", "en-us+klatt", "de"] {
      let first = try VoiceProgram.run(try request(text, voice: voice, name: "first.wav"))
      let second = try VoiceProgram.run(try request(text, voice: voice, name: "second.wav"))
      #expect(first.status == .exit(0))
      #expect(first.output == second.output)
      #expect(try folder.read("first.wav") == folder.read("second.wav"))
    }
  }

  @Test func speedChangesTheLength() throws {
    let text = "The quick brown fox jumps over the lazy dog, and then it sleeps."
    let normal = try speak(text).clip.duration
    #expect((1.7...2.1).contains(try speak(text, speed: 0.5).clip.duration / normal))
    #expect((0.45...0.65).contains(try speak(text, speed: 2).clip.duration / normal))
  }

  @Test func speaksLongText() throws {
    let sentence = "The peacock mantis shrimp strikes with the speed of a bullet. "
    let text = String(repeating: sentence, count: 20_000 / sentence.count + 1)
    let (answer, clip) = try speak(text, speed: 2)
    #expect(answer.words?.count == 11 * (20_000 / sentence.count + 1))
    #expect(clip.duration > 300)
  }

  @Test func replacesAnEarlierFile() throws {
    _ = try speak("A first and rather longer sentence.")
    let before = try folder.read("clip.wav")
    _ = try speak("Second.")
    #expect(try folder.read("clip.wav").count < before.count)
  }
}
