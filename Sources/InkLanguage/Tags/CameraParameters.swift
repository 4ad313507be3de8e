/// Parameters of the tags that move the camera.
package enum CameraParameters {
  package static let from = Parameter(
    "from",
    TextType(),
    aliases: ["offset"],
    "the scale or offset at its start"
  )
  package static let to = Parameter("to", TextType(), "the scale or offset at its end")
  package static let amount = Parameter("amount", TextType(), "how far it moves")

  private static let easing = Parameter(
    "easing",
    KeywordType<Easing>(),
    default: .easeInOut,
    "how the motion speeds up and slows down"
  )

  /// - Parameter own: The parameters that no other such tag has.
  static func specification(
    _ tag: Tag,
    summary: String,
    @ParameterList own: () -> [ParameterSpecification] = { [] }
  ) -> TagSpecification {
    TagSpecification(
      tag,
      role: .camera,
      form: .block,
      content: .tags,
      timing: .content,
      rendering: .known,
      summary: summary,
      example: "[\(tag.rawValue)][image file=\"shrimp.png\" duration=\"3s\"/][/\(tag.rawValue)]"
    ) {
      from
      to
      amount
      own()
      easing
    }
  }
}

package enum Easing: String, Keyword {
  case linear
  case easeIn = "ease-in"
  case easeOut = "ease-out"
  case easeInOut = "ease-in-out"
}
