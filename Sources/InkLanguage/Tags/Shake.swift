package enum ShakeTag {
  private static let strengths = 0.0...0.2

  package static let from = Parameter(
    "from",
    GainType(strengths),
    "the strength at its start, as a share of the frame's shorter side; 0 if only `to` is given"
  )
  package static let to = Parameter(
    "to",
    GainType(strengths),
    "the strength at its end; 0 if only `from` is given"
  )
  package static let amount = Parameter(
    "amount",
    GainType(strengths),
    default: 0.01,
    aliases: ["intensity", "strength"],
    "the strength from start to end"
  )
  package static let frequency = Parameter(
    "frequency",
    NumberType(0.1...60),
    default: 8,
    aliases: ["speed"],
    "how many times a second"
  )
  package static let seed = Parameter(
    "seed",
    WholeNumberType(0...Int(Int32.max)),
    default: 0,
    "another number gives a different shake"
  )

  static let specification = CameraParameters.specification(
    .shake,
    summary: "shakes the camera",
    example: "[shake from=\"3%\"][image file=\"shrimp.png\" duration=\"3s\"/][/shake]"
  ) {
    from
    to
    amount
  } own: {
    frequency
    seed
  }
}
