import FoundationEssentials
import InkJSON
import InkMessages
import InkSystem
import InkVoiceProgram

/// Asks `inkreel-espeak` how words of other languages than English sound. It is another process, which is started once
/// and ends with this one.
final class EspeakReader {
  private let child: ChildProcess
  private var answers: LineReader
  private var asked = 0

  private static let program = "inkreel-espeak"

  init() throws(VoiceError) {
    do throws(SystemError) {
      child = try ChildProcess([InstalledProgram.path(EspeakReader.program), "--phonemes"])
    } catch {
      throw VoiceError(
        .environment,
        "cannot start `\(EspeakReader.program)`, which reads this language: \(error)"
      )
    }
    answers = LineReader(child.output)
  }

  deinit {
    child.closeInput()
    _ = child.wait()
  }

  /// In the International Phonetic Alphabet, for each word that white space separates.
  ///
  /// - Parameter voice: One of espeak's.
  func sounds(of text: String, voice: String) throws(VoiceError) -> [String] {
    asked += 1
    try send(PhonemeRequest(id: asked, text: text, voice: voice))
    guard let line = try answers.next(),
      let reply = try? JSONDecoder().decode(PhonemeReply.self, from: Data(line)), reply.id == asked
    else {
      throw VoiceError(.environment, "`\(EspeakReader.program)` ended without an answer")
    }
    if let error = reply.error {
      throw VoiceError(
        VoiceError.Fault(rawValue: Int32(clamping: error.status)) ?? .environment,
        error.message
      )
    }
    return (reply.words ?? []).map(\.ipa)
  }

  private func send(_ request: PhonemeRequest) throws(VoiceError) {
    do {
      try child.input?.write(try JSONOutput.line(request) + [UInt8(ascii: "\n")])
    } catch {
      throw VoiceError(.environment, "cannot ask `\(EspeakReader.program)`: \(error)")
    }
  }
}
