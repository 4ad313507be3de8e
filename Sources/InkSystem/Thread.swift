/// A thread of the operating system, which Foundation has in its larger part only.
package final class Thread {
  private let thread: pthread_t?

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
    #if canImport(Glibc)
      var started = pthread_t()
      let result = unsafe pthread_create(
        &started,
        nil,
        { argument in
          if let argument = unsafe argument {
            unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
          }
          return nil
        },
        body.toOpaque()
      )
    #else
      var started: pthread_t?
      let result = unsafe pthread_create(
        &started,
        nil,
        { argument in
          unsafe Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        },
        body.toOpaque()
      )
    #endif
    guard result == 0 else {
      unsafe body.release()
      throw SystemError(result)
    }
    thread = started
  }

  /// Waits for its end.
  package func join() {
    if let thread { _ = pthread_join(thread, nil) }
  }

  /// Gives it up: it ends by itself or with the process.
  package func detach() {
    if let thread { _ = pthread_detach(thread) }
  }
}
