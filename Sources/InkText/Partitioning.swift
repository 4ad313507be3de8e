extension RandomAccessCollection {
  /// The index of the first element that a condition holds for; `endIndex` where there is none.
  ///
  /// - Parameter holds: False for some first elements, and true for all after them.
  @inlinable
  package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
