internal import CLibAV
package import InkMessages
package import InkPlan
internal import InkText
internal import InkTime

/// A file that streams of packets are written to.
///
/// The bytes depend on the packets alone: no dates, no library versions. Ended without `finish`, everything
/// is freed and the file is left as it is, for the caller to remove.
package final class Muxer {
  package enum Format: String, Sendable, CaseIterable {
    case mp4, m4a, opus, mp3
  }

  private var context: UnsafeMutablePointer<AVFormatContext>?
  private let format: Format
  private let path: String
  private var timeBases: [AVRational] = []

  /// Creates the file or empties it.
  package init(path: String, format: Format) throws(MediaError) {
    self.path = path
    self.format = format
    let result = avformat_alloc_output_context2(&context, nil, format.muxerName, "file:" + path)
    guard result >= 0, let context else {
      throw MediaError(
        .environment,
        "this machine's libavformat cannot write \(format.rawValue) files",
        path: path
      )
    }
    context.pointee.flags |= AVFMT_FLAG_BITEXACT
    try check(avio_open(&context.pointee.pb, "file:" + path, AVIO_FLAG_WRITE))
  }

  deinit {
    guard let context else { return }
    avio_closep(&context.pointee.pb)
    avformat_free_context(context)
  }

  /// Whether encoders for this container must keep their headers out of the packets
  /// (`AV_CODEC_FLAG_GLOBAL_HEADER`).
  package var wantsGlobalHeader: Bool {
    (context?.pointee.oformat.pointee.flags ?? 0) & AVFMT_GLOBALHEADER != 0
  }

  /// Adds a stream, before `start`.
  ///
  /// - Returns: The stream's index, for `write`.
  package func addStream(_ parameters: StreamParameters) throws(MediaError) -> Int {
    guard let stream = avformat_new_stream(context, nil) else { throw MediaError.outOfMemory }
    try check(avcodec_parameters_copy(stream.pointee.codecpar, parameters.pointer))
    stream.pointee.codecpar.pointee.codec_tag = 0
    stream.pointee.time_base = parameters.timeBase
    timeBases.append(parameters.timeBase)
    return timeBases.count - 1
  }

  /// Says what the video of a plan is called and where its chapters are, before `start`.
  package func describe(_ plan: RenderPlan) throws(MediaError) {
    guard let context else { return }
    let chapters = plan.chapters
    if let title = plan.title { av_dict_set(&context.pointee.metadata, "title", title, 0) }
    guard !chapters.isEmpty else { return }
    guard format != .opus else {
      for (index, chapter) in chapters.enumerated() { Muxer.addComment(chapter, index, to: context) }
      return
    }
    guard
      let list = av_calloc(chapters.count, MemoryLayout<UnsafeMutablePointer<AVChapter>?>.stride)?
        .bindMemory(to: UnsafeMutablePointer<AVChapter>?.self, capacity: chapters.count)
    else { throw MediaError.outOfMemory }
    // The context frees them.
    context.pointee.chapters = list
    for (index, (chapter, range)) in zip(chapters, plan.chapterRanges).enumerated() {
      guard
        let made = av_mallocz(MemoryLayout<AVChapter>.size)?.bindMemory(to: AVChapter.self, capacity: 1)
      else { throw MediaError.outOfMemory }
      made.pointee.id = Int64(index)
      made.pointee.time_base = AVRational(num: 1, den: Int32(Ticks.perSecond))
      made.pointee.start = range.start.count
      made.pointee.end = range.end.count
      av_dict_set(&made.pointee.metadata, "title", chapter.title, 0)
      list[index] = made
      context.pointee.nb_chapters = UInt32(index + 1)
    }
  }

  /// A chapter in Vorbis comments <https://wiki.xiph.org/Chapter_Extension>. Libavformat writes them too, but rounds
  /// their seconds up.
  private static func addComment(
    _ chapter: Chapter,
    _ index: Int,
    to context: UnsafeMutablePointer<AVFormatContext>
  ) {
    let name = "CHAPTER" + NumberText.padded(index, digits: 3)
    // Down, so that no chapter starts within its first word.
    let time = ClockText.webVTT.text(chapter.start.count / (Ticks.perSecond / 1000))
    av_dict_set(&context.pointee.metadata, name, time, 0)
    av_dict_set(&context.pointee.metadata, name + "NAME", chapter.title, 0)
  }

  /// Writes the header.
  package func start() throws(MediaError) {
    var options: OpaquePointer?
    defer { av_dict_free(&options) }
    if format == .mp4 || format == .m4a {
      av_dict_set(&options, "movflags", "+faststart", 0)
      // The edit list counts in it: in the default milliseconds it would cut the sound's last samples.
      av_dict_set(&options, "movie_timescale", "48000", 0)
    }
    try check(avformat_write_header(context, &options))
  }

  /// Takes the packet's content over and writes it in its place among those of the other streams; the
  /// packet is empty afterwards. Timestamps count in the time base of the stream's parameters.
  package func write(_ packet: EncodedPacket, stream: Int) throws(MediaError) {
    guard let context, timeBases.indices.contains(stream), let output = context.pointee.streams[stream]
    else { return }
    packet.pointer.pointee.stream_index = Int32(stream)
    av_packet_rescale_ts(packet.pointer, timeBases[stream], output.pointee.time_base)
    try check(av_interleaved_write_frame(context, packet.pointer))
  }

  /// Writes what is left, and the index to its place.
  package func finish() throws(MediaError) {
    guard let context else { return }
    try check(av_write_trailer(context))
    try check(avio_closep(&context.pointee.pb))
  }

  private func check(_ result: Int32) throws(MediaError) {
    guard result < 0 else { return }
    throw MediaError(
      .output,
      "cannot write `\(path)`: \(MediaError.libAVReason(result))",
      path: path
    )
  }
}

extension Muxer.Format {
  fileprivate var muxerName: String {
    switch self {
    case .mp4: "mp4"
    case .m4a: "ipod"
    case .opus: "opus"
    case .mp3: "mp3"
    }
  }
}
