import InkText

/// Every bar of the timeline as a row of a table: for those who read rather than look, and for paper.
enum ElementTable {
  /// - Parameter linksLines: Whether the script's lines are on the page.
  static func html(_ builder: TimelineBuilder, linksLines: Bool) -> String {
    var html = ""
    for clip in builder.clips {
      let line =
        linksLines ? "<a href=\"#L\(clip.firstLine)\">\(clip.firstLine)</a>" : "\(clip.firstLine)"
      let cells = [
        "<td class=\"time\">\(clip.start.text(.milliseconds))</td>",
        "<td><code>\(clip.tag)</code></td>",
        "<td class=\"what\"><bdi>\(HTMLText.escaped(clip.text))</bdi>\(problems(of: clip, builder))</td>",
        "<td class=\"time\">\(clip.end.text(.milliseconds))</td>",
        "<td class=\"time\">\((clip.end - clip.start).text(.milliseconds))</td>",
        "<td>\(builder.tracks[clip.track].name)</td>",
        "<td class=\"time\">\(line)</td>",
      ]
      html += "<tr>\(cells.joined())</tr>\n"
    }
    return html
  }

  private static func problems(of clip: TimelineClip, _ builder: TimelineBuilder) -> String {
    clip.problems.map { index in
      let problem = builder.problems[index]
      return "<span class=\"remark \(problem.severity)\">\(problem.severity): "
        + "\(HTMLText.coded(problem.message))</span>"
    }.joined()
  }
}
