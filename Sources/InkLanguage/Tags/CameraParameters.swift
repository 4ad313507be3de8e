/// Parameters of the tags that move the camera.
package enum CameraParameters {
  package static let easing = Parameter(
    "easing",
    KeywordType<Easing>(),
    default: .easeInOut,
    "how the motion speeds up and slows down"
  )

  /// - Parameters:
  ///   - ends: `from`, `to` and `amount`, of which the last excludes the others.
  ///   - own: The parameters that no other such tag has.
  static func specification(
    _ tag: Tag,
    summary: String,
    example: String,
    @ParameterList ends: () -> [ParameterSpecification],
    @ParameterList own: () -> [ParameterSpecification] = { [] }
  ) -> TagSpecification {
    let ends = ends()
    return TagSpecification(
      tag,
      role: .camera,
      form: .block,
      content: .tags,
      timing: .content,
      rendering: .full,
      summary: summary,
      example: example,
      constraints: ends.dropLast().map(excluding)
    ) {
      ends
      own()
      easing
    }
  }

  private static func excluding(_ end: ParameterSpecification) -> ParameterConstraint {
    ParameterConstraint(
      ZoomTag.amount.name,
      .conflict,
      when: .given(end.name),
      "this says by itself how far the camera moves"
    )
  }
}

package enum Easing: String, Keyword {
  case linear
  case easeIn = "ease-in"
  case easeOut = "ease-out"
  case easeInOut = "ease-in-out"
}
