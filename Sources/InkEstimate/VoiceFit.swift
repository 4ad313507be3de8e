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

  /// What a cross-validation found: lengths by voices that had not seen their sentences.
  package struct Validation: Hashable, Sendable {
    /// Measured by expected length, of each sample.
    package var ratios: [Double] = []
    package var expected: [Double] = []

    /// Mean absolute relative error of a sentence.
    package var meanError: Double {
      ratios.isEmpty ? 0 : ratios.reduce(0) { $0 + abs(1 / $1 - 1) } / Double(ratios.count)
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
