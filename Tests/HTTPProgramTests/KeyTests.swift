import FoundationEssentials
import InkSystem
import InkVoices
import TestSupport
import Testing

/// A key comes from the environment or a file, and goes nowhere but to its service.
@Suite struct KeyTests {
  let server: SpeechServer

  init() throws {
    server = try SpeechServer()
  }

  private func speak(key: String, environment: [String] = []) throws -> SpeechServer.Outcome {
    try server.speak(server.service(.openai), voice: "good", key: key, environment: environment)
  }

  private func keyFile(_ permissions: Int, _ text: String = SpeechServer.key + "\n") throws -> String {
    let path = try server.folder.write(text, to: "my key")
    #expect(path.withSystemPath { unsafe chmod($0, mode_t(permissions)) } == 0)
    return path
  }

  @Test func aFileOfItsOwnerAloneIsRead() throws {
    #expect(try speak(key: "file:\(try keyFile(0o600))").status == 0)
    #expect(try speak(key: "file:~/my key", environment: ["HOME=\(server.folder.path)"]).status == 0)
  }

  @Test(arguments: [0o644, 0o640, 0o604, 0o660])
  func aFileThatOthersReadIsRefused(permissions: Int) throws {
    let path = try keyFile(permissions)
    let outcome = try speak(key: "file:\(path)")
    #expect(outcome.status == 3)
    #expect(outcome.standardError.contains("can be read by others; run: chmod 600 '\(path)'"))
    #expect(try server.received().isEmpty)
  }

  @Test(arguments: [
    ("env:NO_SUCH_KEY", "the environment variable NO_SUCH_KEY is not set; set it to the service's key"),
    ("env:EMPTY_KEY", "the environment variable EMPTY_KEY is empty; put the key there"),
    ("env:TWO_LINES", "the environment variable TWO_LINES holds more than a key"),
    (
      "file:/no/such/file",
      "cannot read the service's key from the file /no/such/file: No such file or directory"
    ),
    ("file:/", "/ is no file with a key in it"), ("file:/dev/zero", "/dev/zero is no file with a key in it"),
  ])
  func whatIsNoKeyIsRefused(key: String, sentence: String) throws {
    let outcome = try speak(key: key, environment: ["EMPTY_KEY= ", "TWO_LINES=a\nX-Injected: b"])
    #expect(outcome.status == 3)
    #expect(outcome.standardError.hasPrefix("inkreel-http: \(sentence)"), "\(outcome.standardError)")
    #expect(try server.received().isEmpty)
  }

  @Test func aKeyInTheArgumentsIsNotRepeated() throws {
    let outcome = try speak(key: SpeechServer.key)
    #expect(outcome.status == 1 && !outcome.standardError.contains(SpeechServer.key))
  }

  @Test(arguments: ["http://speech.example/v1", "http://8.8.8.8/v1", "http://[2001:db8::1]/v1"])
  func aKeyGoesOverNoOpenNetwork(url: String) throws {
    var service = server.service(.openai)
    service.url = url
    let outcome = try server.speak(service, voice: "good")
    #expect(outcome.status == 1 && outcome.standardError.contains("use an https:// address"))
  }

  /// While a request is under way, other users see the arguments of the programs.
  @Test func noOneSeesAKeyInTheListOfProcesses() throws {
    let vector =
      ["env"] + SpeechServer.environment + [SpeechServer.program]
      + (try SpeechServer.arguments(server.service(.openai))) + ["--serve"]
    let child = try ChildProcess(vector)
    defer {
      child.send(signal: SIGKILL)
      _ = child.wait()
    }
    let line =
      #"{"protocol":2,"id":1,"text":"Hello.","voice":"slow","language":"en","speed":1,"output":"/nonexistent/a.wav"}"#
    try child.input?.write(Array((line + "\n").utf8))
    while try server.received().isEmpty { usleep(10_000) }
    let arguments = try Data(contentsOf: URL(filePath: "/proc/\(child.identifier)/cmdline"))
    #expect(String(decoding: arguments, as: UTF8.self).contains("env:SPEECH_KEY"))
    #expect(!String(decoding: arguments, as: UTF8.self).contains("\0\(SpeechServer.key)"))
    #expect(!String(decoding: arguments, as: UTF8.self).contains(SpeechServer.key))
  }
}
