package enum AIVideoTag {
  static let specification = TagSpecification(
    .aiVideo,
    role: .video,
    form: .blockOrLeaf,
    content: .tags,
    timing: .picture,
    rendering: .known,
    summary: "shows a video that is generated from a prompt",
    example: "[ai-video prompt=\"waves at night\"/]",
    constraints: PictureParameters.ofVideo
  ) {
    SharedParameters.prompt.known
    SharedParameters.madeFile(.video)
    PictureParameters.ofVideos
  }
}
