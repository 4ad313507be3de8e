import InkKokoro
import InkVoiceProgram
import Testing

@Suite struct VoiceBlendTests {
  private let voices: Set<String> = ["af_bella", "af_sky", "af_heart"]

  private func shares(_ name: String) throws -> [String] {
    try VoiceBlend(name, voices: voices).parts.map { "\($0.name) \($0.share)" }
  }

  @Test func readsNamesAndWeights() throws {
    #expect(try shares("af_heart") == ["af_heart 1.0"])
    #expect(try shares("af_bella+af_sky") == ["af_bella 0.5", "af_sky 0.5"])
    #expect(try shares("af_bella(3)+af_sky(1)") == ["af_bella 0.75", "af_sky 0.25"])
    #expect(try shares("af_bella(0.5)+af_sky(1.5)") == ["af_bella 0.25", "af_sky 0.75"])
  }

  @Test(arguments: [
    ("af_bella(0)+af_sky", "weight"), ("af_bella(-1)", "weight"), ("af_bella(nan)", "weight"),
    ("af_bella(inf)", "weight"), ("af_bella(1e9)", "weight"), ("af_bella(2", "weight"),
    ("af_bella()", "weight"),
    ("af_bella(1)x", "weight"), ("af_nobody", "no voice `af_nobody`"), ("", "no voice ``"),
    ("af_bella+", "no voice ``"), ("+", "no voice ``"), ("../af_bella", "no voice"), ("AF_BELLA", "no voice"),
    (Array(repeating: "af_sky", count: 17).joined(separator: "+"), "more than 16"),
  ])
  func refuses(name: String, part: String) {
    let error = #expect(throws: VoiceError.self) { try VoiceBlend(name, voices: voices) }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    #expect(error?.fault == .request)
  }

  /// The machine lacks it; the request is right.
  @Test func aVoiceThatIsNotInstalled() {
    let error = #expect(throws: VoiceError.self) { try VoiceBlend("am_adam", voices: voices) }
    #expect(error?.message.contains("inkreel voices install kokoro") == true)
    #expect(error?.fault == .environment)
  }

  @Test func blendsByWeight() throws {
    let styles: [String: [Float]] = ["af_bella": [1, 2], "af_sky": [3, -2]]
    let blend = try VoiceBlend("af_bella(3)+af_sky", voices: voices)
    #expect(blend.style { styles[$0] ?? [] } == [1.5, 1])
    #expect(try VoiceBlend("af_sky", voices: voices).style { styles[$0] ?? [] } == [3, -2])
  }
}
