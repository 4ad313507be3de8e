package import InkPlan

/// One element of a script with its share of the length and the price.
package struct ElementCost: Sendable {
  /// Of the element in the script.
  package let index: Int
  /// With the expected start and end.
  package let element: PlanElement
  /// How many elements are around it.
  package let depth: Int
  /// The first words of narration, else the file or the prompt; empty where there is neither.
  package let text: String
  /// Of its own narration.
  package let characters: Int
  package let credits: Double
  /// Of the script's own credits and all elements up to this one, not rounded.
  package let total: Double
}
