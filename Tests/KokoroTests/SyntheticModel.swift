import InkKokoro

/// A small ONNX file with the names that Kokoro's has.
struct SyntheticModel {
  typealias Writer = ProtobufWriter

  var inputs = ["tokens", "style", "speed"]
  var outputs = ["audio"]
  /// The number of the type of `speed`.
  var speedType: UInt64 = 1
  var hiddenDuration = "/encoder/Clip_output_0"

  var bytes: [UInt8] { Writer.field(1, 8) + Writer.field(7, graph) + Writer.field(8, "opset") }

  /// `lengths` is made of the tokens, the style and a weight; the audio of that and another weight. One node is in a graph
  /// of its own, which takes `scale` from around it.
  private var graph: [UInt8] {
    let loop = Self.node(["inner", "scale"], ["result"])
    let body = Writer.field(5, Writer.field(1, "body") + Writer.field(6, Writer.field(1, loop)))
    return Writer.field(1, Self.node(["tokens_weight"], ["scale"]))
      + Writer.field(1, Self.node([inputs[0], "style"], ["lengths"]) + body)
      + Writer.field(1, Self.node(["lengths", "speed"], [hiddenDuration]))
      + Writer.field(1, Self.node([hiddenDuration, "audio_weight"], ["audio"]))
      + Writer.field(2, "main") + Self.weight("tokens_weight") + Self.weight("audio_weight")
      + inputs.flatMap { Self.port(11, $0, type: $0 == "speed" ? speedType : 1) }
      + outputs.flatMap { Self.port(12, $0, type: 1) }
  }

  static func node(_ inputs: [String], _ outputs: [String]) -> [UInt8] {
    inputs.flatMap { Writer.field(1, $0) } + outputs.flatMap { Writer.field(2, $0) }
  }

  private static func weight(_ name: String) -> [UInt8] {
    Writer.field(5, Writer.field(8, name) + Writer.field(9, [1, 2, 3, 4]))
  }

  private static func port(_ number: Int, _ name: String, type: UInt64) -> [UInt8] {
    Writer.field(number, Writer.field(1, name) + Writer.field(2, Writer.field(1, Writer.field(1, type))))
  }
}
