/// Does the work of each number below a count, several at once, and returns when all is done.
package typealias ParallelWork = @Sendable (_ count: Int, _ work: @Sendable (Int) -> Void) -> Void
