import InkMedia
import InkMessages
import InkSystem
import TestSupport

@testable import InkRender

/// An engine that stays from one utterance to the next. Each `advance` takes everything that it speaks a quarter
/// further; a word lasts a quarter of a second.
final class LastingSession: VoiceSession {
  let name = "the lasting voice"
  let identity: [String]
  let places: Int
  /// After so many utterances it speaks no more.
  private let lifetime: Int
  private(set) var asked: [String] = []
  private(set) var spoken = 0
  private(set) var maxAtOnce = 0
  private(set) var hasEnded = false
  private var speaking: [(number: Int, request: VoiceRequest, done: Double)] = []

  init(identity: [String] = ["1"], places: Int = 1, lifetime: Int = .max) {
    self.identity = identity
    self.places = places
    self.lifetime = lifetime
  }

  var failure: MediaError? { spoken < lifetime ? nil : MediaError(.voice, "the lasting voice is tired") }

  var progress: Double { speaking.reduce(0) { $0 + $1.done } }

  var waits: [pollfd] { [] }

  func speak(_ request: VoiceRequest, number: Int, timeout: Duration) throws(MediaError) {
    asked.append(request.text)
    speaking.append((number, request, 0))
    maxAtOnce = max(maxAtOnce, speaking.count)
  }

  func advance() -> [SpokenUtterance] {
    for index in speaking.indices { speaking[index].done += 0.25 }
    let ended = speaking.filter { $0.done >= 1 }
    speaking.removeAll { $0.done >= 1 }
    spoken += ended.count
    return ended.map { number, request, _ in
      SpokenUtterance(number: number, answer: Result { () throws(MediaError) in try answer(request) })
    }
  }

  func end() { hasEnded = true }

  private func answer(_ request: VoiceRequest) throws(MediaError) -> SpokenUtterance.Answer {
    let words = request.text.split(separator: " ")
    let path = request.output ?? ""
    let writer = try SoundFileWriter(path: path, format: .wav, sampleRate: 48_000, channels: 1)
    try writer.write(TestSound.sine(441, frames: 12_000 * words.count, channels: 1).span)
    try writer.finish()
    return SpokenUtterance.Answer(
      version: "lasting 1",
      words: words.enumerated().map { index, word in
        VoiceWord(text: String(word), start: Double(index) / 4, end: Double(index + 1) / 4)
      }
    )
  }
}
