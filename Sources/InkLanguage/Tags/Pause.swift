package enum PauseTag {
  static let specification = TagSpecification(
    .pause,
    role: .pause,
    form: .leaf,
    content: .nothing,
    timing: .duration,
    rendering: .full,
    aliases: ["break", "delay", "gap", "silence", "sleep", "wait"],
    summary: "lets time pass",
    example: "[pause duration=\"500ms\"/]"
  ) {
    SharedParameters.duration.named("how long", required: true)
  }
}
