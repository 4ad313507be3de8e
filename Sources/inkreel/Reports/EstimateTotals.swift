import InkEstimate

/// What many scripts come to: the credits of different services are not added up.
struct EstimateTotals {
  struct Total {
    let rate: CreditRate
    var scripts = 0
    var figures = EstimateFigures()
  }

  /// In the order in which they come up.
  private(set) var byRate: [Total] = []
  /// Scripts that could not be estimated.
  var failed = 0

  mutating func add(_ figures: EstimateFigures, at rate: CreditRate) {
    if let index = byRate.firstIndex(where: { $0.rate == rate }) {
      byRate[index].scripts += 1
      byRate[index].figures += figures
    } else {
      byRate.append(Total(rate: rate, scripts: 1, figures: figures))
    }
  }
}
