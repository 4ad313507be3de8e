/// Fits a voice's weights to what it took for texts.
///
/// Least squares of the relative error with a prior: the weights of a voice that is known, from which the
/// new one departs as far as its own sentences say so. Twenty sentences are enough to tell a voice's pace and
/// pauses, and cannot make the rest worse.
package struct VoiceFit: Sendable {
  package struct Sample: Hashable, Sendable {
    package var measure: SpeechMeasure
    /// Of the trimmed clip, at speed 1.
    package var seconds: Double

    package init(measure: SpeechMeasure, seconds: Double) {
      self.measure = measure
      self.seconds = seconds
    }
  }

  /// Lengths that were foretold without having seen them.
  package struct Validation: Hashable, Sendable {
    /// Measured by expected length, of each sample.
    package var ratios: [Double] = []
    package var expected: [Double] = []

    /// Mean absolute relative error of a sentence.
    package var meanError: Double {
      ratios.isEmpty ? 0 : ratios.reduce(0) { $0 + abs(1 / $1 - 1) } / Double(ratios.count)
    }

    /// The same over scripts of a minute, drawn at random from the samples, always the same ones: errors
    /// that cancel each other do not count, those in common do.
    package var meanScriptError: Double {
      let total = zip(ratios, expected).reduce(0) { $0 + $1.0 * $1.1 }
      guard total > 0, expected.allSatisfy({ $0 > 0 }), ratios.allSatisfy({ $0 > 0 }) else { return 0 }
      let sentences = Int(min(1000, (Validation.scriptSeconds * Double(ratios.count) / total).rounded(.up)))
      var state: UInt64 = 11
      var sum = 0.0
      for _ in 0..<Validation.scripts {
        var script = (expected: 0.0, measured: 0.0)
        for _ in 0..<sentences {
          // Knuth's MMIX generator.
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          let index = Int(state >> 33) % ratios.count
          script.expected += expected[index]
          script.measured += expected[index] * ratios[index]
        }
        sum += abs(script.expected / script.measured - 1)
      }
      return sum / Double(Validation.scripts)
    }

    private static let scripts = 400
    private static let scriptSeconds = 60.0

    /// The share of lengths within the interval that a spread gives.
    package func coverage(_ spread: Double) -> Double {
      let inside = zip(ratios, expected).count { abs($0 - 1) <= spread * SpeechModel.spreadShape($1) }
      return Double(inside) / Double(max(1, ratios.count))
    }

    /// The least spread that nine in ten lengths lie within, with a little to spare.
    package var spread: Double {
      let deviations = zip(ratios, expected).map { abs($0 - 1) / SpeechModel.spreadShape($1) }.sorted()
      guard !deviations.isEmpty else { return 1 }
      let rank = Double(deviations.count) * 0.92
      return deviations[min(deviations.count - 1, Int(rank))]
    }
  }

  /// Of a sentence's length, as the prior has it.
  private static let noise = 0.06
  /// How far a voice's weights are expected to lie from the prior's, by term.
  private static let departures = [0.3, 0.3, 0.01, 0.01, 0.03, 0.15, 0.2, 0.01, 0.3, 0.05]

  package let weights: [Double]

  package init(_ samples: [Sample], prior: [Double]) {
    let count = SpeechMeasure.termCount
    let prior = VoiceFit.scaled(prior, to: samples)
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var right = [Double](repeating: 0, count: count)
    for i in 0..<count {
      let precision = 1 / (VoiceFit.departures[i] * VoiceFit.departures[i])
      matrix[i][i] = precision
      right[i] = precision * prior[i]
    }
    for sample in samples {
      let terms = sample.measure.terms
      let deviation = VoiceFit.noise * (sample.seconds + 0.3)
      let precision = 1 / (deviation * deviation)
      for i in 0..<count where terms[i] != 0 {
        right[i] += precision * terms[i] * sample.seconds
        for j in 0..<count { matrix[i][j] += precision * terms[i] * terms[j] }
      }
    }
    weights = LinearSystem.solve(matrix, right) ?? prior
  }

  /// At the pace of most samples.
  private static func scaled(_ prior: [Double], to samples: [Sample]) -> [Double] {
    let ratios = samples.compactMap { sample -> Double? in
      let expected = zip(prior, sample.measure.terms).reduce(0) { $0 + $1.0 * $1.1 }
      return expected > 0 ? sample.seconds / expected : nil
    }.sorted()
    guard !ratios.isEmpty else { return prior }
    let pace = ratios[ratios.count / 2]
    return prior.map { $0 * pace }
  }

  package func seconds(_ measure: SpeechMeasure) -> Double {
    zip(weights, measure.terms).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// - Parameter folds: The fold of each sample. Each fold is foretold by a fit to the others.
  package static func crossValidate(_ samples: [Sample], prior: [Double], folds: [Int]) -> Validation {
    var validation = Validation()
    var fits: [Int: VoiceFit] = [:]
    for (sample, fold) in zip(samples, folds) {
      let fit =
        fits[fold] ?? VoiceFit(zip(samples, folds).filter { $0.1 != fold }.map(\.0), prior: prior)
      fits[fold] = fit
      let expected = max(0.1, fit.seconds(sample.measure))
      validation.ratios.append(sample.seconds / expected)
      validation.expected.append(expected)
    }
    return validation
  }
}
