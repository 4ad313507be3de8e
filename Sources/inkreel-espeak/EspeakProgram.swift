import InkJSON
import InkMessages
import InkSystem
import InkText

/// `inkreel-espeak`: one request of the voice protocol in, one clip and one answer out.
enum EspeakProgram {
  private static let version = ProductVersion.current
  /// Words a minute at speed 1: the library's own.
  private static let standardRate = 175.0

  private static let help = """
    Usage: inkreel-espeak < request.json
           inkreel-espeak --phonemes < requests.jsonl

    Speaks one request of InkReel's voice protocol with espeak-ng: reads a JSON object with `protocol` (1),
    `text`, `voice` (such as `en-us` or `en-us+f3`), `language`, `speed` (0.5 to 2) and `output` (a path
    that ends in `.wav`) from standard input, writes the sound, and prints a JSON line with the time of
    each word.

      --phonemes  read a JSON object with `id`, `text` and `voice` a line, and print for each the words of its
                  text with their sounds in the International Phonetic Alphabet
      --help      print this help
      --version   print the versions of this program and of espeak-ng

    Exit status: 0 success; 1 the request is invalid; 3 this machine lacks something. For 1 and 3, a
    sentence on standard error gives the reason.

    """

  /// The exit status.
  static func run(arguments: [String]) -> Int32 {
    do {
      switch arguments {
      case []: try answer()
      case ["--phonemes"]: try PhonemeProgram.run()
      case ["--help"]: try print(help)
      case ["--version"]: try print("inkreel-espeak \(version) (espeak-ng \(Espeak.version))\n")
      default:
        throw VoiceError(
          .request,
          "unknown arguments `\(arguments.joined(separator: " "))`; see `inkreel-espeak --help`"
        )
      }
      return 0
    } catch let failure as VoiceError {
      return complain(failure)
    } catch {
      return complain(VoiceError(.environment, "\(error)"))
    }
  }

  private static func complain(_ failure: VoiceError) -> Int32 {
    // Where standard error is closed, the status alone has to say so.
    try? FileDescriptor.standardError.write(
      Array("inkreel-espeak: \(VisibleText.line(failure.message))\n".utf8)
    )
    return failure.fault.rawValue
  }

  private static func print(_ text: String) throws {
    do {
      try FileDescriptor.standardOutput.write(Array(text.utf8))
    } catch {
      throw VoiceError(.environment, "cannot write to standard output: \(error)")
    }
  }

  private static func answer() throws {
    let (request, output) = try RequestReader.read(from: .standardInput)
    HeldSignals.hold()
    defer { HeldSignals.release() }
    let answer = try SilencedOutput.during { try speak(request, into: output) }
    try print(String(decoding: try JSONOutput.line(answer), as: UTF8.self) + "\n")
  }

  private static func speak(_ request: VoiceRequest, into output: String) throws -> VoiceAnswer {
    let espeak = try Espeak()
    try espeak.select(voice: request.voice)
    let recording = Recording(sampleRate: espeak.sampleRate)
    try espeak.speak(request.text, rate: Int((standardRate * request.speed).rounded()), into: recording)
    let clip = recording.clip
    guard clip.peak > 0 else {
      throw VoiceError(.request, "the text contains nothing that the voice `\(request.voice)` can say")
    }
    let file = try WaveFile(path: output, sampleRate: clip.sampleRate)
    try file.append(clip.samples)
    try file.publish()
    let words = WordTimes(text: request.text, clip: clip).align(recording.events)
    return VoiceAnswer(version: "espeak-ng \(Espeak.version)", words: words)
  }
}
