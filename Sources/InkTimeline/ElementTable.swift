import InkText

/// Every element of the timeline as a row of a table: for those who read rather than look, and for paper.
enum ElementTable {
  /// - Parameter linksLines: Whether the script's lines are on the page.
  static func html(_ builder: TimelineBuilder, linksLines: Bool) -> String {
    var html = ""
    /// Where links to a time lead: to the first element that starts then.
    var linked: Set<String> = []
    for clip in builder.clips where builder.tracks[clip.track].holdsElements {
      let time = "t=\(clip.start.plainSeconds)"
      let id = linked.insert(time).inserted ? " id=\"\(time)\"" : ""
      let line = linksLines ? "<a href=\"#L\(clip.firstLine)\">\(clip.firstLine)</a>" : "\(clip.firstLine)"
      let cells = [
        "<td class=\"start\"><a href=\"#\(time)\">\(clip.start.text(.milliseconds))</a></td>",
        "<td class=\"tag\"><code>\(clip.tag)</code></td>",
        "<td class=\"what\"><bdi>\(HTMLText.escaped(clip.text))</bdi>\(problems(of: clip, builder))</td>",
        "<td class=\"end\">\(clip.hasUnknownLength == true ? "unknown" : clip.end.text(.milliseconds))</td>",
        "<td class=\"length\">\(length(of: clip))</td>",
        "<td class=\"of\">\(builder.tracks[clip.track].name)</td>",
        "<td class=\"at\">\(line)</td>",
      ]
      html += "<tr\(id)>\(cells.joined())</tr>\n"
    }
    return html
  }

  private static func length(of clip: TimelineClip) -> String {
    clip.hasUnknownLength == true ? "unknown" : (clip.end - clip.start).text(.milliseconds)
  }

  private static func problems(of clip: TimelineClip, _ builder: TimelineBuilder) -> String {
    clip.problems.map { index in
      let problem = builder.problems[index]
      return "<span class=\"remark \(problem.severity)\">\(problem.severity): "
        + "\(HTMLText.coded(problem.message))</span>"
    }.joined()
  }
}
