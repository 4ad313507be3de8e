import FoundationEssentials
import InkVoices
import TestSupport
import Testing

/// What is wrong with a service is one sentence, which says which service, what it said, and what to do.
@Suite struct RefusalTests {
  let server: SpeechServer

  init() throws {
    server = try SpeechServer()
  }

  struct Case: CustomTestStringConvertible {
    let preset: VoiceService.Preset
    let voice: String
    let status: Int32
    /// After the name of the service.
    let sentence: String
    /// How many requests are sent.
    let requests: Int

    init(
      _ preset: VoiceService.Preset,
      _ voice: String,
      _ status: Int32,
      _ sentence: String,
      requests: Int = 1
    ) {
      self.preset = preset
      self.voice = voice
      self.status = status
      self.sentence = sentence
      self.requests = requests
    }

    var testDescription: String { "\(preset.rawValue): \(voice)" }
  }

  static let cases: [Case] = [
    // Answers that are no sound.
    Case(.openai, "empty", 3, "sent an empty answer instead of sound"),
    Case(.openai, "json", 3, "sent JSON instead of sound: voice not found"),
    Case(
      .openai,
      "page",
      3,
      "sent a web page instead of sound: 502 Bad Gateway; check the `url` in inkreel.json"
    ),
    Case(.openai, "text", 3, "sent text instead of sound: Service is starting. Please wait"),
    Case(
      .openai,
      "zip",
      3,
      "sent a sound in a form that InkReel does not read (application/zip); ask it for another `format` in inkreel.json"
    ),
    Case(.openai, "damaged", 3, "sent a damaged WAV file"),
    Case(.openai, "no-samples", 3, "sent a sound without a single sample"),
    Case(.openai, "silence", 3, "sent nothing but silence"),
    Case(.openai, "zero-rate", 3, "sent a WAV file whose header gives 0 samples a second"),
    Case(.openai, "huge", 3, "sends too much: its answer is larger than 256 MB"),
    Case(
      .openai,
      "wrong-rate",
      3,
      "sent 2.1 s of sound for a text that takes twice as long: the header gives 48000 samples a second, and the samples "
        + "seem to have 24000"
    ),
    Case(
      .kokoroFastAPI,
      "wrong-rate",
      3,
      "sent 2.1 s of sound for a text that takes twice as long: the header gives 48000 samples a second, and the samples "
        + "seem to have 24000"
    ),
    Case(
      .kokoroFastAPI,
      "sound-alone",
      3,
      "sent a sound alone, without the times of the words; check the `url`"
    ),
    Case(.kokoroFastAPI, "no-base64", 3, "sent a sound that is no Base64"),
    Case(.kokoroFastAPI, "empty", 3, "sent an empty answer instead of sound"),
    Case(.kokoroFastAPI, "silence", 3, "sent nothing but silence"),
    Case(.kokoroFastAPI, "json", 3, "sent JSON instead of sound: voice not found"),
    // Answers that end too early.
    Case(.openai, "cut", 3, cut, requests: 4),
    Case(.openai, "short", 3, cut, requests: 4),
    Case(.openai, "reset", 3, cut, requests: 4),
    Case(.openai, "chunked-cut", 3, cut, requests: 4),
    Case(.openai, "headless", 3, cut, requests: 4),
    Case(.elevenlabs, "cut", 3, cut, requests: 5),
    // Refusals.
    Case(.openai, "400", 1, "answered with status 400 (Bad Request): Invalid value: 'speeed'"),
    Case(
      .openai,
      "401",
      3,
      "answered with status 401 (Unauthorized): Incorrect API key provided: …; check the key in the environment variable "
        + "SPEECH_KEY"
    ),
    Case(
      .openai,
      "403",
      3,
      "answered with status 403 (Forbidden): invalid key; check the key in the environment variable SPEECH_KEY"
    ),
    Case(
      .openai,
      "404",
      1,
      "answered with status 404 (Not Found); check the `url` and the `model` in inkreel.json, and the voice"
    ),
    Case(
      .openai,
      "404-page",
      1,
      "answered with status 404 (Not Found): 404 &mdash; gone; check the `url` and the `model` in inkreel.json, and the "
        + "voice"
    ),
    Case(
      .openai,
      "422",
      1,
      "answered with status 422 (Unprocessable Content): speed: Input should be less than 2"
    ),
    Case(
      .openai,
      "redirect",
      3,
      "answered with status 307; InkReel follows no redirections; write `http://elsewhere.example/v1/audio/speech` as the "
        + "`url` in inkreel.json"
    ),
    Case(
      .openai,
      "no-such-voice",
      1,
      "has no voice `no-such-voice`; it has `af_heart`, `am_michael`",
      requests: 2
    ),
    Case(.kokoroFastAPI, "no-one", 1, "has no voice `no-one`; it has `af_heart`, `am_michael`", requests: 2),
    Case(
      .piper,
      "no-one",
      1,
      "has no voice `no-one`; it has `chunks`, `en_US-lessac-medium`, `float`, `good`, `no-size`, `signed-size`, "
        + "`stereo`, `streamed`"
    ),
    Case(
      .elevenlabs,
      "no-one",
      1,
      "has no voice `no-one`; it has `400`, `401`, `403`, `404`, `404-page`, `422`, `429-balance`, `429-long`, "
        + "`500-kokoro`, `500-page`, `500-terminal`, `Rachel` and 20 more"
    ),
    Case(
      .openai,
      "",
      1,
      "needs the name of a voice, such as `alloy`; name one in the script or in inkreel.json",
      requests: 0
    ),
    // Too much at once, and faults of the server.
    Case(
      .openai,
      "429-long",
      3,
      "answered with status 429 (Too Many Requests): Rate limit reached; it asks to wait 3600 s; try again after that"
    ),
    Case(
      .openai,
      "429-balance",
      3,
      "answered with status 429 (Too Many Requests): You exceeded your current quota; look at the account's balance"
    ),
    Case(
      .openai,
      "500-page",
      3,
      "answered with status 500 (Internal Server Error) 4 times; look at the server's log, or try again later",
      requests: 4
    ),
    Case(
      .openai,
      "500-kokoro",
      3,
      "answered with status 500 (Internal Server Error) 4 times: CUDA out of memory; look at the server's log, or try "
        + "again later",
      requests: 4
    ),
    Case(
      .openai,
      "500-terminal",
      3,
      "answered with status 500 (Internal Server Error) 4 times; look at the server's log, or try again later",
      requests: 4
    ),
  ]

  private static let cut =
    "ended the connection 4 times before its answer was complete; look at the server's log"

  @Test(arguments: cases)
  func isReportedInOneSentence(row: Case) throws {
    let outcome = try server.speak(server.service(row.preset), voice: row.voice)
    #expect(
      outcome.standardError
        == "inkreel-http: the speech service at \(server.url(row.preset)) \(row.sentence)\n"
    )
    #expect(outcome.status == row.status && outcome.output.isEmpty && outcome.bytes == nil)
    #expect(try server.received().count == row.requests)
    #expect(!outcome.standardError.contains(SpeechServer.key))
  }

  // MARK: Before anything is sent

  @Test func aLongSentenceIsNotSent() throws {
    let outcome = try server.speak(
      server.service(.openai),
      voice: "good",
      text: String(repeating: "word ", count: 900)
    )
    #expect(outcome.status == 1)
    #expect(
      outcome.standardError.contains("has 4500 characters") && outcome.standardError.contains("at most 4096")
    )
    #expect(try server.received().isEmpty)
  }

  @Test func aSpeedThatElevenLabsDoesNotHaveIsNotSent() throws {
    let outcome = try server.speak(server.service(.elevenlabs), voice: "Rachel", speed: 1.5)
    #expect(outcome.status == 1 && outcome.standardError.contains("0.7 to 1.2"), "\(outcome.standardError)")
    #expect(try server.received().isEmpty)
  }

  // MARK: Without an answer

  private func reported(_ url: String, preset: VoiceService.Preset = .openai, environment: [String] = [])
    throws
    -> String
  {
    var service = server.service(preset)
    service.url = url
    let outcome = try server.speak(service, voice: "", key: nil, environment: environment)
    #expect(outcome.status == 3)
    return outcome.standardError
  }

  @Test func aServerThatDoesNotRunIsToBeStarted() throws {
    #expect(
      try reported("http://127.0.0.1:1", preset: .piper)
        == "inkreel-http: no server answers at http://127.0.0.1:1; start Piper with: python3 -m piper.http_server -m VOICE\n"
    )
  }

  @Test func aHostThatDoesNotExistIsReported() throws {
    #expect(try reported("http://no-such-host.local", preset: .piper).contains("cannot find the host of"))
  }

  @Test func aPlainServerIsNoTrustedOne() throws {
    let message = try reported("https://127.0.0.1:\(server.port)", preset: .piper)
    #expect(message.contains("there is no trusted connection to the speech service"), "\(message)")
  }

  @Test func aCertificateIsVerified() throws {
    let server = try SpeechServer(isEncrypted: true)
    var service = server.service(.openai)
    service.url = "https://localhost:\(server.port)/v1"
    let refused = try server.speak(service, voice: "good")
    #expect(refused.status == 3 && refused.standardError.contains("no trusted connection"))
    #expect(try server.received().isEmpty)
    let trusted = ["SSL_CERT_FILE=\(SpeechServer.certificate)"]
    let outcome = try server.speak(service, voice: "good", environment: trusted)
    #expect(outcome.status == 0, "\(outcome.standardError)")
  }

  @Test func aProxyOfTheEnvironmentIsUsed() throws {
    var service = server.service(.openai)
    service.url = "http://speech/v1"
    let proxy = ["no_proxy=", "http_proxy=http://127.0.0.1:\(server.port)"]
    #expect(try server.speak(service, voice: "good", environment: proxy).status == 0)
    #expect(try server.received().map(\.path) == ["http://speech/v1/audio/speech"])
    // A server of this machine is not looked for from another one.
    let elsewhere = ["no_proxy=", "http_proxy=http://127.0.0.1:1"]
    #expect(try server.speak(server.service(.openai), voice: "good", environment: elsewhere).status == 0)
  }
}
