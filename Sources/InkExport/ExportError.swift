/// Why a plan cannot be written in a form, in a sentence without a full stop.
package struct ExportError: Error, Hashable, Sendable {
  package let message: String
  /// Index in the plan's elements of what is at fault.
  package let element: Int?
  package let advice: String
}
