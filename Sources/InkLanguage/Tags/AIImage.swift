package enum AIImageTag {
  static let specification = TagSpecification(
    .aiImage,
    role: .image,
    form: .blockOrLeaf,
    content: .tags,
    timing: .picture,
    rendering: .known,
    summary: "shows a picture that is generated from a prompt",
    example: "[ai-image prompt=\"a mantis shrimp\"/]",
    constraints: [PictureParameters.lastsAsItsContent]
  ) {
    SharedParameters.prompt.known
    PictureParameters.ofImages
  }
}
