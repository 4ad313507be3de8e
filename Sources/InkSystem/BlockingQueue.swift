/// What one thread hands to another, in order. Its room is fixed: nothing is allocated after it is made.
@safe package final class BlockingQueue<Element: AnyObject>: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  /// Guarded by the mutex, as all that follows.
  private var slots: [Element?]
  private var first = 0
  private var count = 0
  private var isClosed = false

  /// - Parameter capacity: Whoever appends makes sure that no more ever wait.
  package init(capacity: Int) {
    slots = Array(repeating: nil, count: capacity)
    unsafe mutex = .allocate(capacity: 1)
    unsafe changed = .allocate(capacity: 1)
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(changed)
    unsafe pthread_mutex_destroy(mutex)
    unsafe changed.deallocate()
    unsafe mutex.deallocate()
  }

  package func append(_ element: Element) {
    unsafe pthread_mutex_lock(mutex)
    if count < slots.count {
      slots[(first + count) % slots.count] = element
      count += 1
    }
    unsafe pthread_cond_signal(changed)
    unsafe pthread_mutex_unlock(mutex)
  }

  /// Waits for the next; `nil` when the queue is closed and nothing is left in it.
  package func next() -> Element? {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while count == 0 {
      if isClosed { return nil }
      unsafe pthread_cond_wait(changed, mutex)
    }
    let element = slots[first]
    slots[first] = nil
    first = (first + 1) % slots.count
    count -= 1
    return element
  }

  /// Says that nothing follows.
  ///
  /// - Parameter discarding: Whether what waits is given to no one any more.
  package func close(discarding: Bool = false) {
    unsafe pthread_mutex_lock(mutex)
    isClosed = true
    if discarding { count = 0 }
    unsafe pthread_cond_broadcast(changed)
    unsafe pthread_mutex_unlock(mutex)
  }
}
