/// Parameters of the tags that show pictures and videos.
package enum PictureParameters {
  package static let size = Parameter(
    "size",
    KeywordType<PictureSize>(),
    default: .content,
    "whether it lasts as long as its content or as its file"
  )

  @ParameterList static var ofVideos: [ParameterSpecification] {
    SharedParameters.id.known
    SharedParameters.from.known
    size.known
    SharedParameters.fit.known
    SharedParameters.duration.known
    SharedParameters.start
    VideoTag.volume
    position
    width
    height
    scale("how it fills its area")
  }

  package static let position = Parameter("position", PositionType(), "where it is shown")
  package static let width = Parameter("width", SizeType(), "its width")
  package static let height = Parameter("height", SizeType(), "its height")

  /// Whether a picture fills the frame, as it does where the script says nothing of its place.
  package static func fillFrame(_ attributes: Attributes) -> Bool {
    attributes[position] == nil && attributes[width] == nil && attributes[height] == nil
  }

  private static let opacity = Parameter(
    "opacity",
    GainType(0...1),
    default: 1,
    "how opaque it is"
  )

  @ParameterList static var ofImages: [ParameterSpecification] {
    SharedParameters.duration
    position
    width
    height
    scale("how it fills its area")
    opacity
    SharedParameters.fadeIn
    SharedParameters.fadeOut
    SharedParameters.id
    SharedParameters.start
  }

  private static func scale(_ summary: String) -> Parameter<PictureScale> {
    Parameter("scale", KeywordType<PictureScale>(), default: .cover, summary)
  }

  static let lastsAsItsContent = ParameterConstraint(
    SharedParameters.duration,
    .useless,
    when: .block,
    "a tag with content lasts as long as its content"
  )

  static let lastsAsItsFile = ParameterConstraint(
    SharedParameters.duration,
    .conflict,
    when: .value(of: size, is: .natural),
    "this makes the video as long as its file"
  )
}

package enum PictureSize: String, Keyword {
  case content, natural
}

package enum PictureScale: String, Keyword {
  case cover, contain, stretch
}
