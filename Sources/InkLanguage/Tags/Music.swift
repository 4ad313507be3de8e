package enum MusicTag {
  package static let volume = SharedParameters.volume
  package static let duck = Parameter(
    "duck",
    DuckType(),
    default: 0,
    "how much it is lowered under speech"
  )

  static let specification = TagSpecification(
    .music,
    role: .music,
    form: .blockOrLeaf,
    content: .tags,
    timing: .background,
    rendering: .full,
    aliases: ["background-music", "bgm", "song", "soundtrack"],
    summary: "plays a sound file under its content, or under what follows it in its block",
    example: "[music file=\"music/Carefree.opus\" volume=\"0.3\" fit=\"loop\"/]"
  ) {
    SharedParameters.file(.sound).known
    volume.known
    SharedParameters.fit.known
    SharedParameters.from
    SharedParameters.fadeIn.known
    SharedParameters.fadeOut.known
    duck
    SharedParameters.id
    SharedParameters.start
  }
}
