import InkDiagnostics

extension Diagnostic {
  /// Media files whose facts are unknown.
  ///
  /// - Parameters:
  ///   - unknown: How many of them; `nil` for all.
  ///   - reason: Why the program that reads them gives no answer.
  static func unknownMedia(
    _ unknown: (count: Int, total: Int)? = nil,
    because reason: Diagnostic
  ) -> Diagnostic {
    let files =
      if let unknown, unknown.count < unknown.total {
        "\(unknown.count) of the \(unknown.total) media files"
      } else {
        "the media files"
      }
    return Diagnostic(
      .unknownMedia,
      "cannot read \(files): \(reason.message)",
      at: nil,
      notes: reason.notes
    )
  }

  /// In one sentence, for a log.
  var sentence: String { ([message] + notes).joined(separator: "; ") }
}
