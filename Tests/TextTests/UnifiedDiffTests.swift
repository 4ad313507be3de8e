import InkText
import Testing

@Suite struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    String(decoding: UnifiedDiff.make(from: Array(old.utf8), to: Array(new.utf8), name: "x"), as: UTF8.self)
  }

  @Test func equalTextsHaveNone() {
    #expect(diff("a\n", "a\n").isEmpty)
  }

  @Test func changesCarryTheirNeighbours() {
    let old = (1...20).map { "\($0)\n" }.joined()
    let new = old.replacing("\n2\n", with: "\nzwei\n").replacing("\n9\n", with: "\n").replacing(
      "\n20\n",
      with: "\n20\n21\n"
    )
    #expect(
      diff(old, new) == """
        --- x
        +++ x
        @@ -1,12 +1,11 @@
         1
        -2
        +zwei
         3
         4
         5
         6
         7
         8
        -9
         10
         11
         12
        @@ -18,3 +17,4 @@
         18
         19
         20
        +21

        """
    )
  }

  @Test func aMissingLastLineEndIsSaid() {
    #expect(diff("a", "a\n") == "--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n")
    #expect(diff("", "a\n") == "--- x\n+++ x\n@@ -0,0 +1 @@\n+a\n")
    #expect(diff("a\nb\n", "") == "--- x\n+++ x\n@@ -1,2 +0,0 @@\n-a\n-b\n")
  }

  @Test func everyDiffLeadsFromTheOldTextToTheNew() {
    var numbers = SystemRandomNumberGenerator()
    for round in 0..<400 {
      let count = round < 390 ? 30 : 3_000
      let letters = round % 2 == 0 ? 3 : 1_000
      func line() -> String { "\(Int.random(in: 0..<letters, using: &numbers))\n" }
      let old = (0..<Int.random(in: 0...count, using: &numbers)).map { _ in line() }
      var new = old
      for _ in 0..<Int.random(in: 0...count / 3, using: &numbers) {
        let place = Int.random(in: 0...new.count, using: &numbers)
        if Bool.random(using: &numbers) || place == new.count {
          new.insert(line(), at: place)
        } else {
          new.remove(at: place)
        }
      }
      let text = diff(old.joined(), new.joined())
      #expect(apply(text, to: old) == new, "\(old)\n\(new)\n\(text)")
    }
  }

  @Test(.timeLimit(.minutes(1))) func differentTextsTakeTimeInProportion() {
    let old = (0..<10_000).map { "\($0 % 977)\n" }.joined()
    let new = (0..<10_000).map { "\($0 % 983)\n" }.joined()
    #expect(!diff(old, new).isEmpty)
  }

  private func apply(_ diff: String, to old: [String]) -> [String]? {
    var result: [String] = []
    var next = 0
    for line in diff.split(separator: "\n").dropFirst(2).map({ "\($0)\n" }) {
      switch line.first {
      case "@":
        let place = line.split(separator: " ")[1].dropFirst().split(separator: ",")
        guard let number = Int(place[0]) else { return nil }
        let start = place.count > 1 && place[1] == "0" ? number : number - 1
        guard start >= next else { return nil }
        result += old[next..<start]
        next = start
      case " ", "-":
        guard next < old.count, old[next] == String(line.dropFirst()) else { return nil }
        if line.first == " " { result.append(old[next]) }
        next += 1
      default: result.append(String(line.dropFirst()))
      }
    }
    return result + old[next...]
  }
}
