/// The diagnostics as a list, each with its place.
enum ProblemList {
  static func html(_ problems: [TimelineProblem]) -> String {
    problems.enumerated().map { index, problem in
      let place = problem.line.map { line in
        "<a href=\"#L\(line)\" data-problem=\"\(index)\">line \(line)</a> "
      }
      let notes = problem.notes.map { "<li>\(HTMLText.coded($0))</li>" }.joined()
      return """
        <li class="problem \(problem.severity)"><span class="badge \(problem.severity)">\(problem.severity)</span> \
        \(place ?? "")<span class="message">\(HTMLText.coded(problem.message))</span> \
        <code class="code">\(problem.code)</code>\(notes.isEmpty ? "" : "<ul>\(notes)</ul>")</li>

        """
    }.joined()
  }
}
