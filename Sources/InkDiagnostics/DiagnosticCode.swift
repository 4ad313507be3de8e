/// Every kind of diagnostic. All that is known of one is in its row of `entry`.
package enum DiagnosticCode: CaseIterable, Hashable, Sendable {
  // The bytes.
  case invalidUTF8, nulByte, scriptTooLarge, unreadableScript

  // The form of tags.
  case unclosedTag, misspelledClosingTag, strayClosingTag, closedLeaf, missingBracket, unquotedValue,
    singleQuotedValue, unterminatedValue, missingValue, unexpectedInTag, nestingTooDeep, openLeaf

  // Tags and parameters.
  case unknownTag, wrongCase, misplacedTag, unknownParameter, duplicateParameter, missingParameter,
    invalidValue, valueOutOfRange, conflictingParameters, uselessParameter,
    timeWithoutUnit, unknownVoice, notRendered, beyondDialect

  // The script as a whole.
  case emptyScript, unspokenText, emptyNarration, unsplittableWord, neverHeard, zeroLength, fastSubtitles,
    undrawnLetters

  // What voices stumble over.
  case hashReadAloud, markdownInNarration, urlInNarration,
    longNumber, decimalComma, numericDate, htmlInNarration, unreadLetters, unexpectedLength

  // Diagnostics themselves.
  case unusedAllow, invalidAllow, tooManyDiagnostics

  // Time.
  case duplicateID, unknownID, anchorCycle, startBeforeZero, noLength, tooLong

  // Variables.
  case unfilledVariable, malformedVariable, unusedVariable, variablesTooLarge

  // The configuration.
  case unreadableConfig, configNotJSON, configDuplicateKey, configUnknownKey, configMissingKey,
    configWrongType, configInvalidValue, configOutOfRange, configUnknownCode

  // Files.
  case missingFile, fileOutsideRoots, wrongFileKind, fileNameCase, unusableFile, changedFile,
    unknownMedia, shortFile, damagedFile

  // Chapters.
  case emptyChapter

  // Pictures.
  case idleCamera, notGenerated

  // Subtitles.
  case crowdedSubtitles, lowContrast, overlappingText, outsideSafeArea

  // Credits.
  case unknownPrice, unpricedElement, beyondServiceLimit, overBudget, insufficientCredits

  // Plans, voices and rendering.
  case invalidPlan, newerPlan, unexportablePlan, engineFallback, engineNotConfigured, voiceFailed,
    limitedMix, peakOverCeiling, faultyOutput, unwritableOutput, missingProgram, mediaProgramFailed,
    environment

  /// A row of the table.
  package struct Entry: Sendable {
    /// What people see, search for and write in configurations: it is never changed and never used again for
    /// something else.
    package let name: String
    /// Where no rule says otherwise.
    package let severity: Severity
    package let phase: Phase
    /// What it is about, in a few words: the heading of its page, and its line in the list of all.
    package let title: String

    fileprivate init(_ name: String, _ severity: Severity, _ phase: Phase, _ title: String) {
      self.name = name
      self.severity = severity
      self.phase = phase
      self.title = title
    }
  }

  /// What has to be known before a code can be raised.
  package enum Phase: Sendable {
    /// Whether the script's file can be read.
    case reading
    /// The script's form.
    case syntax
    /// The script alone, as `check` knows it.
    case checking
    /// Facts about media files and voices.
    case planning
    /// A service's terms.
    case estimating
    /// The speech, the content of media files, or the output.
    case rendering
    /// `inkreel.json`, rates, voices and variables, whatever the script.
    case configuration
    /// What a command is asked to do, whatever the script.
    case command
  }
}

extension DiagnosticCode {
  // swift-format-ignore
  /// The one table of codes: the compiler asks for the row of each.
  package var entry: Entry {
    switch self {
    // The bytes.
    case .invalidUTF8: .init("invalid-utf8", .error, .syntax, "bytes that are not UTF-8")
    case .nulByte: .init("nul-byte", .error, .syntax, "a NUL byte")
    case .scriptTooLarge: .init("script-too-large", .error, .reading, "a script over the size limit")
    case .unreadableScript: .init("unreadable-script", .error, .reading, "a script that cannot be read")

    // The form of tags.
    case .unclosedTag: .init("unclosed-tag", .error, .syntax, "a block that is never closed")
    case .misspelledClosingTag: .init("misspelled-closing-tag", .error, .syntax, "a misspelled closing tag")
    case .strayClosingTag: .init("stray-closing-tag", .error, .syntax, "a closing tag that closes nothing")
    case .closedLeaf: .init("closed-leaf", .error, .syntax, "a closing tag for a tag that has no content")
    case .missingBracket: .init("missing-bracket", .error, .syntax, "a tag without its `]`")
    case .unquotedValue: .init("unquoted-value", .error, .syntax, "a value without quotes")
    case .singleQuotedValue: .init("single-quoted-value", .error, .syntax, "a value in the wrong quotes")
    case .unterminatedValue: .init("unterminated-value", .error, .syntax, "a value without its closing quote")
    case .missingValue: .init("missing-value", .error, .syntax, "a parameter without a value")
    case .unexpectedInTag: .init("unexpected-in-tag", .error, .syntax, "something unexpected in a tag")
    case .nestingTooDeep: .init("nesting-too-deep", .error, .syntax, "blocks nested too deeply")
    case .openLeaf: .init("open-leaf", .hint, .checking, "a tag without content and without a slash")

    // Tags and parameters.
    case .unknownTag: .init("unknown-tag", .error, .syntax, "a tag that does not exist")
    case .wrongCase: .init("wrong-case", .error, .checking, "a name in the wrong case")
    case .misplacedTag: .init("misplaced-tag", .error, .checking, "a tag that is not allowed here")
    case .unknownParameter: .init("unknown-parameter", .error, .checking, "a parameter that the tag does not have")
    case .duplicateParameter: .init("duplicate-parameter", .error, .checking, "a parameter given twice")
    case .missingParameter: .init("missing-parameter", .error, .checking, "a required parameter that is missing")
    case .invalidValue: .init("invalid-value", .error, .checking, "a value in the wrong format")
    case .valueOutOfRange: .init("value-out-of-range", .error, .checking, "a value out of range")
    case .conflictingParameters: .init("conflicting-parameters", .error, .checking, "parameters that contradict each other")
    case .uselessParameter: .init("useless-parameter", .warning, .checking, "a parameter that has no effect")
    case .timeWithoutUnit: .init("time-without-unit", .warning, .checking, "a long time without a unit")
    case .unknownVoice: .init("unknown-voice", .warning, .checking, "a voice that the engine does not have")
    case .beyondDialect: .init("beyond-dialect", .warning, .checking, "something that a service is not known to have")
    case .notRendered: .init("not-rendered", .warning, .checking, "a tag that is not rendered yet")

    // The script as a whole.
    case .emptyScript: .init("empty-script", .error, .checking, "a script with nothing to hear or see")
    case .unspokenText: .init("unspoken-text", .warning, .checking, "text that is neither spoken nor shown")
    case .emptyNarration: .init("empty-narration", .warning, .checking, "narration without words")
    case .unsplittableWord: .init("unsplittable-word", .error, .checking, "a word too long for the voice")
    case .neverHeard: .init("never-heard", .warning, .checking, "a sound that is never heard")
    case .zeroLength: .init("zero-length", .warning, .checking, "an element with zero duration")
    case .fastSubtitles: .init("fast-subtitles", .warning, .checking, "subtitles too fast to read")
    case .undrawnLetters: .init("undrawn-letters", .warning, .planning, "characters that no font draws")

    // What voices stumble over.
    case .hashReadAloud: .init("hash-read-aloud", .warning, .checking, "a `#` that is read aloud")
    case .markdownInNarration: .init("markdown-in-narration", .warning, .checking, "Markdown in narration")
    case .htmlInNarration: .init("html-in-narration", .warning, .checking, "HTML in narration")
    case .urlInNarration: .init("url-in-narration", .warning, .checking, "a web address in narration")
    case .longNumber: .init("long-number", .warning, .checking, "a long run of digits")
    case .decimalComma: .init("decimal-comma", .warning, .checking, "a decimal comma in English")
    case .numericDate: .init("numeric-date", .warning, .checking, "a date in figures")
    case .unreadLetters: .init("unread-letters", .warning, .checking, "letters that the voice does not read")
    case .unexpectedLength: .init("unexpected-length", .warning, .rendering, "speech of an unexpected length")

    // Diagnostics themselves.
    case .unusedAllow: .init("unused-allow", .warning, .checking, "an allow comment that silences nothing")
    case .invalidAllow: .init("invalid-allow", .warning, .checking, "an invalid `inkreel:` comment")
    case .tooManyDiagnostics: .init("too-many-diagnostics", .warning, .checking, "too many diagnostics to show")

    // Time.
    case .duplicateID: .init("duplicate-id", .error, .checking, "an id used twice")
    case .unknownID: .init("unknown-id", .error, .checking, "an id that no element has")
    case .anchorCycle: .init("anchor-cycle", .error, .checking, "elements whose starts depend on each other")
    case .startBeforeZero: .init("start-before-zero", .error, .checking, "a start before the script starts")
    case .noLength: .init("no-length", .error, .planning, "a script with zero duration")
    case .tooLong: .init("too-long", .error, .planning, "a script that is too long")

    // Variables.
    case .unfilledVariable: .init("unfilled-variable", .error, .checking, "a variable without a value")
    case .malformedVariable: .init("malformed-variable", .error, .checking, "double braces that are not a variable")
    case .unusedVariable: .init("unused-variable", .warning, .configuration, "a variable that no script uses")
    case .variablesTooLarge: .init("variables-too-large", .error, .configuration, "variables that make the script too large")

    // The configuration.
    case .unreadableConfig: .init("unreadable-config", .error, .configuration, "a configuration that cannot be read")
    case .configNotJSON: .init("config-not-json", .error, .configuration, "a configuration that is not JSON")
    case .configDuplicateKey: .init("config-duplicate-key", .error, .configuration, "a key given twice in the configuration")
    case .configUnknownKey: .init("config-unknown-key", .error, .configuration, "an unknown key in the configuration")
    case .configMissingKey: .init("config-missing-key", .error, .configuration, "a required key missing from the configuration")
    case .configWrongType: .init("config-wrong-type", .error, .configuration, "a value of the wrong type in the configuration")
    case .configInvalidValue: .init("config-invalid-value", .error, .configuration, "a value that the configuration does not allow")
    case .configOutOfRange: .init("config-out-of-range", .error, .configuration, "a value out of range in the configuration")
    case .configUnknownCode: .init("config-unknown-code", .error, .configuration, "an unknown diagnostic code in the configuration")

    // Files.
    case .missingFile: .init("missing-file", .error, .checking, "a file that is not there")
    case .fileOutsideRoots: .init("file-outside-roots", .error, .checking, "a file outside the allowed folders")
    case .wrongFileKind: .init("wrong-file-kind", .error, .checking, "a file of the wrong kind")
    case .fileNameCase: .init("file-name-case", .warning, .checking, "a file name in the wrong case")
    case .unusableFile: .init("unusable-file", .error, .planning, "a file that cannot be used")
    case .changedFile: .init("changed-file", .error, .rendering, "a file that has changed since the plan was made")
    case .unknownMedia: .init("unknown-media", .warning, .planning, "a media file of unknown length")
    case .shortFile: .init("short-file", .warning, .planning, "a file too short to trim")
    case .damagedFile: .init("damaged-file", .warning, .planning, "a file that is damaged or cut short")

    // Chapters.
    case .emptyChapter: .init("empty-chapter", .warning, .planning, "a chapter with zero duration")
    case .idleCamera: .init("idle-camera", .warning, .planning, "a camera that has no picture to move")
    case .notGenerated: .init("not-generated", .error, .rendering, "a picture that has yet to be made")
    case .crowdedSubtitles: .init("crowded-subtitles", .warning, .planning, "subtitles of too many voices at once")
    case .lowContrast: .init("low-contrast", .warning, .rendering, "words that stand out too little")
    case .overlappingText: .init("overlapping-text", .warning, .rendering, "words over other words")
    case .outsideSafeArea: .init("outside-safe-area", .warning, .rendering, "a text that reaches out of the safe area")

    // Credits.
    case .unknownPrice: .init("unknown-price", .error, .command, "a price that the service does not publish")
    case .unpricedElement: .init("unpriced-element", .warning, .estimating, "an element that the rate has no price for")
    case .beyondServiceLimit: .init("beyond-service-limit", .error, .estimating, "a script outside the service's limits")
    case .overBudget: .init("over-budget", .error, .command, "more credits than the budget allows")
    case .insufficientCredits: .init("insufficient-credits", .error, .command, "more credits than the balance holds")

    // Plans, voices and rendering.
    case .invalidPlan: .init("invalid-plan", .error, .command, "an invalid render plan")
    case .newerPlan: .init("newer-plan", .error, .command, "a render plan from a newer version")
    case .unexportablePlan: .init("unexportable-plan", .error, .command, "a plan that cannot be exported")
    case .engineFallback: .init("engine-fallback", .warning, .planning, "a different voice from the one requested")
    case .engineNotConfigured: .init("engine-not-configured", .error, .configuration, "a voice engine that is not configured")
    case .voiceFailed: .init("voice-failed", .error, .rendering, "a voice that failed to speak")
    case .limitedMix: .init("limited-mix", .warning, .rendering, "a heavily limited mix")
    case .peakOverCeiling: .init("peak-over-ceiling", .warning, .rendering, "a sound that peaks over its ceiling")
    case .faultyOutput: .init("faulty-output", .error, .rendering, "an output that does not match the plan")
    case .unwritableOutput: .init("unwritable-output", .error, .command, "an output that cannot be written")
    case .missingProgram: .init("missing-program", .error, .command, "a program that is missing or cannot be used")
    case .mediaProgramFailed: .init("media-program-failed", .error, .command, "the media program failed")
    case .environment: .init("environment", .error, .command, "a system error")
    }
  }
}

extension DiagnosticCode {
  /// Names of codes that are gone, none of which is used again.
  package static let reserved: Set<String> = ["capitals-spelled-out", "emoji-in-narration"]
}

extension DiagnosticCode: RawRepresentable {
  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  package init?(rawValue: String) {
    guard let code = DiagnosticCode.byName[rawValue] else { return nil }
    self = code
  }

  package var rawValue: String { entry.name }
}

extension DiagnosticCode {
  package var severity: Severity { entry.severity }

  package var title: String { entry.title }

  /// Whether it says that a script cannot be read or that its form is wrong. What such a script means is a
  /// guess, so this can be neither silenced nor made less than an error.
  package var isSyntax: Bool { entry.phase == .reading || entry.phase == .syntax }

  /// Whether a comment in a script can silence it.
  package var canBeAllowed: Bool { !isSyntax && self != .unusedAllow && self != .invalidAllow }

  /// Whether it may be raised after a script's check: what is known only later may be silenced in advance.
  package var isRaisedLater: Bool {
    switch entry.phase {
    case .planning, .estimating, .rendering: true
    case .reading, .syntax, .checking, .configuration, .command: false
    }
  }
}
