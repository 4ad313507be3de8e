/// Every kind of diagnostic. The raw value is what people see, search for and write in configurations:
/// it is never changed and never used again for something else.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  // The bytes.
  case invalidUTF8 = "invalid-utf8"
  case nulByte = "nul-byte"
  case scriptTooLarge = "script-too-large"
  case unreadableScript = "unreadable-script"

  // The form of tags.
  case unclosedTag = "unclosed-tag"
  case misspelledClosingTag = "misspelled-closing-tag"
  case strayClosingTag = "stray-closing-tag"
  case closedLeaf = "closed-leaf"
  case missingBracket = "missing-bracket"
  case unquotedValue = "unquoted-value"
  case singleQuotedValue = "single-quoted-value"
  case unterminatedValue = "unterminated-value"
  case missingValue = "missing-value"
  case unexpectedInTag = "unexpected-in-tag"
  case nestingTooDeep = "nesting-too-deep"
  case openLeaf = "open-leaf"

  // Tags and parameters.
  case unknownTag = "unknown-tag"
  case wrongCase = "wrong-case"
  case misplacedTag = "misplaced-tag"
  case unknownParameter = "unknown-parameter"
  case duplicateParameter = "duplicate-parameter"
  case missingParameter = "missing-parameter"
  case invalidValue = "invalid-value"
  case valueOutOfRange = "value-out-of-range"
  case conflictingParameters = "conflicting-parameters"
  case uselessParameter = "useless-parameter"
  case unknownVoice = "unknown-voice"
  case notRendered = "not-rendered"

  // The script as a whole.
  case emptyScript = "empty-script"
  case unspokenText = "unspoken-text"
  case emptyNarration = "empty-narration"
  case unsplittableWord = "unsplittable-word"
  case neverHeard = "never-heard"
  case zeroLength = "zero-length"
  case fastSubtitles = "fast-subtitles"

  // What voices stumble over.
  case hashReadAloud = "hash-read-aloud"
  case markdownInNarration = "markdown-in-narration"
  case urlInNarration = "url-in-narration"
  case emojiInNarration = "emoji-in-narration"
  case capitalsSpelledOut = "capitals-spelled-out"
  case longNumber = "long-number"
  case decimalComma = "decimal-comma"
  case numericDate = "numeric-date"

  // Diagnostics themselves.
  case unusedAllow = "unused-allow"
  case invalidAllow = "invalid-allow"
  case tooManyDiagnostics = "too-many-diagnostics"

  // Time.
  case duplicateID = "duplicate-id"
  case unknownID = "unknown-id"
  case anchorCycle = "anchor-cycle"
  case startBeforeZero = "start-before-zero"
  case noLength = "no-length"
  case tooLong = "too-long"

  // Variables.
  case unfilledVariable = "unfilled-variable"
  case malformedVariable = "malformed-variable"
  case unusedVariable = "unused-variable"
  case variablesTooLarge = "variables-too-large"

  // The configuration.
  case unreadableConfig = "unreadable-config"
  case configNotJSON = "config-not-json"
  case configDuplicateKey = "config-duplicate-key"
  case configUnknownKey = "config-unknown-key"
  case configMissingKey = "config-missing-key"
  case configWrongType = "config-wrong-type"
  case configInvalidValue = "config-invalid-value"
  case configOutOfRange = "config-out-of-range"
  case configUnknownCode = "config-unknown-code"

  // Files.
  case missingFile = "missing-file"
  case fileOutsideRoots = "file-outside-roots"
  case wrongFileKind = "wrong-file-kind"
  case fileNameCase = "file-name-case"
  case unusableFile = "unusable-file"
  case changedFile = "changed-file"
  case unknownMedia = "unknown-media"
  case shortFile = "short-file"
  case damagedFile = "damaged-file"

  // Credits.
  case unknownPrice = "unknown-price"
  case unpricedElement = "unpriced-element"
  case beyondServiceLimit = "beyond-service-limit"
  case overBudget = "over-budget"
  case insufficientCredits = "insufficient-credits"

  // Plans, voices and rendering.
  case invalidPlan = "invalid-plan"
  case newerPlan = "newer-plan"
  case unexportablePlan = "unexportable-plan"
  case engineFallback = "engine-fallback"
  case engineNotConfigured = "engine-not-configured"
  case voiceFailed = "voice-failed"
  case limitedMix = "limited-mix"
  case faultyOutput = "faulty-output"
  case unwritableOutput = "unwritable-output"
  case missingProgram = "missing-program"
  case mediaProgramFailed = "media-program-failed"
  case environment = "environment"

  /// Where no rule says otherwise.
  package var severity: Severity {
    switch self {
    case .openLeaf: .hint
    case .notRendered, .uselessParameter, .unknownVoice, .unspokenText, .emptyNarration, .neverHeard,
      .zeroLength, .fastSubtitles, .hashReadAloud, .markdownInNarration, .urlInNarration, .emojiInNarration,
      .capitalsSpelledOut, .longNumber, .decimalComma, .numericDate, .unusedAllow, .invalidAllow,
      .tooManyDiagnostics, .fileNameCase, .unknownMedia, .shortFile, .damagedFile, .engineFallback,
      .limitedMix, .unusedVariable, .unpricedElement:
      .warning
    default: .error
    }
  }

  /// Whether it says that the form of a script is wrong. What such a script means is a guess, so this can
  /// be neither silenced nor made less than an error.
  package var isSyntax: Bool {
    switch self {
    case .invalidUTF8, .nulByte, .scriptTooLarge, .unreadableScript, .unclosedTag, .misspelledClosingTag,
      .strayClosingTag, .closedLeaf, .missingBracket, .unquotedValue, .singleQuotedValue, .unterminatedValue,
      .missingValue, .unexpectedInTag, .nestingTooDeep, .unknownTag:
      true
    default: false
    }
  }

  /// Whether a script's check alone can raise it: what is known only later may be silenced in advance.
  package var isRaisedLater: Bool {
    switch self {
    case .noLength, .tooLong, .unusableFile, .changedFile, .unknownMedia, .shortFile, .damagedFile,
      .engineFallback, .voiceFailed, .limitedMix, .faultyOutput, .unpricedElement, .beyondServiceLimit:
      true
    default: false
    }
  }
}

package enum Severity: String, Comparable, Sendable {
  case hint, warning, error

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}
