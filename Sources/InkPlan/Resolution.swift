/// The size of the picture, as people name it.
package struct Resolution: Hashable, Sendable {
  /// Even and, as the height, within `PlanLimits.pixels`.
  package let width: Int
  package let height: Int
  /// A ratio, or `WIDTHxHEIGHT`.
  package let name: String

  package static let portrait = Resolution("9:16", width: 1080, height: 1920)
  package static let landscape = Resolution("16:9", width: 1920, height: 1080)
  package static let square = Resolution("1:1", width: 1080, height: 1080)
  package static let fourToFive = Resolution("4:5", width: 1080, height: 1350)
  /// Those that have a ratio for a name.
  package static let ratios = [portrait, landscape, square, fourToFive]

  private init(_ name: String, width: Int, height: Int) {
    self.name = name
    self.width = width
    self.height = height
  }

  /// From a ratio or `WIDTHxHEIGHT`; `nil` for anything else, and for a size that no video can have.
  package init?(_ text: String) {
    if let ratio = Resolution.ratios.first(where: { $0.name == text }) {
      self = ratio
      return
    }
    let sides = text.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, sides.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let width = Int(sides[0]), let height = Int(sides[1]), PlanLimits.pixels.contains(width),
      PlanLimits.pixels.contains(height), width % 2 == 0, height % 2 == 0,
      ((width + 15) / 16) * ((height + 15) / 16) <= PlanLimits.maxMacroblocks
    else { return nil }
    self.init(text, width: width, height: height)
  }

  /// What `init` takes, in words.
  package static var wording: String {
    let names = ratios.map(\.name).joined(separator: ", ")
    let bounds = PlanLimits.pixels
    return "\(names), or WIDTHxHEIGHT in even numbers from \(bounds.lowerBound) to \(bounds.upperBound)"
  }

  /// For the name of a file, where a colon cannot be.
  package var fileName: String { String(name.map { $0 == ":" ? "x" : $0 }) }

  package var isUpright: Bool { width <= height }
}
