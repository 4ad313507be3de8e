import InkKokoro
import InkVoiceProgram

/// Kokoro's network, or the part of it that computes durations alone.
struct KokoroModel {
  private let runtime: OnnxRuntime
  private let session: OnnxSession
  private let tokensName: String
  private let hasWholeSpeed: Bool
  /// `nil` where the model computes durations alone.
  private let soundName: String?

  init(_ runtime: OnnxRuntime, _ session: OnnxSession) {
    let known = [ModelFile.styleName, ModelFile.speedName]
    tokensName = session.inputs.first { !known.contains($0.name) }?.name ?? "tokens"
    hasWholeSpeed = session.inputs.contains { $0.name == ModelFile.speedName && $0.type != .float }
    soundName = session.outputs.first { $0 != ModelFile.durationName }
    (self.runtime, self.session) = (runtime, session)
  }

  /// How many frames each token lasts, with the padding before and after them.
  func durations(_ tokens: [Int64], style: [Float], speed: Double) throws(VoiceError) -> [Int] {
    try run(tokens, style, speed, outputs: [ModelFile.durationName])[0].durations(tokens.count + 2)
  }

  /// The same, and 24,000 samples a second.
  func speak(
    _ tokens: [Int64],
    style: [Float],
    speed: Double
  ) throws(VoiceError) -> (durations: [Int], sound: [Float]) {
    let outputs = try run(tokens, style, speed, outputs: [ModelFile.durationName, soundName ?? ""])
    let durations = try outputs[0].durations(tokens.count + 2)
    let sound = try outputs[1].floats()
    guard sound.count == durations.reduce(0, +) * SpeechTimes.frame else {
      throw VoiceError(.environment, "the model's sound is not as long as its durations say")
    }
    return (durations, sound)
  }

  private func run(
    _ tokens: [Int64],
    _ style: [Float],
    _ speed: Double,
    outputs: [String]
  ) throws(VoiceError) -> [OnnxTensor] {
    guard !hasWholeSpeed || speed == speed.rounded() else {
      throw VoiceError(.request, "this export of Kokoro's model speaks at the speeds 1 and 2 alone")
    }
    let padded = [0] + tokens + [0]
    let pace =
      hasWholeSpeed
      ? try OnnxTensor(runtime, [Int32(speed.rounded())], shape: [1])
      : try OnnxTensor(runtime, [Float(speed)], shape: [1])
    return try session.run(
      [
        (tokensName, try OnnxTensor(runtime, padded, shape: [1, padded.count])),
        (ModelFile.styleName, try OnnxTensor(runtime, style, shape: [1, style.count])),
        (ModelFile.speedName, pace),
      ],
      outputs: outputs
    )
  }
}

extension OnnxTensor {
  fileprivate func durations(_ count: Int) throws(VoiceError) -> [Int] {
    let durations = try integers().map(Int.init)
    // Two minutes in one sound come from damaged weights alone.
    guard durations.count == count, durations.allSatisfy({ (0...4800).contains($0) }) else {
      throw VoiceError(.environment, "the model's durations do not fit the text")
    }
    return durations
  }
}
