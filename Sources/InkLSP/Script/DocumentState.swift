import InkAssist
import InkCompiler

/// How much is known of a document's text. Each case has what the next one is made of.
enum DocumentState {
  /// Nothing: not even its settings have been looked for.
  case unknown
  /// The text is new, or has been replaced as a whole.
  case unread(DocumentSettings)
  /// An earlier text has been analysed, which differs from the present one by an edit.
  case edited(DocumentSettings, ScriptSession, SourceEdit)
  /// The text has been analysed as it is.
  case analysed(Analysis)

  struct Analysis {
    let settings: DocumentSettings
    let session: ScriptSession
    let snapshot: ScriptSnapshot
    /// The snapshot with what is known of the media files, when it has been asked for.
    var informed: ScriptSnapshot?
  }

  var settings: DocumentSettings? {
    switch self {
    case .unknown: nil
    case .unread(let settings), .edited(let settings, _, _): settings
    case .analysed(let analysis): analysis.settings
    }
  }

  /// After some of the text has been replaced.
  ///
  /// The snapshot goes before the session edits its tree: what two hold would be copied.
  func edited(_ edit: SourceEdit) -> DocumentState {
    switch self {
    case .unknown, .unread: self
    case .edited(let settings, let session, let earlier):
      .edited(settings, session, earlier.joined(with: edit))
    case .analysed(let analysis): .edited(analysis.settings, analysis.session, edit)
    }
  }

  /// After all of the text has been replaced.
  func replaced() -> DocumentState { settings.map(DocumentState.unread) ?? .unknown }
}
