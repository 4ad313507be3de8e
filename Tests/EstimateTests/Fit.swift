@testable import InkEstimate

/// Least squares of the relative error, by the normal equations.
struct Fit {
  let coefficients: [Double]

  init(_ measurements: [Measurement]) {
    let size = 4
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: size + 1), count: size)
    for measurement in measurements {
      let row = measurement.features.map { $0 / measurement.seconds }
      for i in 0..<size {
        for j in 0..<size { matrix[i][j] += row[i] * row[j] }
        matrix[i][size] += row[i]
      }
    }
    for pivot in 0..<size {
      for row in 0..<size where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        for column in pivot...size { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    coefficients = (0..<size).map { matrix[$0][size] / matrix[$0][$0] }
  }

  func seconds(_ measurement: Measurement) -> Double {
    zip(coefficients, measurement.features).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Measured length by predicted length of each measurement, by models that have not seen its sentence.
  static func crossValidated(_ measurements: [Measurement], folds: Int = 10) -> [Double] {
    // Measurements of one sentence stand together; a fold takes all of them.
    var sentence = -1
    var last: SpokenForm?
    let fold = measurements.map { measurement in
      if measurement.form != last { sentence += 1 }
      last = measurement.form
      return sentence % folds
    }
    var ratios = [Double](repeating: 0, count: measurements.count)
    for index in 0..<folds {
      let fit = Fit(zip(measurements, fold).filter { $0.1 != index }.map(\.0))
      for i in measurements.indices where fold[i] == index {
        ratios[i] = measurements[i].seconds / fit.seconds(measurements[i])
      }
    }
    return ratios
  }
}
