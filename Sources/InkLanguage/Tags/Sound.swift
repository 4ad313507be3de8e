package enum SoundTag {
  package static let volume = SharedParameters.volume
  package static let wait = Parameter(
    "wait",
    BooleanType(),
    default: false,
    "whether the next element waits until it ends"
  )

  static let specification = TagSpecification(
    .sound,
    role: .sound,
    form: .leaf,
    content: .nothing,
    timing: .sound,
    rendering: .full,
    aliases: ["audio", "effect", "play", "sfx", "sound-effect"],
    summary: "plays a sound file once",
    example: "[sound file=\"sounds/pop.wav\"/]",
    constraints: [
      ParameterConstraint(
        wait,
        .useless,
        when: .given(SharedParameters.start),
        "nothing waits for a sound with a `start`"
      )
    ]
  ) {
    SharedParameters.file(.sound).known
    volume
    SharedParameters.from
    SharedParameters.duration.named("how much of it is played")
    SharedParameters.fadeIn
    SharedParameters.fadeOut
    SharedParameters.id
    SharedParameters.start
    wait
  }
}
