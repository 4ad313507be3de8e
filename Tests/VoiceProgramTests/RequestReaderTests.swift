import InkMessages
import InkVoiceProgram
import Testing

@Suite struct RequestReaderTests {
  private func request(_ line: String) throws -> SpeechRequest {
    try RequestReader.request(in: Array(line.utf8))
  }

  private let start = #"{"protocol":2,"id":7,"text":"Hello.","voice":"a","language":"en","speed":1"#

  @Test func readsWhatIsAskedFor() throws {
    #expect(try request(start + #","output":"/a.wav"}"#).aim == .sound("/a.wav"))
    #expect(try request(start + #","measure":true}"#).aim == .times)
    #expect(try request(start + #","measure":false,"output":"/a.wav"}"#).aim == .sound("/a.wav"))
    let given = try request(start + #","measure":true,"phonemes":[{"word":0,"ipa":"x"}]}"#).request.phonemes
    #expect(given == [WordPhonemes(word: 0, ipa: "x")])
  }

  @Test(arguments: [
    (#"}"#, "no `output`"), (#","output":"a.mp3"}"#, "does not end in `.wav`"),
    (#","output":1}"#, "`output` has the wrong type"),
    ("", "not JSON"),
  ])
  func refuses(rest: String, part: String) {
    let error = #expect(throws: VoiceError.self) { try request(start + rest) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
  }

  @Test func findsTheNumberOfAWrongRequest() {
    #expect(RequestReader.id(in: Array(#"{"id":7,"speed":"fast"}"#.utf8)) == 7)
    #expect(RequestReader.id(in: Array(#"{"id":"seven"}"#.utf8)) == nil)
    #expect(RequestReader.id(in: Array("[]".utf8)) == nil)
  }
}
