import InkDiagnostics
import InkEstimate
import InkWorkspace
import TestSupport
import Testing

/// The voices that were calibrated, on the disk.
@Suite struct CalibratedVoiceTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func voice(weight: Double, spread: Double = 0.2) -> CalibratedVoice {
    var model = SpeechModel.model(engine: "espeak", voice: "en-us", language: "en")
    model.weights = model.weights.map { _ in weight }
    model.spread = spread
    return CalibratedVoice(
      engine: "espeak",
      voice: "en-us",
      language: "en",
      sentences: 30,
      error: 0.04,
      model: model
    )
  }

  @Test func aVoiceIsReadAsItWasWritten() throws {
    let read = try CalibratedVoice.read(voice(weight: 0.012345).bytes())
    #expect(read.model.weights.allSatisfy { $0 == 0.01235 } && read.spread == 0.2)
    #expect(read.sentences == 30 && read.language == "en")
  }

  @Test(arguments: [
    ("\"version\" : 1", "\"version\" : 9", "it has version 9, but inkreel"),
    ("0.2", "3", "its figures are out of range"),
    ("0.01,", "1e9,", "its figures are out of range"),
    ("{", "", "it was not written by `inkreel calibrate`"),
  ])
  func othersAreRefused(old: String, new: String, reason: String) throws {
    let text = String(decoding: try voice(weight: 0.01).bytes(), as: UTF8.self)
    try #require(text.contains(old))
    try folder.write(text.replacing(old, with: new, maxReplacements: 1), to: "inkreel-voices/a.json")
    let voices = CalibratedVoices(userFolder: nil)
    let error = try #require(throws: DiagnosedError.self) {
      try voices.models(nextTo: folder.file("inkreel.json"))
    }
    let message = try #require(error.diagnostics.first?.message)
    #expect(message.hasPrefix("cannot read the voice `\(folder.file("inkreel-voices/a.json"))`: \(reason)"))
  }

  @Test func thoseOfTheProjectComeBeforeTheUsers() throws {
    let name = CalibratedVoices.fileName(engine: "espeak", voice: "en-us")
    try folder.write(voice(weight: 0.01).bytes(), to: "user/\(name)")
    try folder.write(voice(weight: 0.02).bytes(), to: "project/inkreel-voices/\(name)")
    let voices = CalibratedVoices(userFolder: folder.file("user"))
    func weight(_ configuration: String?) throws -> Double? {
      try voices.models(nextTo: configuration).model(engine: "espeak", voice: "en-us", language: "en").weights
        .first
    }
    #expect(try weight(nil) == 0.01)
    #expect(try weight(folder.file("project/inkreel.json")) == 0.02)
    #expect(try weight(folder.file("elsewhere/inkreel.json")) == 0.01)
  }

  @Test func namesOfFilesHoldNothingButPlainLetters() {
    #expect(CalibratedVoices.fileName(engine: "my/engine", voice: "en-us+f3") == "my%2Fengine--en-us+f3.json")
    #expect(CalibratedVoices.fileName(engine: "é", voice: ".") == "%C3%A9--%2E.json")
  }

  @Test func measuredLengthsAreLinesOfSecondsAndText() throws {
    let path = try folder.write("1.5\tOne two.\n\n2\tThree\tfour.\n", to: "lengths")
    let lengths = try MeasuredLengths.read(path)
    #expect(lengths.map(\.seconds) == [1.5, 2] && lengths.map(\.text) == ["One two.", "Three\tfour."])
    for line in ["x\ty", "1", "-1\tx", "0\tx", "nan\tx", "4000\tx"] {
      try folder.write("1\tfine\n\(line)\n", to: "lengths")
      let error = try #require(throws: DiagnosedError.self) { try MeasuredLengths.read(path) }
      #expect(error.diagnostics.first?.message.contains(", line 2,") == true, "\(line)")
    }
  }
}
