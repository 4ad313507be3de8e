/// What was rendered, where one command made several videos.
struct RenderReports: Encodable {
  let outputs: [RenderReport]
}
