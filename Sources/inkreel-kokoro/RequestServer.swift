import InkMessages
import InkSystem
import InkVoiceProgram

/// Answers a request a line until the end of the input.
struct RequestServer {
  private let speaker: Speaker

  init(_ speaker: Speaker) {
    self.speaker = speaker
  }

  func run() throws(VoiceError) {
    var lines = LineReader(.standardInput)
    while let line = try lines.next() {
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }) { continue }
      guard let id = RequestReader.id(in: line) else {
        throw VoiceError(.request, "a request has no `id`, or is not a JSON object; see docs/voices.md")
      }
      try VoiceOutput.print(try reply(to: line, id: id))
    }
  }

  private func reply(to line: [UInt8], id: Int) throws(VoiceError) -> VoiceReply {
    do throws(VoiceError) {
      let request = try RequestReader.request(in: line)
      let answer = try speaker.answer(request) { progress throws(VoiceError) in
        try VoiceOutput.print(VoiceReply(id: id, progress: progress))
      }
      return VoiceReply(id: id, words: answer.words, speech: answer.speech)
    } catch {
      return VoiceReply(id: id, error: .init(status: Int(error.fault.rawValue), message: error.message))
    }
  }
}
