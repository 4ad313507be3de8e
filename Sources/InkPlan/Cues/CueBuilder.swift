package import InkTime
import InkVoices

/// Groups spoken words into cues: the one place that does so for the picture and for every subtitle format.
///
/// Every word is in exactly one cue, in order. Cues overlap only where voices do. A word that is written without spaces, as
/// in Chinese, Japanese or Thai, may go on in the next line or cue; its parts put together are the word again.
package struct CueBuilder: Sendable {
  private let rules: CueRules
  private let end: Ticks

  /// - Parameter end: The end of the video, which no cue outlasts.
  package init(rules: CueRules, end: Ticks) {
    self.rules = rules
    self.end = end
  }

  package func cues(for speech: [SpeechItem]) -> [Cue] {
    CueTiming(rules: rules, end: end).timed(untimed(for: speech))
  }

  /// The utterances with subtitles for which there is no room while they are spoken: their indices.
  package func crowded(_ speech: [SpeechItem]) -> Set<Int> {
    let cues = untimed(for: speech).sorted { $0.start < $1.start }
    var lanes = CueLanes()
    return Set(cues.filter { !lanes.take($0.range).isFree }.compactMap(\.speech))
  }

  /// Each from the start of its first word to the end of its last.
  private func untimed(for speech: [SpeechItem]) -> [Cue] {
    let runs = runs(of: speech)
    var cues: [Cue] = []
    let starts = runs.map(\.start)
    for run in runs {
      // What starts while it sounds does not end its last cue.
      let after = max(run.end, run.start + Ticks(1))
      cues += self.cues(of: run, next: starts.first(from: after) ?? max(end, run.end))
    }
    return cues
  }

  // MARK: Runs

  /// Utterances of one voice that follow each other without a gap, and look the same.
  private struct Run {
    var style: SubtitleStyle
    var speaker: VoiceChoice
    var utterances: [(index: Int, item: SpeechItem)]
    var start: Ticks
    var end: Ticks
  }

  private func runs(of speech: [SpeechItem]) -> [Run] {
    var runs: [Run] = []
    for index in speech.timeOrder {
      let item = speech[index]
      guard let style = item.subtitles, let first = item.words.first, let last = item.words.last else {
        continue
      }
      if let run = runs.last, run.style == style, run.speaker == item.speaker, first.start >= run.end,
        first.start - run.end < rules.shortestGap
      {
        runs[runs.count - 1].utterances.append((index, item))
        runs[runs.count - 1].end = last.end
      } else {
        runs.append(
          Run(
            style: style,
            speaker: item.speaker,
            utterances: [(index, item)],
            start: first.start,
            end: last.end
          )
        )
      }
    }
    return runs
  }

  private func cues(of run: Run, next: Ticks) -> [Cue] {
    var parts = CuePieces(rules: rules, language: run.speaker.language)
    var starts: [Int] = []
    for utterance in run.utterances {
      starts.append(parts.pieces.count)
      parts.append(utterance.item)
    }
    let pieces = parts.pieces
    let direction = TextDirection(of: run.utterances.lazy.map(\.item.text), language: run.speaker.language)
    return CueGrouping(pieces, utterances: Set(starts), next: next, rules: rules).groups().map { group in
      let range = group.pieces
      let lines =
        group.secondLine.map { [range.lowerBound..<$0, $0..<range.upperBound] } ?? [range]
      return Cue(
        start: pieces[range.lowerBound].start,
        end: pieces[range.upperBound - 1].end,
        position: run.style.position,
        alignment: run.style.alignment,
        direction: direction == .rightToLeft ? direction : nil,
        highlight: run.style.highlight,
        style: run.style.style,
        lines: lines.map { line(pieces[$0]) },
        speech: run.utterances[starts.lastIndex(notAfter: range.lowerBound)].index
      )
    }
  }

  /// The pieces of one word that are in one line are one word there, with the moments at which they start.
  private func line(_ pieces: ArraySlice<CuePiece>) -> [SpokenWord] {
    var words: [SpokenWord] = []
    for piece in pieces {
      if piece.continues, let last = words.last {
        words[words.count - 1] = last.joined(with: piece)
      } else {
        words.append(
          SpokenWord(text: String(piece.text), start: piece.start, end: piece.end, spans: piece.spans)
        )
      }
    }
    return words
  }
}

extension SpokenWord {
  fileprivate func joined(with piece: CuePiece) -> SpokenWord {
    let count = text.unicodeScalars.count
    let moment = WordMoment(scalars: count, time: piece.start)
    return SpokenWord(
      text: text + piece.text,
      start: start,
      end: piece.end,
      moments: piece.isSpokenPart ? (moments ?? []) + [moment] : moments,
      spans: spans.map { spans in
        let further = (piece.spans ?? []).map { StyleSpan(scalars: $0.scalars + count, style: $0.style) }
        return spans + further.drop { $0.style == spans.last?.style }
      }
    )
  }
}
