import FoundationEssentials
import TestSupport
import Testing

/// `inkreel voices remove`, and what neither it nor an installation touches.
@Suite struct RemovalTests {
  private let shop: Sandbox

  init() throws {
    shop = try Sandbox()
  }

  private func voices(_ arguments: String...) throws -> RunProgram.Outcome {
    try shop.run(["voices"] + arguments, environment: ["INKREEL_VOICES=\(shop.folder.file("voices"))"])
  }

  private func install(_ files: [String]) throws {
    let list = files.map { #"{"path":"\#($0)","size":1,"checksum":"0"}"# }.joined(separator: ",")
    for file in files {
      try shop.folder.write(String(repeating: "x", count: 2_000_000), to: "voices/kokoro/\(file)")
    }
    try shop.folder.write(
      #"{"engine":"kokoro_tts","version":"1","files":[\#(list)]}"#,
      to: "voices/kokoro/voice.json"
    )
  }

  private func isThere(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: shop.folder.file("voices/\(name)"))
  }

  @Test func whatWasInstalledIsRemovedWithItsArchives() throws {
    try install(["kokoro.onnx", "voices/af_sky.f32"])
    try shop.folder.write(String(repeating: "x", count: 1_000_000), to: "voices/kokoro.downloads/x.whl")
    try shop.folder.write("", to: "voices/piper/voice.json")
    let outcome = try voices("remove", "kokoro")
    #expect(
      outcome.status == 0 && outcome.text.contains("/voices/kokoro`: 5 MB are free again"),
      "\(outcome)"
    )
    #expect(!isThere("kokoro") && !isThere("kokoro.downloads") && isThere("piper/voice.json"))
    let again = try voices("remove", "kokoro")
    #expect(again.status == 0 && again.text == "Kokoro is not installed.\n")
    #expect(try voices("remove", "kokoro_tts", "--json").text.contains("\"freed\" : 0"))
  }

  @Test func whatWasNotInstalledIsLeft() throws {
    try shop.folder.write("mine", to: "voices/kokoro/kokoro.onnx")
    for action in ["remove", "install"] {
      let outcome = try voices(action, "kokoro")
      #expect(
        outcome.status == 3 && outcome.standardError.contains("was not made by `inkreel voices install`")
      )
      #expect(isThere("kokoro/kokoro.onnx"))
    }
  }

  @Test func aFileThatIsNotItsOwnIsNamed() throws {
    try install(["kokoro.onnx"])
    try shop.folder.write("mine", to: "voices/kokoro/voices/own.f32")
    for action in ["remove", "install"] {
      let outcome = try voices(action, "kokoro")
      #expect(
        outcome.status == 3 && outcome.standardError.contains("kokoro/voices/own.f32` was not installed")
      )
      #expect(isThere("kokoro/kokoro.onnx"))
    }
  }
}
