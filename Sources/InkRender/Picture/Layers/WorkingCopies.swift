internal import InkMedia
internal import InkMessages
internal import InkPlan
internal import Synchronization

/// The pictures of a plan, decoded and scaled: threads share them, and each is made once while it is in use.
final class WorkingCopies: Sendable {
  fileprivate struct Key: Hashable {
    var file: Int
    var size: PixelSize
    var frame: Int
  }

  /// A copy, and the lock under which it is made.
  fileprivate final class Place: Sendable {
    let copy = Mutex<ScaledPicture?>(nil)
  }

  fileprivate struct Shelf {
    var places: [Key: Place] = [:]
    /// Sizes of the copies that are made, in bytes; the last used is at the end.
    var uses: [(key: Key, size: Int)] = []
    var size = 0
  }

  /// Of the copies that are not being drawn, in bytes.
  fileprivate static let keptSize = 96 << 20

  private let plan: RenderPlan
  private let shelf = Mutex(Shelf())

  init(_ plan: RenderPlan) {
    self.plan = plan
  }

  /// A picture in the size that its layer needs in its closest shot.
  ///
  /// - Parameters:
  ///   - frame: Of an animated picture.
  ///   - file: The layer's.
  func copy(of layer: Int, frame: Int, from file: PictureFile) throws(MediaError) -> ScaledPicture {
    let size = file.workingSize(for: plan.layers[layer].closestSize(in: plan))
    let key = Key(file: plan.layers[layer].file ?? 0, size: size, frame: frame)
    let place = shelf.withLock { shelf in
      let place = shelf.places[key] ?? Place()
      shelf.places[key] = place
      return place
    }
    let result = place.copy.withLock { copy -> Result<ScaledPicture, MediaError> in
      if let copy { return .success(copy) }
      do throws(MediaError) {
        let made = try file.scaled(for: size, frame: frame)
        copy = made
        return .success(made)
      } catch {
        return .failure(error)
      }
    }
    let copy = try result.get()
    let byteCount = ScaledPicture.byteCount(width: copy.width, height: copy.height, hasAlpha: copy.hasAlpha)
    shelf.withLock { $0.use(key, byteCount) }
    return copy
  }
}

extension WorkingCopies.Shelf {
  /// Notes that a copy is used, and drops those that have not been for the longest time.
  fileprivate mutating func use(_ key: WorkingCopies.Key, _ byteCount: Int) {
    if let index = uses.lastIndex(where: { $0.key == key }) {
      uses.append(uses.remove(at: index))
    } else {
      uses.append((key, byteCount))
      size += byteCount
    }
    while size > WorkingCopies.keptSize, uses.count > 1 {
      let dropped = uses.removeFirst()
      places[dropped.key] = nil
      size -= dropped.size
    }
  }
}

extension Layer {
  /// How large all of the picture is in its closest shot, in pixels of the frame.
  fileprivate func closestSize(in plan: RenderPlan) -> PixelSize {
    let scale = largestScale(in: plan)
    func pixels(_ length: Double) -> Int { Int(min(max((length * scale).rounded(.up), 1), 1_048_576)) }
    return PixelSize(width: pixels(rectangle.width), height: pixels(rectangle.height))
  }
}
