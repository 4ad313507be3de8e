internal import Synchronization

/// Which media files the libraries of this process have open: when one of them brings the process down, that is what
/// somebody wants to know.
package enum OpenFiles {
  package typealias Observer = @Sendable (_ path: String, _ isOpen: Bool) -> Void

  private static let observer = Mutex<Observer?>(nil)

  /// - Parameter observer: Called before each file is opened and when it is closed, from any thread.
  package static func observe(_ observer: @escaping Observer) {
    OpenFiles.observer.withLock { $0 = observer }
  }

  fileprivate static func tell(_ path: String, isOpen: Bool) {
    observer.withLock { $0 }?(path, isOpen)
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
