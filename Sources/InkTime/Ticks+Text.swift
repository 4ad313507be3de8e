package import InkText

extension Ticks {
  /// The nearest count of units of which `units` make a second; 48,000 is a multiple of it. Half a unit goes away
  /// from zero.
  package func rounded(toUnitsPerSecond units: Int64) -> Int64 {
    let length = Ticks.perSecond / units
    let half = Ticks(length / 2)
    return (self < .zero ? self - half : self + half).count / length
  }

  package func text(_ form: ClockText) -> String {
    form.text(rounded(toUnitsPerSecond: form.unitsPerSecond))
  }
}
