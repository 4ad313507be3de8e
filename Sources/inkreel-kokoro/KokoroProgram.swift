import InkKokoro
import InkMessages
import InkSystem
import InkVoiceFiles
import InkVoiceProgram
import InkVoices

/// `inkreel-kokoro`: requests of the voice protocol in, sounds and the times of their words out.
enum KokoroProgram {
  private static let help = """
    Usage: inkreel-kokoro < request.json
           inkreel-kokoro --serve < requests

    Speaks requests of InkReel's voice protocol with Kokoro, which `inkreel voices install kokoro` installs.

    Without options it reads one request of version 1 from standard input: a JSON object with `protocol`,
    `text`, `voice` (such as `af_heart`, or a blend such as `af_bella(2)+af_sky(1)`), `language`, `speed`
    (0.5 to 2) and `output` (a path that ends in `.wav`). It writes the sound, and prints a JSON line with
    the time of each word.

      --describe        print the version, the voices and the languages as a JSON line
      --serve           answer requests of version 2, one on each line, until the end of standard input
      --check FOLDER    compare the files of an installation with its manifest; print the damaged and the
                        missing ones as a JSON line
      --assemble FOLDER make an installation of the parts that `inkreel voices install kokoro` has put there
      --help            print this help
      --version         print the version

    Exit status: 0 success; 1 the request is invalid, or files are damaged; 3 this machine lacks something.
    For 1 and 3, a sentence on standard error gives the reason.

    """

  /// The exit status.
  static func run(arguments: [String]) -> Int32 {
    VoiceOutput.run("inkreel-kokoro") { () throws(VoiceError) in
      switch (arguments.first, arguments.count) {
      case (nil, _): try answer()
      case ("--describe", 1): try VoiceOutput.print(try description())
      case ("--serve", 1): try RequestServer(Speaker(try KokoroFolder())).run()
      case ("--check", 2): try check(VoiceFolder(path: arguments[1]))
      case ("--assemble", 2): try VoiceOutput.print(try Assembly(VoiceFolder(path: arguments[1])).run())
      case ("--help", 1): try VoiceOutput.print(help)
      case ("--version", 1): try VoiceOutput.print("inkreel-kokoro \(ProductVersion.current)\n")
      default:
        throw VoiceError(
          .request,
          "unknown arguments `\(arguments.joined(separator: " "))`; see `inkreel-kokoro --help`"
        )
      }
    }
  }

  private static func answer() throws(VoiceError) {
    let (request, output) = try RequestReader.read(from: .standardInput)
    let folder = try KokoroFolder()
    let answer = try Speaker(folder).answer(SpeechRequest(request: request, aim: .sound(output)))
    try VoiceOutput.print(VoiceAnswer(version: folder.manifest.version, words: answer.words))
  }

  private static func description() throws(VoiceError) -> VoiceDescription {
    let folder = try KokoroFolder()
    let known = KnownEngine.kokoro.voices.filter { KokoroLanguage(tag: $0.language?.tag ?? "") != nil }
    return VoiceDescription(
      protocols: [1, 2],
      version: folder.manifest.version,
      voices: known.filter { folder.voices.contains($0.name) }.map {
        VoiceDescription.Voice(name: $0.name, language: $0.language?.tag, sex: $0.sex?.rawValue)
      },
      languages: KokoroLanguage.allCases.map(\.tag),
      parallel: 1,
      serves: true,
      measures: folder.contains(KokoroFolder.durationModel),
      phonemes: true
    )
  }

  private static func check(_ folder: VoiceFolder) throws(VoiceError) {
    let check = FolderCheck(of: folder)
    try VoiceOutput.print(check)
    guard check.isWhole else {
      let names = (check.damaged + check.missing).joined(separator: ", ")
      throw VoiceError(.request, "damaged or missing in `\(folder.path)`: \(names)")
    }
  }
}
