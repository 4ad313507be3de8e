package enum VideoTag {
  package static let volume = SharedParameters.volume(default: 0, "how loud its own sound is")

  static let specification = TagSpecification(
    .video,
    role: .video,
    form: .blockOrLeaf,
    content: .tags,
    timing: .picture,
    rendering: .sound,
    aliases: ["b-roll", "broll", "clip", "footage", "movie"],
    summary: "shows a video file during its content, or during what follows it in its block",
    example: "[video file=\"stock/ocean-floor\" fit=\"loop\"/]",
    constraints: PictureParameters.ofVideo
  ) {
    SharedParameters.file(.video).known
    PictureParameters.ofVideos
  }
}
