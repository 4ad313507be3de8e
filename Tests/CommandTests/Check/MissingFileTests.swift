import FoundationEssentials
import InkSystem
import TestSupport
import Testing

/// A file that is not found is found under the name that a script has to give it.
@Suite struct MissingFileTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
    for name in [
      "music/Carefree.opus", "sounds/pop.wav", "#h.mp3", "caf\u{E9}.wav", "nai\u{308}ve.wav", "Drum.WAV",
    ] {
      try shop.folder.write("", to: name)
    }
  }

  private func check(_ name: String, _ options: String...) throws -> RunProgram.Outcome {
    try shop.folder.write("[sound file=\"\(name)\"/]\n", to: "s.inkslop")
    return try shop.run(["check", "s.inkslop"] + options)
  }

  @Test(
    arguments: [
      ("sounds\\pop.wav", "sounds/pop.wav", "folders are separated by `/`"),
      ("sounds\\pop", "sounds/pop", "folders are separated by `/`"),
      ("C:\\Users\\me\\sounds\\pop.wav", "sounds/pop.wav", "with `/` between folders"),
      ("C:/Users/me/sounds/pop.wav", "sounds/pop.wav", "with `/` between folders"),
      ("file:///home/me/sounds/pop.wav", "sounds/pop.wav", ""),
      ("https://example.com/pop.wav", "sounds/pop.wav", "InkReel downloads nothing"),
      ("HTTPS://example.com/sounds/pop.wav?x=1", nil, "InkReel downloads nothing"),
      ("Carefree", "music/Carefree.opus", ""), ("Carefree.opus", "music/Carefree.opus", ""),
      ("carefree", "music/Carefree.opus", ""), ("pop", "sounds/pop.wav", ""),
      ("sounds/pob.wav", "sounds/pop.wav", ""), (" sounds/pop.wav ", "sounds/pop.wav", ""),
    ] as [(String, String?, String)]
  )
  func whatIsMeantIsNamed(name: String, meant: String?, advice: String) throws {
    let outcome = try check(name)
    #expect(outcome.status == 1, "\(outcome.standardError)")
    if let meant {
      #expect(outcome.standardError.contains("did you mean `\(meant)`?"), "\(outcome.standardError)")
    }
    #expect(outcome.standardError.contains(advice), "\(outcome.standardError)")
  }

  /// The ending is no likeness, and neither is anything else that these names have in common.
  @Test(arguments: ["zz.mp3", "a.mp3", "x.wav", "noise.opus", "music/zz.opus"])
  func endingsAreNoLikeness(_ name: String) throws {
    let outcome = try check(name)
    #expect(
      outcome.status == 1 && !outcome.standardError.contains("did you mean"),
      "\(outcome.standardError)"
    )
  }

  /// Forms and cases of the same letters.
  @Test(arguments: [
    ("cafe\u{301}.wav", "caf\u{E9}.wav"), ("na\u{EF}ve.wav", "nai\u{308}ve.wav"), ("drum.wav", "Drum.WAV"),
    ("CAFE\u{301}.wav", "caf\u{E9}.wav"), ("Sounds/Pop.wav", "sounds/pop.wav"),
  ])
  func theSameLettersAreTheSameFile(name: String, right: String) throws {
    let outcome = try check(name, "--fix")
    #expect(outcome.status == 0, "\(outcome.standardError)")
    let fixed = String(decoding: try shop.folder.read("s.inkslop"), as: UTF8.self)
    #expect(
      fixed.utf8.elementsEqual("[sound file=\"\(right)\"/]\n".utf8),
      "\(fixed) \(outcome.standardError)"
    )
    #expect(try shop.inkreel("check", "s.inkslop").standardError.isEmpty)
  }

  /// Where both forms of a name are there, each is its own file.
  @Test func namesOfBothFormsAreTwoFiles() throws {
    for (name, frames) in [("caf\u{E9}.wav", 4800), ("cafe\u{301}.wav", 9600)] {
      _ = try shop.folder.wav(TestSound.sweep(frames: frames), name: name)
    }
    try shop.folder.write(
      "[sound file=\"caf\u{E9}.wav\"/]\n[pause duration=\"1s\"/]\n[sound file=\"cafe\u{301}.wav\"/]\n",
      to: "s.inkslop"
    )
    #expect(try shop.inkreel("check", "s.inkslop").standardError.isEmpty)
    try shop.folder.write("[tts]a\n", to: "caf\u{E9}.inkslop")
    try shop.folder.write("[tts]a\n", to: "cafe\u{301}.inkslop")
    let text = try shop.inkreel("check", ".").standardError
    #expect(text.contains("2 errors"), "\(text)")
  }
}
