package import InkText

/// The wording of what more than one place finds.
extension Diagnostic {
  package static func unknownTag(_ name: String, at range: ByteRange) -> Diagnostic {
    Diagnostic(.unknownTag, "there is no tag `\(name)`", at: range)
  }

  /// - Parameter kind: What the name is of, to come before it, with a space: `the parameter `.
  package static func wrongCase(
    _ written: String,
    of kind: String = "",
    right: String,
    at range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .wrongCase,
      "\(kind)`\(written)` must be written `\(right)`",
      at: range,
      fixes: [FixIt("write `\(right)`", [TextEdit(range, right)], isSafe: true)]
    )
  }

  /// - Parameter bounds: What the value must be: `between 0 and 4`.
  package static func valueOutOfRange(
    of parameter: String,
    mustBe bounds: String,
    not value: String? = nil,
    at range: ByteRange
  ) -> Diagnostic {
    let written = value.map { ", not \(ShownText.quoted($0))" } ?? ""
    return Diagnostic(.valueOutOfRange, "`\(parameter)` must be \(bounds)\(written)", at: range)
  }

  package static func neverHeard(
    _ tag: String,
    because reason: String,
    at range: ByteRange,
    notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(.neverHeard, "this `\(tag)` is never heard: \(reason)", at: range, notes: notes)
  }

  /// - Parameter file: What it is and its name: "the rate `ours.json`".
  package static func unreadableConfig(
    _ file: String,
    because reason: String,
    notes: [String] = []
  ) -> Diagnostic {
    Diagnostic(.unreadableConfig, "cannot read \(file): \(reason)", at: nil, notes: notes)
  }

  package static func unwritableOutput(_ path: String, because reason: some Error) -> Diagnostic {
    Diagnostic(.unwritableOutput, "cannot write `\(path)`: \(reason)", at: nil)
  }

  package static func unwritableOutput(folder: String, because reason: some Error) -> Diagnostic {
    Diagnostic(.unwritableOutput, "cannot create the folder `\(folder)`: \(reason)", at: nil)
  }
}
