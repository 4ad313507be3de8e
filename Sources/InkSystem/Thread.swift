/// A thread of the operating system, which Foundation has in its larger part only.
package final class Thread {
  private let number: ThreadNumber

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  /// Starts the thread. Somebody has to `join` it or to let it be in the end.
  ///
  /// - Throws: When the system has no more threads to give.
  package init(_ run: @escaping @Sendable () -> Void) throws(SystemError) {
    let body = unsafe Unmanaged.passRetained(Body(run))
    let started = UnsafeMutablePointer<ThreadNumber>.allocate(capacity: 1)
    defer { unsafe started.deallocate() }
    let result = unsafe pthread_create(
      started,
      nil,
      { argument in
        // An optional in one system's headers, and none in another's.
        let body: UnsafeMutableRawPointer? = unsafe argument
        if let body = unsafe body { unsafe Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      },
      body.toOpaque()
    )
    guard result == 0 else {
      unsafe body.release()
      throw SystemError(result)
    }
    number = unsafe started.pointee
  }

  /// Waits for its end.
  package func join() {
    _ = pthread_join(number, nil)
  }

  /// Gives it up: it ends by itself or with the process.
  package func detach() {
    _ = pthread_detach(number)
  }
}
