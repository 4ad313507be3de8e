import FoundationEssentials
import InkMessages
import TestSupport
import Testing

/// Runs what `docs/voices.md` shows.
@Suite struct VoicePageTests {
  let folder: TemporaryFolder
  let page: String

  init() throws {
    folder = try TemporaryFolder()
    page = try Repository.text("docs/voices.md")
  }

  /// The fenced blocks of a language, in order.
  private func blocks(_ language: String) -> [String] {
    page.split(separator: "\n```\(language)\n").dropFirst().compactMap { rest in
      rest.split(separator: "\n```", maxSplits: 1).first.map(String.init)
    }
  }

  private func run(_ command: String) throws -> VoiceAnswer {
    let outcome = try RunProgram.run(
      ["sh", "-e", "-c", "PATH=\"$1:$PATH\"; \(command)", "sh", RunProgram.folder],
      in: folder.path
    )
    try #require(outcome.status == 0, "\(outcome.complaint)")
    return try JSONDecoder().decode(VoiceAnswer.self, from: Data(outcome.output))
  }

  @Test func theCommandGivesTheAnswerShown() throws {
    let shown = try JSONDecoder().decode(
      VoiceAnswer.self,
      from: Data(try #require(blocks("json").first).utf8)
    )
    let answer = try run(try #require(blocks("sh").first))
    #expect(answer.words?.map(\.text) == shown.words?.map(\.text))
    // To a tenth of a second: other versions of espeak-ng speak a little differently.
    for (word, expected) in zip(answer.words ?? [], shown.words ?? []) {
      #expect(abs(word.start - expected.start) < 0.1, "\(word)")
      #expect(abs(word.end - expected.end) < 0.1, "\(word)")
    }
    #expect(WaveHeader(try folder.read("kidding.wav")) != nil)
  }

  @Test func theVoiceShownSpeaksTheProtocol() throws {
    try Data(try #require(blocks("python").first).utf8).write(to: URL(filePath: folder.file("hum.py")))
    let answer = try run(try #require(blocks("sh").last))
    #expect(answer.version == "hum 1")
    #expect(answer.words?.map(\.text) == ["Row,", "row,", "row", "your", "boat"])
    let clip = try #require(WaveHeader(try folder.read("boat.wav")))
    #expect(abs(clip.duration - (answer.words?.last?.end ?? 0)) < 0.001)
    #expect(try folder.names == ["boat.wav", "hum.py"])
  }
}
