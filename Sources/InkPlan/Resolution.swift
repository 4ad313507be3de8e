/// The forms of the picture that there are.
package enum Resolution: String, Sendable, CaseIterable {
  case portrait = "9:16"
  case landscape = "16:9"

  /// In pixels.
  package var width: Int { self == .portrait ? 1080 : 1920 }
  package var height: Int { self == .portrait ? 1920 : 1080 }
}
