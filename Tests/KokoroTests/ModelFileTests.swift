import InkKokoro
import InkVoiceProgram
import TestSupport
import Testing

@Suite struct ModelFileTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: ["tokens", "input_ids"])
  func recognisesBothExports(name: String) throws {
    var synthetic = SyntheticModel()
    synthetic.inputs[0] = name
    let model = try ModelFile(synthetic.bytes, name: "model.onnx")
    #expect(model.tokensName == name)
    #expect(model.soundName == "audio")
    #expect(!model.hasWholeSpeed)
  }

  @Test func seesAWholeSpeed() throws {
    let model = try ModelFile(SyntheticModel(speedType: 6).bytes, name: "model.onnx")
    #expect(model.hasWholeSpeed)
  }

  /// 91 bytes, after which the file gives the durations.
  @Test func theTailAddsTheDurations() throws {
    let bytes = SyntheticModel().bytes
    let tail = try ModelFile(bytes, name: "model.onnx").tail
    #expect(tail.count == 91)
    let patched = try ModelFile(bytes + tail, name: "model.onnx")
    #expect(patched.tail.isEmpty)
    #expect(patched.soundName == "audio")
  }

  @Test func aModelWithDurationsStaysAsItIs() throws {
    let synthetic = SyntheticModel(outputs: ["duration", "waveform"], hiddenDuration: "duration")
    let model = try ModelFile(synthetic.bytes, name: "model.onnx")
    #expect(model.tail.isEmpty)
    #expect(model.soundName == "waveform")
    #expect(!text(model.durationModel).contains("waveform"))
  }

  /// What a graph within a node takes from around it is kept, too.
  @Test func theModelForDurationsHasWhatTheyNeed() throws {
    for tail in [false, true] {
      let bytes = SyntheticModel().bytes
      let model = try ModelFile(bytes, name: "model.onnx")
      let whole = tail ? try ModelFile(bytes + model.tail, name: "model.onnx") : model
      let cut = text(whole.durationModel)
      for name in ["tokens_weight", "lengths", "scale", "inkreel_duration", "speed", "opset", "main"] {
        #expect(cut.contains(name), "\(name)")
      }
      for name in ["audio_weight", "audio"] { #expect(!cut.contains(name), "\(name)") }
    }
  }

  @Test(arguments: [
    ([UInt8](), "not an ONNX model"), (Array("not a model at all".utf8), "not an ONNX model"),
    (SyntheticModel(inputs: ["image"]).bytes, "found: `image`"),
    (SyntheticModel(inputs: ["tokens", "style", "speed", "mask"]).bytes, "not a model of Kokoro"),
    (SyntheticModel(hiddenDuration: "other").bytes, "does not give the durations"),
    (SyntheticModel(outputs: ["duration"]).bytes, "gives no sound"),
    (Array(SyntheticModel().bytes.dropLast(3)), "not an ONNX model"),
  ])
  func refusesOthersByName(bytes: [UInt8], part: String) {
    let error = #expect(throws: VoiceError.self) { try ModelFile(bytes, name: "a/model.onnx") }
    #expect(error?.message.contains(part) == true, "\(error?.message ?? "")")
    #expect(error?.message.contains("`a/model.onnx`") == true)
    #expect(error?.fault == .environment)
  }

  @Test func damagedModelsAreRefusedOrRead() {
    var random = RandomNumbers(seed: 3)
    let bytes = SyntheticModel().bytes
    for _ in 0..<5_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      damaged.removeLast(Int.random(in: 0...2, using: &random) * Int.random(in: 0...40, using: &random))
      guard let model = try? ModelFile(damaged, name: "model.onnx") else { continue }
      #expect(model.durationModel.count < damaged.count + 200)
    }
  }

  @Test func graphsWithinGraphsEnd() {
    var node = SyntheticModel.node(["a"], ["b"])
    for _ in 0..<2_000 {
      node = ProtobufWriter.field(5, ProtobufWriter.field(6, ProtobufWriter.field(1, node)))
    }
    let bytes = ProtobufWriter.field(7, ProtobufWriter.field(1, node))
    #expect(throws: VoiceError.self) { try ModelFile(bytes, name: "model.onnx") }
  }
}
