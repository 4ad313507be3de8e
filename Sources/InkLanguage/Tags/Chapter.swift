package enum ChapterTag {
  package static let title = Parameter(
    "title",
    TitleType(),
    required: true,
    aliases: ["name", "text"],
    "what players call the part of the video that starts here"
  )

  static let specification = TagSpecification(
    .chapter,
    role: .chapter,
    form: .leaf,
    content: .nothing,
    timing: .instant,
    rendering: .full,
    origin: .own,
    aliases: ["section"],
    summary: "starts a chapter of the video",
    example: "[chapter title=\"The eyes\"/]"
  ) {
    title
    SharedParameters.id
  }
}
