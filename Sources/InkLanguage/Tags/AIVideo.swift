package enum AIVideoTag {
  static let specification = TagSpecification(
    .aiVideo,
    role: .video,
    form: .blockOrLeaf,
    content: .tags,
    timing: .picture,
    rendering: .known,
    summary: "shows a video made from words",
    example: "[ai-video prompt=\"waves at night\"/]",
    constraints: [PictureParameters.lastsAsItsContent, PictureParameters.lastsAsItsFile]
  ) {
    SharedParameters.prompt
    PictureParameters.ofVideos
  }
}
