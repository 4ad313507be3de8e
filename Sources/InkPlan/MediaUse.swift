package import InkTime

/// The file that an element plays or shows, and how the file fills the element's time.
package struct MediaUse: Hashable, Sendable, Codable {
  package enum Fit: String, Hashable, Sendable, Codable, CaseIterable {
    /// Once; what is left of the element's time stays empty.
    case none
    /// Once; a file that is too short for the element's time is warned of.
    case trim
    /// Again and again from `from`, without a gap.
    case loop
  }

  /// Index in `files`; absent for a file that has yet to be made.
  package var file: Int?
  /// Where in the file it starts.
  package var from: Ticks
  package var fit: Fit
  /// How long it comes up and goes down, as the script asks for it; `fades` says how long it does.
  package var fadeIn: Ticks
  package var fadeOut: Ticks
  /// Whether the element's `length` is what the file has from `from` on.
  package var givesLength: Bool
  /// How many times the file is started; absent while the length of the file is not known.
  package var plays: Int?
  /// When its last turn ends, in the video; absent while the length of the file is not known.
  package var end: Ticks?

  /// By name, as JSON has them: an object that is encoded in this order does not have to be sorted.
  private enum CodingKeys: CodingKey {
    case end, fadeIn, fadeOut, file, fit, from, givesLength, plays
  }

  package init(
    file: Int?,
    from: Ticks = .zero,
    fit: Fit = .none,
    fadeIn: Ticks = .zero,
    fadeOut: Ticks = .zero,
    givesLength: Bool = false
  ) {
    self.file = file
    self.from = from
    self.fit = fit
    self.fadeIn = fadeIn
    self.fadeOut = fadeOut
    self.givesLength = givesLength
  }

  /// How long it comes up and goes down in the time that it has: as it is asked to, and for half of the time at most.
  package func fades(in range: TickRange) -> (in: Ticks, out: Ticks) {
    let half = Ticks(range.length.count / 2)
    return (min(fadeIn, half), min(fadeOut, half))
  }

  /// The use with `plays` and `end` as they are in an element's time.
  ///
  /// - Parameter rest: How long the file is from `from` on; `nil` while that is not known.
  func fitted(to range: TickRange, rest: Ticks?) -> MediaUse {
    var use = self
    use.plays = nil
    use.end = nil
    guard let rest else { return use }
    if rest <= .zero || range.isEmpty {
      use.plays = 0
      use.end = range.start
    } else if fit == .loop {
      let (whole, part) = range.length.count.quotientAndRemainder(dividingBy: rest.count)
      use.plays = Int(whole) + (part > 0 ? 1 : 0)
      use.end = range.end
    } else {
      use.plays = 1
      use.end = min(range.end, range.start + rest)
    }
    return use
  }
}

/// Something that the plan does not know, because no one could look at a file or in a dictionary.
package struct UnknownFact: Hashable, Sendable, Codable {
  package enum Fact: String, Hashable, Sendable, Codable, CaseIterable {
    /// How long the element lasts: it is laid out as if its file had no length.
    case length
    /// How often its file is repeated.
    case plays
    /// When its file ends within the element's time.
    case end
    /// How large its picture is: it is laid out as if it had the shape of the frame.
    case size
    /// Where words end that no space parts: lines are broken after punctuation alone.
    case words
  }

  /// Index in `elements`.
  package var element: Int
  package var fact: Fact

  package init(element: Int, fact: Fact) {
    self.element = element
    self.fact = fact
  }
}

extension RenderPlan {
  /// What is not known because no one could look at files, in the order of the elements.
  var unknownOfFiles: [UnknownFact] {
    elements.indices.flatMap { index in
      let element = elements[index]
      let isSizeUnknown =
        element.picture != nil && element.media?.file.map { files[$0].content == nil } ?? false
      return [element.unknownFact, isSizeUnknown ? .size : nil].compactMap(\.self).map {
        UnknownFact(element: index, fact: $0)
      }
    }
  }
}

extension PlanElement {
  /// What is not known of the time of an element whose file no one could look at.
  var unknownFact: UnknownFact.Fact? {
    guard let media, media.plays == nil else { return nil }
    if media.givesLength { return .length }
    return media.fit == .loop ? .plays : .end
  }
}
