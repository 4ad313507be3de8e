package import InkCompiler

extension CheckedScript {
  /// Whether the length of the script depends on the length of a media file.
  package var needsFacts: Bool {
    script.elements.contains { element in
      switch element.content {
      case .tag(.sound): element.attributes.given("duration") == nil
      case .tag(.video): element.attributes.string("size") == "natural"
      default: false
      }
    }
  }
}
