package import InkVoiceProgram

/// Kokoro's model as an ONNX file: what goes in, what comes out, and how it is made to give the length of each sound.
///
/// The format: <https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3>. The model computes how many frames each token
/// lasts and keeps that to itself. A second `graph` in a message of Protocol Buffers is merged into the first, so an
/// output is added by appending one that has nothing but a node and that output.
package struct ModelFile: Sendable {
  private let bytes: [UInt8]
  private let graph: ModelGraph
  /// What the tokens are called: `tokens`, or `input_ids` in newer exports.
  package let tokensName: String

  /// What is read and written under these names.
  package static let styleName = "style"
  package static let speedName = "speed"
  package static let durationName = "duration"
  private static let tokensNames = ["tokens", "input_ids"]
  /// Where an export that does not give the durations has them.
  private static let hiddenDuration = "/encoder/Clip_output_0"

  /// - Parameter name: What the file is called in errors.
  package init(_ bytes: [UInt8], name: String) throws(VoiceError) {
    guard let graph = ModelGraph(bytes) else {
      throw VoiceError(.environment, "`\(name)` is not an ONNX model, or it is damaged")
    }
    let inputs = graph.inputs.map(\.name)
    guard let tokensName = ModelFile.tokensNames.first(where: inputs.contains),
      Set(inputs) == [tokensName, ModelFile.styleName, ModelFile.speedName]
    else {
      let found = inputs.isEmpty ? "none" : inputs.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
      throw VoiceError(
        .environment,
        "`\(name)` is not a model of Kokoro: its inputs are `tokens` or `input_ids`, `style` and `speed`; found: \(found)"
      )
    }
    guard
      graph.outputs.contains(where: { $0.name == ModelFile.durationName })
        || graph.makes(ModelFile.hiddenDuration)
    else {
      throw VoiceError(
        .environment,
        "`\(name)` does not give the durations of its sounds, so that words would have no times; use the export of Kokoro-82M 1.0 for ONNX"
      )
    }
    guard graph.outputs.contains(where: { $0.name != ModelFile.durationName }) else {
      throw VoiceError(.environment, "`\(name)` gives no sound")
    }
    (self.bytes, self.graph, self.tokensName) = (bytes, graph, tokensName)
  }

  /// What the sound is called.
  package var soundName: String {
    graph.outputs.first { $0.name != ModelFile.durationName }?.name ?? ""
  }

  /// Whether the speed is a whole number, as in some exports with `input_ids`.
  package var hasWholeSpeed: Bool {
    graph.inputs.first { $0.name == ModelFile.speedName }?.elementType != ModelGraph.float
  }

  private var hasDuration: Bool { graph.outputs.contains { $0.name == ModelFile.durationName } }

  /// The file with the durations among its outputs.
  package var patched: [UInt8] { bytes + tail }

  /// To be appended to the file, so that it gives the durations; empty where it does.
  package var tail: [UInt8] {
    hasDuration ? [] : ProtobufWriter.field(ModelGraph.graphField, durationFields)
  }

  /// The file with the durations alone: what they do not depend on is left out.
  package var durationModel: [UInt8] {
    let hidden = hasDuration ? ModelFile.durationName : ModelFile.hiddenDuration
    return graph.cut(to: hidden, adding: hasDuration ? [] : durationFields)
  }

  /// A node that makes whole numbers of the durations, and the output that has them.
  private var durationFields: [UInt8] {
    typealias Writer = ProtobufWriter
    let type = Writer.field(1, "to") + Writer.field(3, ModelGraph.int64) + Writer.field(20, 2)
    let node =
      Writer.field(1, ModelFile.hiddenDuration) + Writer.field(2, ModelFile.durationName)
      + Writer.field(3, "inkreel_duration") + Writer.field(4, "Cast") + Writer.field(5, type)
    let output =
      Writer.field(1, ModelFile.durationName)
      + Writer.field(2, Writer.field(1, Writer.field(1, ModelGraph.int64)))
    return Writer.field(1, node) + Writer.field(12, output)
  }
}
