package import InkDiagnostics
import InkSpeech
package import InkText
import InkVoices

/// What a script is read with.
package struct CheckContext: Sendable {
  package var catalogue = Catalogue.standard
  package var settings: CheckSettings
  /// Finds files; without it they are not checked.
  package var resolve: FileResolver?
  /// Whether suggestions are looked for in all mistakes, however many there are: for fixing them.
  package var readsAllFaults = false
  /// Does parts of a large script at once; without it one after the other.
  package var parallel: ParallelWork?
  /// What is wrong with the pace of a narration, of which it is given what it means; without it paces are not
  /// checked.
  package var pace: (@Sendable (Script) -> Diagnostic?)?
  /// Narration slower than this has no pace to be checked.
  package var slowestPacedSpeed = 1.0
  /// What decides when elements start and end, and what they cost: of some elements that are understood, with the
  /// place that theirs are counted from. Asked for only when the times are.
  package var times: @Sendable (Script, _ origin: Int) -> TimedPart = { script, origin in
    TimedPart(script, from: origin, elements: [], speech: [], files: [])
  }

  package init(_ settings: CheckSettings = CheckSettings()) {
    self.settings = settings
  }

  var variables: Variables { settings.variables }
  var narration: NarrationDefaults { settings.narration }
  var cast: Cast { settings.cast }
  var engines: Engines { settings.engines }
  var pronunciations: Pronunciations { settings.pronunciations }
  var dialect: Dialect? { settings.dialect }
}
