import InkMessages
import InkSystem
import InkVoiceProgram
import InkVoices
import Synchronization

/// Speaks requests with a service, one after the other, over a connection of its own.
struct SpeechWorker {
  private let connection: ServiceConnection

  /// Held while a file is written: who ends the process waits for that, so that no part of a file stays.
  static let writing = Mutex<Void>(())

  init(_ service: VoiceService, key: String?) throws(VoiceError) {
    connection = try ServiceConnection(service, key: key)
  }

  /// Writes the sound, and returns the times of its words where they are known.
  func speak(_ request: VoiceRequest, into output: String) throws(VoiceError) -> [VoiceWord]? {
    connection.startSpeaking(characters: request.text.unicodeScalars.count)
    let speech = try connection.service.speak(request, over: connection)
    try write(speech.sound.bytes, to: output)
    return speech.times.flatMap { times in
      WordAlignment(request.text).times(
        times,
        duration: speech.sound.duration,
        takesParts: request.protocolVersion >= 2
      )
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(VoiceError) {
    try SpeechWorker.writing.withLock { _ throws(VoiceError) in
      do throws(AtomicFile.Failure) {
        try AtomicFile.write(bytes, to: path)
      } catch {
        throw VoiceError(output: path, error)
      }
    }
  }
}
