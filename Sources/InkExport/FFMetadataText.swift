import InkPlan
import InkTime

/// Chapters in FFmpeg's metadata format: `ffmpeg -i video.mp4 -i chapters.ffmeta -map_chapters 1 -c copy out.mp4`.
/// <https://ffmpeg.org/ffmpeg-formats.html#Metadata-2>
enum FFMetadataText {
  static func write(_ plan: RenderPlan) -> String {
    var text = ";FFMETADATA1\n; \(PlanExporter.origin(of: plan))\n"
    for (chapter, range) in zip(plan.chapters, plan.chapterRanges) {
      text += """

        [CHAPTER]
        TIMEBASE=1/\(Ticks.perSecond)
        START=\(range.start.count)
        END=\(range.end.count)
        title=\(escaped(PlainText.line(chapter.title)))

        """
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if "=;#\\".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
