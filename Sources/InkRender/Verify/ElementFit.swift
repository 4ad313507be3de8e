/// How loud each of several sounds is in a mix of them, relative to what is planned: by least squares, so that each is
/// distinguished from all others that sound at the same time.
struct ElementFit {
  /// By which factor each sound is in the mix; 1 as planned, 0 missing.
  private(set) var factors: [Double]
  /// How uncertain each factor is: three standard deviations of what the rest of the mix makes of it.
  private(set) var uncertainties: [Double]

  /// Samples of sound are not independent of each other: so many count as one.
  private static let dependence = 64.0

  /// - Parameters:
  ///   - products: The products of each sound with each.
  ///   - errors: The products of each sound with what was found less what was planned.
  ///   - error: The energy of that.
  ///   - count: The number of samples.
  init(products: [[Double]], errors: [Double], error: Double, count: Int) {
    let size = errors.count
    var matrix = products
    // Two sounds that are one another's likeness are distinguished by nothing: this shares the error among them.
    for index in 0..<size { matrix[index][index] = matrix[index][index] * (1 + 1e-6) + 1e-9 }
    let inverse = ElementFit.inverse(matrix)
    var deviations = [Double](repeating: 0, count: size)
    var explained = 0.0
    for row in 0..<size {
      for column in 0..<size { deviations[row] += inverse[row][column] * errors[column] }
      explained += deviations[row] * errors[row]
    }
    let rest = max(0, error - explained) / Double(max(1, count))
    factors = deviations.map { 1 + $0 }
    uncertainties = (0..<size).map {
      3 * (rest * max(0, inverse[$0][$0]) * ElementFit.dependence).squareRoot()
    }
  }

  /// Of a symmetric positive matrix, by Gauss and Jordan.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]] {
    let size = matrix.count
    var left = matrix
    var right = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for pivot in 0..<size {
      let scale = 1 / left[pivot][pivot]
      for column in 0..<size {
        left[pivot][column] *= scale
        right[pivot][column] *= scale
      }
      for row in 0..<size where row != pivot {
        let factor = left[row][pivot]
        guard factor != 0 else { continue }
        for column in 0..<size {
          left[row][column] -= factor * left[pivot][column]
          right[row][column] -= factor * right[pivot][column]
        }
      }
    }
    return right
  }
}
