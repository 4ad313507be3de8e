import InkMessages
import InkSystem
import InkVoiceProgram

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
    VoiceOutput.run("inkreel-espeak") { () throws(VoiceError) in
      switch arguments {
      case []: try answer()
      case ["--phonemes"]: try PhonemeProgram.run()
      case ["--help"]: try VoiceOutput.print(help)
      case ["--version"]: try VoiceOutput.print("inkreel-espeak \(version) (espeak-ng \(Espeak.version))\n")
      default:
        throw VoiceError(
          .request,
          "unknown arguments `\(arguments.joined(separator: " "))`; see `inkreel-espeak --help`"
        )
      }
    }
  }

  private static func answer() throws(VoiceError) {
    let (request, output) = try RequestReader.read(from: .standardInput)
    HeldSignals.hold()
    defer { HeldSignals.release() }
    let answer = try SilencedOutput.during { () throws(VoiceError) in try speak(request, into: output) }
    try VoiceOutput.print(answer)
  }

  private static func speak(_ request: VoiceRequest, into output: String) throws(VoiceError) -> VoiceAnswer {
    let espeak = try Espeak()
    try espeak.select(voice: request.voice)
    let recording = Recording(sampleRate: espeak.sampleRate)
    try espeak.speak(request.text, rate: Int((standardRate * request.speed).rounded()), into: recording)
    let clip = recording.clip
    guard clip.peak > 0 else {
      throw VoiceError(.request, "the text contains nothing that the voice `\(request.voice)` can say")
    }
    try WaveFile.write(clip.samples, sampleRate: clip.sampleRate, to: output)
    let words = WordTimes(text: request.text, clip: clip).align(recording.events)
    return VoiceAnswer(version: "espeak-ng \(Espeak.version)", words: words)
  }
}
