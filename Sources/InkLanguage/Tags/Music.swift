package enum MusicTag {
  package static let volume = SharedParameters.volume
  package static let duck = Parameter(
    "duck",
    DuckType(),
    default: 0,
    "how far it goes down under speech"
  )

  static let specification = TagSpecification(
    .music,
    role: .music,
    form: .blockOrLeaf,
    content: .tags,
    timing: .beneath,
    rendering: .full,
    aliases: ["background-music", "bgm", "song", "soundtrack"],
    summary: "plays a sound file beneath its content, or beneath what follows it in its block",
    example: "[music file=\"music/Carefree.opus\" volume=\"0.3\" fit=\"loop\"/]"
  ) {
    SharedParameters.file(.sound)
    volume
    SharedParameters.fit
    SharedParameters.from
    SharedParameters.fadeIn
    SharedParameters.fadeOut
    duck
    SharedParameters.id
    SharedParameters.start
  }
}
