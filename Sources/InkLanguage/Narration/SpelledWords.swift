/// Words of two and three letters that voices take for initials when they are written in capitals.
///
/// Those that voices know in capitals too, such as NOT and YOU, are not among them; nor are those that are
/// initials as often as words, such as ICE, ADD and SAT.
enum SpelledWords {
  static let english: Set<String> = [
    "ace", "age", "ago", "air", "ant", "arm", "art", "ash", "ask", "ate", "bag", "bat", "bay", "bed", "bee",
    "beg", "bet", "bit", "bow", "boy", "bug", "bus", "cap", "car", "cat", "cow", "cry", "cup", "cut", "dad",
    "dig", "dog", "dry", "due", "ear", "eat", "egg", "ego", "eye", "far", "fat", "fee", "fit", "fix", "fly",
    "fog", "fox", "gem", "gum", "gun", "guy", "hat", "hen", "hip", "hit", "ink", "jar", "job", "joy", "key",
    "kid", "law", "lay", "leg", "lid", "lip", "log", "low", "mad", "mix", "mom", "mud", "nut", "oak", "odd",
    "oil", "owl", "pay", "pen", "pie", "pig", "pit", "pot", "raw", "rib", "rob", "row", "rub", "rug", "sad",
    "sea", "set", "sex", "shy", "sin", "sir", "sit", "sky", "son", "spy", "sum", "sun", "tax", "tea", "tie",
    "tip", "toe", "ton", "toy", "wet", "wig", "zoo",
  ]
}
