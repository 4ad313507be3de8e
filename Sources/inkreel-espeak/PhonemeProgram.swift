import FoundationEssentials
import InkJSON
import InkMessages
import InkSystem
import InkText

/// `inkreel-espeak --phonemes`: a request a line in, the sounds of its words a line out, until the input ends.
struct PhonemeProgram: ~Copyable {
  private let espeak: Espeak
  private var voice: String?

  /// In bytes.
  private static let longestLine = 1 << 20

  static func run() throws {
    var program = PhonemeProgram(espeak: try SilencedOutput.during { try Espeak(reportsPhonemes: true) })
    var waiting: [UInt8] = []
    while true {
      let block = try input()
      waiting += block
      while let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        try program.answer(Array(waiting[..<end]))
        waiting.removeSubrange(...end)
      }
      guard waiting.count <= longestLine else {
        throw VoiceError(.request, "a line of the input is longer than \(longestLine) bytes; split the text")
      }
      guard block.isEmpty else { continue }
      if !waiting.isEmpty { try program.answer(waiting) }
      return
    }
  }

  private init(espeak: consuming Espeak) {
    self.espeak = espeak
  }

  private static func input() throws(VoiceError) -> [UInt8] {
    do {
      return try FileDescriptor.standardInput.read(upTo: 64 << 10)
    } catch {
      throw VoiceError(.environment, "cannot read standard input: \(error)")
    }
  }

  private mutating func answer(_ line: [UInt8]) throws {
    let answer = SilencedOutput.during { reply(to: line) }
    do {
      try FileDescriptor.standardOutput.write(try JSONOutput.line(answer) + [UInt8(ascii: "\n")])
    } catch {
      throw VoiceError(.environment, "cannot write to standard output: \(error)")
    }
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
