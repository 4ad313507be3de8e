package enum PauseTag {
  static let specification = TagSpecification(
    .pause,
    role: .pause,
    form: .leaf,
    content: .nothing,
    timing: .duration,
    rendering: .full,
    aliases: ["break", "delay", "gap", "silence", "sleep", "wait"],
    summary: "adds a pause",
    example: "[pause duration=\"500ms\"/]"
  ) {
    SharedParameters.duration.named("how long it lasts", required: true).known
    SharedParameters.id
  }
}
