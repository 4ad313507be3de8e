internal import Synchronization

/// Which media files the libraries of this process have open: when one of them brings the process down, that is what
/// somebody wants to know.
package enum OpenFiles {
  package typealias Observer = @Sendable (_ path: String, _ isOpen: Bool) -> Void

  /// A bare function in a `Mutex` would be wrapped once more each time it is read.
  private struct Registration: Sendable {
    let observer: Observer
  }

  private static let registration = Mutex<Registration?>(nil)

  /// - Parameter observer: Called before each file is opened and when it is closed, from any thread.
  package static func observe(_ observer: @escaping Observer) {
    registration.withLock { $0 = Registration(observer: observer) }
  }

  fileprivate static func tell(_ path: String, isOpen: Bool) {
    registration.withLock { $0 }?.observer(path, isOpen)
  }
}

/// Says that a file is open for as long as this lives.
final class OpenFile {
  private let path: String

  init(_ path: String) {
    self.path = path
    OpenFiles.tell(path, isOpen: true)
  }

  deinit {
    OpenFiles.tell(path, isOpen: false)
  }
}
