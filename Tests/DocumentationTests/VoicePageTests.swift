import FoundationEssentials
import InkMessages
import TestSupport
import Testing

/// Runs what `docs/voices.md` shows.
@Suite struct VoicePageTests {
  let folder: TemporaryFolder
  let page: Page

  init() throws {
    folder = try TemporaryFolder()
    page = try Page("docs/voices.md")
  }

  /// The first command that contains a text.
  private func command(with text: String) throws -> String {
    try #require(page.texts("sh").first { $0.contains(text) })
  }

  private func run(_ command: String) throws -> VoiceAnswer {
    let outcome = try RunProgram.run(
      ["sh", "-e", "-c", "PATH=\"$1:$PATH\"; \(command)", "sh", RunProgram.folder],
      in: folder.path
    )
    try #require(outcome.status == 0, "\(outcome.standardError)")
    return try JSONDecoder().decode(VoiceAnswer.self, from: Data(outcome.output))
  }

  @Test func theCommandGivesTheAnswerShown() throws {
    let shown = try JSONDecoder().decode(
      VoiceAnswer.self,
      from: Data(try #require(page.texts("json").first).utf8)
    )
    let answer = try run(command(with: "| inkreel-espeak"))
    #expect(answer.words?.map(\.text) == shown.words?.map(\.text))
    // To a tenth of a second: other versions of espeak-ng speak a little differently.
    for (word, expected) in zip(answer.words ?? [], shown.words ?? []) {
      #expect(abs(word.start - expected.start) < 0.1, "\(word)")
      #expect(abs(word.end - expected.end) < 0.1, "\(word)")
    }
    #expect(WaveHeader(try folder.read("kidding.wav")) != nil)
  }

  @Test func aVoiceIsHeardAsShown() throws {
    let said = try RunProgram.run(
      ["sh", "-e", "-c", "PATH=\"$1:$PATH\"; \(command(with: "voices say"))", "sh", RunProgram.folder],
      environment: ["XDG_CACHE_HOME=\(folder.path)/cache"],
      in: folder.path
    )
    #expect(said.status == 0, "\(said.standardError)")
    #expect(said.standardError.hasPrefix("wrote kidding.wav: "))
    #expect(try folder.read("kidding.wav").count > 10_000)
  }

  @Test func theVoiceShownSpeaksTheProtocol() throws {
    try Data(try #require(page.texts("python").first).utf8).write(to: URL(filePath: folder.file("hum.py")))
    let answer = try run(try #require(page.texts("sh").last))
    #expect(answer.version == "hum 1")
    #expect(answer.words?.map(\.text) == ["Row,", "row,", "row", "your", "boat"])
    let clip = try #require(WaveHeader(try folder.read("boat.wav")))
    #expect(abs(clip.duration - (answer.words?.last?.end ?? 0)) < 0.001)
    #expect(try folder.names == ["boat.wav", "hum.py"])
  }
}
