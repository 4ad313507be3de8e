import InkSyntax

/// A stretch of a script as the checker went through it, for what decides the times of what is in it.
enum TimedStretch: Sendable {
  /// All of the script, which was not walked in parts.
  case whole
  /// A part, with the node that it starts with and its place in the source.
  case part(ContentChecker.Part, SyntaxTree.NodeID, place: Int)
  /// The tag of an element; its content follows, up to `end`.
  case tag(SyntaxTree.NodeID)
  case end
}

/// What has to be known of a script for its `TimedScript`, which is made when it is asked for.
struct TimedStretches: Sendable {
  var stretches: [TimedStretch] = [.whole]
  /// In the order of the source, as the starts are.
  var ids: [IDCheck.Mention] = []
  var starts: [IDCheck.Mention] = []
  /// Of each start, the index of the first id that it mentions; `nil` where there is none.
  var firsts: [Int?] = []
  var shards = IDShards()
}
