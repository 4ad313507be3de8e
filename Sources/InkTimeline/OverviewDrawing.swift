import InkTime

/// The whole timeline at once: a strip for each track, drawn in as many columns as make sense. It needs no
/// script, and costs the same for every length.
enum OverviewDrawing {
  private static let columns = 1000
  /// What is shorter is drawn so wide, so that it is seen.
  private static let narrowest = 3

  static func html(_ builder: TimelineBuilder, duration: Ticks) -> String {
    var filled = [[Bool]](
      repeating: [Bool](repeating: false, count: columns),
      count: builder.tracks.count
    )
    for clip in builder.clips {
      let end = clip.sound?.end ?? clip.end
      let first = column(clip.start, of: duration)
      let last = max(first + narrowest - 1, column(end - Ticks(1), of: duration))
      for column in first...last where column < columns { filled[clip.track][column] = true }
    }
    return zip(builder.tracks, filled).map { track, filled in
      """
      <div class="strip \(track.rawValue)"><span class="strip-name">\(track.name)</span>\
      <svg viewBox="0 0 \(columns) 1" preserveAspectRatio="none" aria-hidden="true">\(rectangles(filled))</svg></div>

      """
    }.joined()
  }

  private static func column(_ time: Ticks, of duration: Ticks) -> Int {
    guard duration > .zero else { return 0 }
    let part = min(max(0, time.seconds / duration.seconds), 1)
    return min(Int(part * Double(columns)), columns - 1)
  }

  /// One for each run of columns.
  private static func rectangles(_ filled: [Bool]) -> String {
    var svg = ""
    var start: Int?
    for (column, isFilled) in (filled + [false]).enumerated() {
      if isFilled {
        start = start ?? column
      } else if let first = start {
        svg += "<rect x=\"\(first)\" width=\"\(column - first)\" height=\"1\"/>"
        start = nil
      }
    }
    return svg
  }
}
