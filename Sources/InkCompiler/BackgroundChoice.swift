import InkLanguage
package import InkPlan

/// What is said of the background in one word.
package enum BackgroundChoice: Hashable, Sendable {
  case colors(Background)
  /// The path of a picture.
  case picture(String)

  /// From one colour, which is all of it, or two with a comma between them, from top to bottom, or the name of a picture
  /// file; `nil` for anything else.
  package init?(text: String) {
    let colors = text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      ColorType.rgba(String(part.trimmingPrefix(while: \.isWhitespace)).trimmedEnd)
    }
    if (1...2).contains(colors.count), let top = colors[0], let bottom = colors[colors.count - 1] {
      self = .colors(Background(top: Color(rgba: top), bottom: Color(rgba: bottom)))
    } else if FileKind(endingOf: text) == .picture {
      self = .picture(text)
    } else {
      return nil
    }
  }

  /// What `init(text:)` takes, in words.
  package static let wording =
    "a colour name or #rrggbb, two with a comma between them, from top to bottom, or a picture file"
}

extension String {
  fileprivate var trimmedEnd: String {
    String(self[..<(lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? startIndex)])
  }
}
