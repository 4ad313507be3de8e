package enum ZoomTag {
  private static let scales = 0.1...10.0

  package static let from = Parameter(
    "from",
    GainType(scales),
    "the scale at its start; 1 if only `to` is given"
  )
  package static let to = Parameter(
    "to",
    GainType(scales),
    aliases: ["scale"],
    "the scale at its end; 1 if only `from` is given"
  )
  package static let amount = Parameter(
    "amount",
    SignedShareType(-9...9),
    default: 0.15,
    "how far it zooms: `15%` from 1 to 1.15, `-15%` from 1.15 to 1"
  )
  package static let at = Parameter(
    "at",
    PositionType(),
    default: .center,
    aliases: ["center", "focus", "origin", "position"],
    "the point of the frame that keeps its place"
  )

  static let specification = CameraParameters.specification(
    .zoom,
    summary: "moves the camera closer or further away",
    example: "[zoom to=\"1.3\"][image file=\"shrimp.png\" duration=\"3s\"/][/zoom]"
  ) {
    from
    to
    amount
  } own: {
    at
  }
}
