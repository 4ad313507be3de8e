import InkLanguage
import InkPlan

/// A colour on the command line: as it would be written in a script.
enum ColorArgument {
  static func read(_ text: String) -> Color? {
    ColorType.rgba(text).map(Color.init(rgba:))
  }
}
