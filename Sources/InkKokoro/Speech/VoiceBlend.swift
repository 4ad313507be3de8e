package import InkVoiceProgram
internal import InkVoices

/// One of Kokoro's voices, or a weighted mean of some: `af_bella(2)+af_sky(1)`.
package struct VoiceBlend: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let name: String
    /// Its share of the whole: all of them sum to 1.
    package let share: Double
  }

  /// In the order of the name.
  package let parts: [Part]

  /// In a blend.
  private static let mostParts = 16

  /// - Parameter voices: The voices that there are.
  package init(_ name: String, voices: Set<String>) throws(VoiceError) {
    var weights: [(name: String, weight: Double)] = []
    for part in name.split(separator: "+", omittingEmptySubsequences: false) {
      let (voice, weight) = try VoiceBlend.weighted(part)
      guard voices.contains(voice) else { throw VoiceBlend.unknown(voice, voices) }
      weights.append((voice, weight))
    }
    guard weights.count <= VoiceBlend.mostParts else {
      throw VoiceError(.request, "the voice `\(name)` blends more than \(VoiceBlend.mostParts) voices")
    }
    let total = weights.reduce(0) { $0 + $1.weight }
    parts = weights.map { Part(name: $0.name, share: $0.weight / total) }
  }

  /// `af_bella(2)`, or `af_bella` with a weight of 1.
  private static func weighted(_ part: Substring) throws(VoiceError) -> (name: String, weight: Double) {
    let name = part.prefix { $0 != "(" }
    guard name.endIndex < part.endIndex else { return (String(part), 1) }
    let text = part[name.endIndex...].dropFirst()
    guard text.last == ")", let weight = Double(text.dropLast()), weight > 0, weight <= KokoroVoice.heaviest
    else {
      throw VoiceError(
        .request,
        "the weight in `\(part)` is not a number above 0 and up to \(Int(KokoroVoice.heaviest)); write a blend like `af_bella(2)+af_sky(1)`"
      )
    }
    return (String(name), weight)
  }

  private static func unknown(_ name: String, _ voices: Set<String>) -> VoiceError {
    guard KnownEngine.kokoro.voices.contains(where: { $0.name == name }) else {
      return VoiceError(.request, "Kokoro has no voice `\(name)`; try `af_heart`, or `af_bella(2)+af_sky(1)`")
    }
    return VoiceError(
      .environment,
      "the voice `\(name)` is not installed; run `inkreel voices install kokoro`"
    )
  }

  /// The blend's style.
  ///
  /// - Parameter style: The style of one voice; all have the same size.
  package func style<Failure>(_ style: (String) throws(Failure) -> [Float]) throws(Failure) -> [Float] {
    var mean: [Float] = []
    for part in parts {
      let values = try style(part.name)
      if parts.count == 1 { return values }
      if mean.isEmpty { mean = Array(repeating: 0, count: values.count) }
      for index in mean.indices { mean[index] += values[index] * Float(part.share) }
    }
    return mean
  }
}
