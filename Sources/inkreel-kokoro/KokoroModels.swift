import InkVoiceProgram

/// The networks of an installed Kokoro. Each is loaded when it is needed first, and the runtime with it.
final class KokoroModels {
  private let folder: KokoroFolder
  private var runtime: OnnxRuntime?
  private var sessions: [String: OnnxSession] = [:]

  init(_ folder: KokoroFolder) {
    self.folder = folder
  }

  /// The voices' network.
  func speaking() throws(VoiceError) -> KokoroModel {
    try KokoroModel(loadedRuntime(), session(KokoroFolder.model))
  }

  /// The part of it that computes durations alone.
  func measuring() throws(VoiceError) -> KokoroModel {
    try KokoroModel(loadedRuntime(), session(KokoroFolder.durationModel))
  }

  /// Runs a network that reads a row of numbers and gives one.
  func row(from numbers: [Int64], by name: String) throws(VoiceError) -> [Int64] {
    let session = try session(name)
    guard let input = session.inputs.first, let output = session.outputs.first else {
      throw VoiceError(.environment, "the network `\(name)` has no input or no output")
    }
    let row = try OnnxTensor(loadedRuntime(), numbers, shape: [1, numbers.count])
    return try session.run([(input.name, row)], outputs: [output])[0].integers()
  }

  private func session(_ name: String) throws(VoiceError) -> OnnxSession {
    if let session = sessions[name] { return session }
    let session = try OnnxSession(try loadedRuntime(), path: try folder.file(name), optimization: .done)
    sessions[name] = session
    return session
  }

  private func loadedRuntime() throws(VoiceError) -> OnnxRuntime {
    if let runtime { return runtime }
    let name = KokoroFolder.runtime
    let opened = try OnnxRuntime(folder.contains(name) ? try folder.file(name) : nil)
    runtime = opened
    return opened
  }
}
