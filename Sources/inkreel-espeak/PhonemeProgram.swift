import FoundationEssentials
import InkMessages
import InkSystem
import InkText
import InkVoiceProgram

/// `inkreel-espeak --phonemes`: a request a line in, the sounds of its words a line out, until the input ends.
struct PhonemeProgram: ~Copyable {
  private let espeak: Espeak
  private var voice: String?

  static func run() throws(VoiceError) {
    let espeak = try SilencedOutput.during { () throws(VoiceError) in try Espeak(reportsPhonemes: true) }
    var program = PhonemeProgram(espeak: espeak)
    var lines = LineReader(.standardInput)
    while let line = try lines.next() { try program.answer(line) }
  }

  private init(espeak: consuming Espeak) {
    self.espeak = espeak
  }

  private mutating func answer(_ line: [UInt8]) throws(VoiceError) {
    let answer = SilencedOutput.during { reply(to: line) }
    try VoiceOutput.print(answer)
  }

  private mutating func reply(to line: [UInt8]) -> PhonemeReply {
    guard let request = try? JSONDecoder().decode(PhonemeRequest.self, from: Data(line)) else {
      let message = "the line is not a JSON object with `id`, `text` and `voice`"
      return PhonemeReply(id: nil, error: VoiceReply.Failure(status: 1, message: message))
    }
    do {
      return PhonemeReply(id: request.id, words: try words(of: request))
    } catch {
      let failure = VoiceReply.Failure(
        status: Int(error.fault.rawValue),
        message: VisibleText.line(error.message)
      )
      return PhonemeReply(id: request.id, error: failure)
    }
  }

  private mutating func words(of request: PhonemeRequest) throws(VoiceError) -> [PhonemeReply.Word] {
    if voice != request.voice {
      voice = nil
      try espeak.select(voice: request.voice)
      voice = request.voice
    }
    let alignment = WordPhonemesAlignment(request.text)
    return alignment.align(espeak.phonemes(of: request.text), try espeak.phonemeEvents(of: request.text))
  }
}
