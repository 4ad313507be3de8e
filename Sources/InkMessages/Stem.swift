/// The parts of a mix that can be had on their own.
package enum Stem: Int, Sendable, CaseIterable {
  case narration, music, effects

  package var name: String { "\(self)" }
  /// Of its stem.
  package var fileName: String { "\(name).wav" }
}
