/// Parameters of the tags that show pictures and videos.
package enum PictureParameters {
  package static let size = Parameter(
    "size",
    KeywordType<PictureSize>(),
    default: .content,
    "whether it lasts as long as its content or as its file"
  )

  package static let position = Parameter("position", PositionType(), "where it is shown")
  package static let width = Parameter("width", SizeType(), "its width")
  package static let height = Parameter("height", SizeType(), "its height")
  package static let scale = Parameter(
    "scale",
    KeywordType<PictureScale>(),
    aliases: ["object-fit"],
    "how it fills the frame, or the box of `width` and `height`: `cover` if it fills the frame, else `contain`"
  )
  package static let fill = Parameter(
    "fill",
    FillType(),
    "what shows around a picture that `scale=\"contain\"` leaves smaller than the frame; by default the picture, blurred"
  )
  package static let opacity = Parameter("opacity", GainType(0...1), default: 1, "how opaque it is")

  @ParameterList private static var look: [ParameterSpecification] {
    scale
    fill
    position
    width
    height
    opacity
    SharedParameters.fadeIn
    SharedParameters.fadeOut
  }

  @ParameterList static var ofVideos: [ParameterSpecification] {
    SharedParameters.id.known
    SharedParameters.from.known
    size.known
    SharedParameters.fit.known
    SharedParameters.duration.known
    SharedParameters.start
    VideoTag.volume
    look
  }

  @ParameterList static var ofImages: [ParameterSpecification] {
    SharedParameters.duration
    SharedParameters.id
    SharedParameters.start
    look
  }

  /// Whether a picture fills the frame, as it does where the script says nothing of its place.
  package static func fillFrame(_ attributes: Attributes) -> Bool {
    attributes[position] == nil && attributes[width] == nil && attributes[height] == nil
  }

  // MARK: Constraints

  static let ofVideo = ofPicture + [lastsAsItsFile]

  static let ofPicture = [lastsAsItsContent] + ofFill + ofScale

  private static var ofFill: [ParameterConstraint] {
    [position.name, width.name, height.name].map {
      ParameterConstraint(
        fill.name,
        .useless,
        when: .given($0),
        "only a picture without `position`, `width` and `height` has something to fill around it"
      )
    } + [
      ParameterConstraint(
        fill,
        .useless,
        when: .otherValue(of: scale, than: .contain),
        "a picture that covers the frame has nothing around it"
      )
    ]
  }

  /// A picture that keeps its shape fits its box exactly.
  private static var ofScale: [ParameterConstraint] {
    let reason = "without both `width` and `height`, the picture keeps its shape"
    return [
      (position.name, width.name), (position.name, height.name), (width.name, height.name),
      (height.name, width.name),
    ].map { ParameterConstraint(scale.name, .useless, when: .givenWithout($0.0, $0.1), reason) }
  }

  private static let lastsAsItsContent = ParameterConstraint(
    SharedParameters.duration,
    .useless,
    when: .block,
    "a tag with content lasts as long as its content"
  )

  private static let lastsAsItsFile = ParameterConstraint(
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
