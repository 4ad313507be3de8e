package import InkTime

/// What a script has of everything that services count.
package struct RateUsage: Hashable, Sendable {
  package var length: Ticks
  package var words = 0
  package var characters = 0
  package var scenes = 0
  package var aiImages = 0
  package var aiVideos = 0

  package init(length: Ticks) {
    self.length = length
  }

  package func quantity(of unit: CreditRate.Unit) -> Double {
    switch unit {
    case .script: 1
    case .second: length.seconds
    case .word: Double(words)
    case .character: Double(characters)
    case .scene: Double(max(1, scenes))
    case .aiImage: Double(aiImages)
    case .aiVideo: Double(aiVideos)
    }
  }
}
