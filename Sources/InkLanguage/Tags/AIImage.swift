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
    constraints: PictureParameters.ofPicture
  ) {
    SharedParameters.prompt.known
    SharedParameters.madeFile(.picture)
    PictureParameters.ofImages
  }
}
