import InkDiagnostics
import InkSyntax
import InkText
import InkTime
import InkVoices

/// Walks the content of a script, or a stretch of it, and collects what there is to say of it.
struct ContentChecker {
  let tree: SyntaxTree
  let context: CheckContext
  /// What is known from before an edit, and kept for the next.
  let parts: CheckedParts?
  var found = Findings()
  /// The stretches that were walked, where they are kept.
  var timed: [TimedStretch] = []
  var filling: VariableFilling
  var parameters: ParameterReader
  var hazards: NarrationHazards
  /// The voice of the last narration: mostly it is that of the next one too.
  var voice: AskedVoice {
    didSet { lettersOfVoice = nil }
  }
  /// Which letters it reads, once they have been asked for: most narration has letters of ASCII alone.
  var lettersOfVoice: WritingSystems??
  /// Who of the cast speaks the last narration.
  var speaker: ConfiguredParameters?
  let files: FileNames?
  /// How many diagnostics were found before what this one walks.
  private let before: Int
  /// Whether more was filled in in all parts together than is allowed.
  private(set) var exceedsLimits = false

  init(_ tree: SyntaxTree, _ context: CheckContext, parts: CheckedParts? = nil) {
    self.init(tree, context, parts, context.resolve.map(FileNames.init), before: 0)
  }

  /// One that walks a part of what another one walks.
  init(part whole: ContentChecker) {
    self.init(
      whole.tree,
      whole.context,
      whole.parts,
      whole.files,
      before: whole.before + whole.found.diagnosticCount
    )
  }

  private init(
    _ tree: SyntaxTree,
    _ context: CheckContext,
    _ parts: CheckedParts?,
    _ files: FileNames?,
    before: Int
  ) {
    self.before = before
    self.tree = tree
    self.context = context
    self.parts = parts
    self.files = files
    filling = VariableFilling(context.variables)
    voice = context.settings.unnamedVoice
    parameters = ParameterReader(tree, context.catalogue, files: files)
    parameters.readsAllFaults = context.readsAllFaults
    hazards = NarrationHazards(source: tree.source, isEnglish: true)
  }

  /// Whether so little was filled in that what was walked in parts has come out as in one go.
  var isWithinLimits: Bool { !exceedsLimits }

  mutating func exceedLimits() { exceedsLimits = true }

  /// What a walk finds.
  struct Findings: Sendable {
    /// Those after `list`.
    var diagnostics: [Diagnostic] = []
    /// Those up to the last part that was walked by itself.
    var list = DiagnosticList()
    var diagnosticCount: Int { list.count + diagnostics.count }
    var ids: [IDCheck.Mention] = []
    var anchors: [IDCheck.Mention] = []
    /// The files that elements use, where they are kept: those of each part once.
    var files: [FileUse] = []
    /// Whether some element has an id that could not be understood, and was reported.
    var hasFaultyIDs = false
    var hasAnchors = false
    /// Of all that is said to last a certain time.
    var writtenTime = Ticks.zero
    /// Whether something is read aloud that certainly takes time: it has a letter or a digit.
    var hasSpokenWord = false
    var hasElements = false
    /// Elements that no one will hear or see.
    var timeless: [ZeroLengthElement] = []
    /// Elements of the scopes that are open, which run under what follows them. They are timeless if nothing
    /// that takes time does.
    var waiting: [ZeroLengthElement] = []
  }

  /// What a stretch of narration says.
  struct NarrationStretch: Sendable {
    var isSaid = false
    /// Whose letters have been reported, as letters that the voice does not read.
    var unread: WritingSystems = []
    /// The first text that is shown and not spoken.
    var silentText: ByteRange?
  }

  /// What is being walked.
  struct Scope: Sendable {
    var content: TagSpecification.Content
    /// For messages.
    var tag: TagSpecification?
    /// Whether text in here is read aloud.
    var isSpoken = false
    /// Whether other words are spoken in the place of the text in here.
    var isReplaced = false
    /// Whether it is read by the rules of English.
    var isEnglish = true
    /// Whether numbers and addresses in it are left to the voice.
    var isLeftToVoice = false
    /// Whether it lasts as long as its file, if that is longer.
    var isNatural = false
    /// Whether anything in it takes time.
    var takesTime = false
    /// Whether there are words in the place of which others are spoken.
    var hasReplacedWords = false
    /// Whether anything in it is said.
    var isSaid = false
    /// What is said of the stretch that is being walked, up to the next tag that parts the speech.
    var stretch = NarrationStretch()
    /// A text in an earlier stretch, in which nothing was said.
    var silentStretch: ByteRange?
    /// How many elements of the scopes around it are waiting.
    var firstWaiting = 0

    /// Whether what is in it is read in the same way.
    func isSame(as other: Scope) -> Bool {
      content == other.content && tag === other.tag && isSpoken == other.isSpoken
        && isReplaced == other.isReplaced && isEnglish == other.isEnglish
        && isLeftToVoice == other.isLeftToVoice && isNatural == other.isNatural
    }

    var name: String { tag.map { "`[\($0.name)]`" } ?? "the script" }
  }

  mutating func script() {
    var scope = Scope(content: .tags)
    let source = tree.source.bytes
    if !walkInParts(SyntaxTree.root, source.span, in: &scope) {
      stretch(from: SyntaxTree.root + 1, to: tree.subtreeEnd(SyntaxTree.root), source.span, in: &scope)
    }
    end(scope, at: source.count)
  }

  var suggests: Bool { suggestionsLeft > 0 }

  /// For how many more diagnostics is looked for what was meant.
  var suggestionsLeft: Int { max(0, Checker.maxSuggestions - before - found.diagnosticCount) }

  /// - Parameter bytes: The source, handed from one to the other. Who takes it from the tree counts a reference
  ///   to it, and that is what threads that read the same source wait for each other at.
  mutating func content(
    of node: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    if walkInParts(node, bytes, in: &scope) { return }
    stretch(from: node + 1, to: tree.subtreeEnd(node), bytes, in: &scope)
  }

  /// Walks some siblings.
  mutating func stretch(
    from first: SyntaxTree.NodeID,
    to end: SyntaxTree.NodeID,
    _ bytes: borrowing Span<UInt8>,
    in scope: inout Scope
  ) {
    /// Of the texts that are not spoken, since the last narration.
    var unspoken: [Diagnostic] = []
    var child = first
    while child < end {
      switch tree.kind(child) {
      case .element:
        if !unspoken.isEmpty, isNarration(child) {
          found.diagnostics += unspoken
          unspoken = []
        }
        element(child, bytes, in: &scope)
      case .text:
        if scope.isReplaced {
          scope.hasReplacedWords = isShown(child, bytes) || scope.hasReplacedWords
        } else if scope.isSpoken {
          spoken(child, bytes, in: &scope)
        } else if scope.content.allowsText {
          shown(child)
        } else {
          unspoken += unspokenText(child)
        }
      case .strayTag where isNarration(child):
        // The text before it lost its opening tag: the closing one was reported.
        unspoken = []
      default: break
      }
      child = tree.subtreeEnd(child)
    }
    found.diagnostics += unspoken
  }

  /// Whether an element or a tag is of words, spoken or shown.
  func isNarration(_ node: SyntaxTree.NodeID) -> Bool {
    tree.kind(node) == .element
      ? tree.holdsText(node)
      : tree.entry(node).map { context.catalogue.specifications[$0].form.hasWords } ?? false
  }

  /// False, with nothing done, when something is wrong with what was filled in, or it is too much.
  mutating func absorb(_ fillings: [VariableFilling]) -> Bool { filling.absorb(fillings) }

  mutating func moveFilling(by distance: Int) { filling = filling.moved(by: distance) }
}
