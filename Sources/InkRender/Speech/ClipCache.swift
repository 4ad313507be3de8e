internal import FoundationEssentials
import InkJSON
internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import InkSystem
internal import InkText
internal import InkTime

/// Spoken clips on disk. `<key>.json` says what is known of a clip, and names the sound, `<hash>.flac`, by
/// its own hash: so an entry is whole, or broken in a way that shows. Anything in it may vanish at any time.
struct ClipCache {
  private let folder: String
  /// Where voices write; kept, so that it is not made again for every clip.
  private let unfinished = UnfinishedFiles.current
  private static let largestEntry = 1 << 24

  /// How long a clip will last that has not been spoken.
  private struct Length: Codable {
    var form = 1
    /// Over all of this, with an empty one in its place, and the key.
    var checksum = ""
    var duration: Ticks
    var words: [TickRange]
    var moments: [[WordMoment]]?

    func expectedChecksum(_ key: ClipKey) -> String? {
      var length = self
      length.checksum = ""
      guard let bytes = try? JSONOutput.line(length) else { return nil }
      return Checksum.digits(of: Array(key.digits.utf8) + bytes)
    }

    func isWhole(_ key: ClipKey, words count: Int) -> Bool {
      let clip = TickRange(start: .zero, length: duration)
      return form == 1 && checksum == expectedChecksum(key) && duration > .zero && words.count == count
        && words.allSatisfy { $0.start <= $0.end && clip.contains($0) }
        && ClipCache.areWhole(moments, words)
    }
  }

  private struct Entry: Codable {
    var form = 2
    /// Over all of this, with an empty one in its place, and the key.
    var checksum = ""
    /// SHA-256 of the flac file.
    var sound: String
    var size: Int64
    var duration: Ticks
    var words: [TickRange]
    var moments: [[WordMoment]]?
    /// The voice's name and version, for people.
    var voice: String

    var content: FileContent { FileContent(size: size, sha256: sound, duration: duration) }

    func clip(at path: String) -> SpokenClip {
      SpokenClip(file: PlanFile(path: path, content: content), words: words, moments: moments, problem: nil)
    }

    /// What its checksum is to be; `nil` for what cannot be written.
    func expectedChecksum(_ key: ClipKey) -> String? {
      var entry = self
      entry.checksum = ""
      guard let bytes = try? JSONOutput.line(entry) else { return nil }
      return Checksum.digits(of: Array(key.digits.utf8) + bytes)
    }

    /// Whether this can be a clip of so many words.
    func isWhole(_ key: ClipKey, words count: Int) -> Bool {
      let clip = TickRange(start: .zero, length: duration)
      return form == 2 && checksum == expectedChecksum(key) && PlanValidator.firstIssue(in: content) == nil
        && words.count == count
        && words.allSatisfy { $0.start <= $0.end && clip.contains($0) }
        && ClipCache.areWhole(moments, words)
    }
  }

  /// Whether these can be parts of words.
  private static func areWhole(_ moments: [[WordMoment]]?, _ words: [TickRange]) -> Bool {
    guard let moments else { return true }
    return moments.count == words.count
      && zip(moments, words).allSatisfy { $0.areInOrder(in: $1, scalars: .max) }
  }

  /// Makes the folder when it is missing.
  init(folder: String) throws(MediaError) {
    guard folder.utf8.first == UInt8(ascii: "/"), !folder.utf8.contains(0) else {
      throw MediaError(.request, "the cache folder \(folder) is not an absolute path", path: folder)
    }
    self.folder = folder
    do throws(SystemError) {
      try Folder.make(folder)
    } catch {
      throw MediaError(.output, "cannot create the cache folder `\(folder)`: \(error)", path: folder)
    }
  }

  /// The path of a file that no other process uses; whoever writes there removes it.
  func temporaryPath(ending: String) throws(MediaError) -> String {
    if let unfinished { return unfinished.newPath(ending: ending) }
    throw MediaError(.output, "there is no folder for unfinished files: name one with `--cache-dir`")
  }

  /// The clip, `nil` when it has to be made.
  ///
  /// - Parameters:
  ///   - words: How many there are in its text.
  ///   - note: Reported an entry that is broken.
  func clip(
    _ key: ClipKey,
    words: Int,
    cancellation: Cancellation,
    note: (String) -> Void
  ) throws(MediaError) -> SpokenClip? {
    let path = entryPath(key)
    guard let bytes = ClipCache.bytes(of: path) else { return nil }
    guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)),
      entry.isWhole(key, words: words)
    else {
      note("the cache entry \(path) is damaged; the clip is spoken again")
      return nil
    }
    let sound = soundPath(entry.sound)
    do throws(MediaError) {
      let found = try ContentHash.ofFile(sound, proceed: cancellation.check)
      guard found.size == entry.size, found.sha256 == entry.sound else {
        note("the cached clip \(sound) is damaged; it is spoken again")
        return nil
      }
    } catch {
      if error.kind == .cancelled { throw error }
      return nil
    }
    return entry.clip(at: sound)
  }

  /// How long a clip lasts that has been spoken, or measured; `nil` when it has to be measured.
  func length(_ key: ClipKey, words: Int) -> MeasuredUtterance? {
    if let bytes = ClipCache.bytes(of: entryPath(key)),
      let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)), entry.isWhole(key, words: words)
    {
      return MeasuredUtterance(
        length: entry.duration,
        words: entry.words,
        moments: entry.moments,
        problem: nil
      )
    }
    guard let bytes = ClipCache.bytes(of: lengthPath(key)),
      let length = try? JSONDecoder().decode(Length.self, from: Data(bytes)),
      length.isWhole(key, words: words)
    else { return nil }
    return MeasuredUtterance(
      length: length.duration,
      words: length.words,
      moments: length.moments,
      problem: nil
    )
  }

  /// Keeps how long a clip will last. What cannot be kept is measured again.
  func store(length: Ticks, words: WordTimes, as key: ClipKey) -> MeasuredUtterance {
    var entry = Length(duration: length, words: words.ranges, moments: words.moments)
    entry.checksum = entry.expectedChecksum(key) ?? ""
    try? write(entry, to: lengthPath(key))
    return MeasuredUtterance(length: length, words: words.ranges, moments: words.moments, problem: nil)
  }

  /// Of a file of a size that an entry can have.
  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = try? FileDescriptor.open(path, waits: false), let status = try? file.status(),
      status.kind == .file, status.size <= largestEntry
    else { return nil }
    return try? file.read(upTo: status.size, at: 0)
  }

  func store(
    _ recording: Recording,
    words: WordTimes,
    voice: String,
    as key: ClipKey
  ) throws(MediaError) -> SpokenClip {
    let file = try newFile()
    try recording.write(to: file.temporaryPath)
    let (size, sha256) = try ContentHash.ofFile(file.temporaryPath) {}
    let path = soundPath(sha256)
    try put(file, at: path)
    var entry = Entry(
      sound: sha256,
      size: size,
      duration: recording.kept.length,
      words: words.ranges,
      moments: words.moments,
      voice: voice
    )
    entry.checksum = entry.expectedChecksum(key) ?? ""
    try write(entry, to: entryPath(key))
    return entry.clip(at: path)
  }

  private func write(_ entry: some Encodable, to path: String) throws(MediaError) {
    let file = try newFile()
    do {
      try file.write(try JSONOutput.line(entry))
    } catch {
      throw MediaError(.output, "cannot write `\(path)`: \(error)", path: path)
    }
    try put(file, at: path)
  }

  /// Its name is made of what it holds.
  private func newFile() throws(MediaError) -> AtomicFile {
    do throws(AtomicFile.Failure) {
      return try AtomicFile(inFolder: "\(folder)/")
    } catch {
      throw MediaError.cannotWrite(folder, error.error)
    }
  }

  private func put(_ file: AtomicFile, at path: String) throws(MediaError) {
    do throws(AtomicFile.Failure) {
      try file.commit(as: path)
    } catch {
      throw MediaError.cannotWrite(path, error.error)
    }
  }

  private func entryPath(_ key: ClipKey) -> String { "\(folder)/\(key.digits).json" }

  private func lengthPath(_ key: ClipKey) -> String { "\(folder)/\(key.digits).length.json" }

  private func soundPath(_ sha256: String) -> String { "\(folder)/\(sha256).flac" }
}
