package enum ImageTag {
  static let specification = TagSpecification(
    .image,
    role: .image,
    form: .blockOrLeaf,
    content: .tags,
    timing: .picture,
    rendering: .full,
    aliases: ["img", "photo", "picture"],
    summary: "shows a picture",
    example: "[image file=\"shrimp.png\" duration=\"3s\"/]",
    constraints: PictureParameters.ofPicture
  ) {
    SharedParameters.file(.picture).known
    PictureParameters.ofImages
  }
}
