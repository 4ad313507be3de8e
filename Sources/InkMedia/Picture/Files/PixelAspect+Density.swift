internal import InkPlan

extension PictureFacts.PixelAspect {
  /// Of how many pixels there are in one length, in both directions. Square where that is nothing, or stretches a
  /// picture by more than four.
  init(pixelsAcross: Int, pixelsDown: Int) {
    self = .square
    guard pixelsAcross > 0, pixelsDown > 0, pixelsDown <= 4 * pixelsAcross, pixelsAcross <= 4 * pixelsDown
    else { return }
    // Resolutions that are nearly the same come of rounding.
    guard abs(pixelsAcross - pixelsDown) * 100 > pixelsAcross else { return }
    var (larger, divisor) = (pixelsDown, pixelsAcross)
    while divisor > 0 { (larger, divisor) = (divisor, larger % divisor) }
    self.init(numerator: pixelsDown / larger, denominator: pixelsAcross / larger)
  }
}
