package import InkTime

/// What an element's tag and parameters say of its time.
package struct ElementTime: Hashable, Sendable {
  /// How it takes time in the sequence that it is in.
  package enum Flow: Hashable, Sendable {
    /// As long as what is in it one after the other, and at least its own length.
    case sequence
    /// For its own length.
    case own
    /// None: it lasts to the end of what is around it.
    case background
    /// None: it lasts its own length all the same.
    case parallel
  }

  /// What it lasts by itself.
  package enum Length: Hashable, Sendable {
    case none
    case given(Ticks)
    /// As long as its file, from `from` on.
    case file
  }

  package let flow: Flow
  package let length: Length

  /// Whether it lasts any time by itself, as far as that is known without its file.
  var lasts: Bool { flow == .own || flow == .parallel || length != .none }
}
