package import InkDiagnostics
package import InkSpeech
package import InkText
package import InkVoices

/// What a script is read with.
package struct CheckContext: Sendable {
  package var catalogue = Catalogue.standard
  package var variables: Variables = [:]
  /// How narration is spoken where its tag does not say.
  package var narration = NarrationDefaults()
  /// Whom `voice` may name.
  package var cast = Cast()
  /// The voice of narration whose tag says nothing, for those who check many scripts; else it is found for each.
  package var unnamedVoice: AskedVoice?
  /// Who can speak here.
  package var engines = Engines()
  /// How words are said in all narration.
  package var pronunciations = Pronunciations()
  /// Whether, and for which service, what it may not have is reported.
  package var dialect: Dialect?
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

  package init() {}
}
