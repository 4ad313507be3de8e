import InkDiagnostics

extension Diagnostic {
  /// The one wording for media files of which nothing is known.
  ///
  /// - Parameters:
  ///   - unknown: How many there are; `nil` for all.
  ///   - reason: Why they cannot be asked about.
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
      "nothing is known of \(files): \(reason.message)",
      at: nil,
      notes: reason.notes
    )
  }

  /// In one sentence, for a log.
  var sentence: String { ([message] + notes).joined(separator: "; ") }
}
