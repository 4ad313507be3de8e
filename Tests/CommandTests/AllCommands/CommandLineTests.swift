import InkEstimate
import InkPlan
import InkWorkspace
import Testing

@testable import inkreel

/// How a command line is read.
@Suite struct CommandLineTests {
  private static let commands: [any Command.Type] = CommandLineInterface.commands

  private func read(_ words: String..., of list: OptionList) throws(UsageError) -> CommandLineOptions {
    try CommandLineOptions(words, of: list)
  }

  @Test func optionsHaveTheirTypes() throws {
    let options = try read(
      "a.inkslop",
      "--json",
      "-o",
      "first",
      "--output=out=put",
      "--resolution",
      "16:9",
      "--library",
      "x",
      "--set=a=b=c",
      "--library=y",
      "--loudness",
      "podcast",
      "--price",
      "word=0.5",
      "--",
      "-o",
      "--json",
      of: OptionList {
        Option.json
        Option.output
        Option.resolution
        Option.library
        Option.set
        Option.loudness
        Option.price
        Option.strictEngines
      }
    )
    #expect(options.files == ["a.inkslop", "-o", "--json"])
    #expect(options[.json] && !options[.strictEngines])
    #expect(options[.output] == "out=put", "the last one counts")
    #expect(options[.resolution] == [.landscape])
    #expect(options[.library] == ["x", "y"])
    #expect(options[.set].mapValues(\.text) == ["a": "b=c"])
    #expect(options[.loudness]?.level == -16)
    #expect(options[.price] == [.word: 0.5])
  }

  @Test func whatIsNotGivenHasAValue() throws {
    let options = try read(
      "-",
      of: OptionList {
        Option.json
        Option.output
        Option.library
        Option.set
        Option.budget
      }
    )
    #expect(options.files == ["-"])
    #expect(!options[.json] && options[.output] == nil && options[.budget] == nil)
    #expect(options[.library].isEmpty && options[.set].isEmpty)
    #expect(options.firstGiven(of: .planning) == nil)
    let given = try read(
      "--set",
      "a=b",
      "--title",
      "T",
      of: OptionList {
        Option.set
        Option.title
      }
    )
    #expect(given.firstGiven(of: .planning) == "--title")
  }

  private static let list = OptionList {
    Option.json
    Option.output
    Option.resolution
    Option.background
    Option.loudness
    Option.diagnosticFormat
    Option.planForm
    Option.title
    Option.set
    Option.rate
    Option.price
    Option.budget
    Option.standardInputName
  }

  private static let mistakes: [(words: [String], message: String)] = [
    (["--jsno"], "there is no option `--jsno`; did you mean `--json`?"),
    (["-json"], "there is no option `-json`; did you mean `--json`?"),
    (["--ouptut=x"], "there is no option `--ouptut`; did you mean `--output`?"),
    (["--formt", "json"], "there is no option `--formt`; did you mean `--format`?"),
    (["--halp"], "there is no option `--halp`; did you mean `--help`?"),
    (["--entirely-else"], "there is no option `--entirely-else`"),
    (["--\u{1B}[31m"], "there is no option `--\\u{1B}[31m`"),
    (["--json=yes"], "`--json` takes no value"),
    (["-o"], "`-o` needs a value"),
    (
      ["--resolution", "9:6"],
      "`--resolution` must be 9:16, 16:9, 1:1, 4:5, or WIDTHxHEIGHT in even numbers from 16 to 7680, not `9:6`; "
        + "did you mean `9:16`?"
    ),
    (
      ["--background", "bleu"],
      "`--background` must be a colour name or #rrggbb, two with a comma between them, from top to bottom, "
        + "or a picture file, not `bleu`; did you mean `blue`?"
    ),
    (
      ["--loudness", "podkast"],
      "`--loudness` must be youtube, tiktok, podcast, ebu, off, or a level in LUFS from -40.0 to -5.0, "
        + "not `podkast`; did you mean `podcast`?"
    ),
    (["--title", ""], "`--title` must not be empty or longer than 1000 bytes"),
    (["--set", "a"], "`--set` needs a name and a value, as in `--set a=value`"),
    (["--rate", "inkslpo"], "there is no rate `inkslpo`; did you mean `inkslop`?"),
    (["--price", "wrod=1"], "there is no unit `wrod`; did you mean `word`?"),
    (["--budget", "much"], "`--budget` must be a number of credits from 0 to 1000000000, not `much`"),
  ]

  @Test(arguments: mistakes)
  func mistakesAreSaidWithWhatWasMeant(words: [String], message: String) throws {
    let error = try #require(throws: UsageError.self) {
      try CommandLineOptions(words, of: CommandLineTests.list)
    }
    #expect(error.message == message)
  }

  @Test func keywordsOfEachKindAreSuggested() throws {
    func message(_ word: String, _ list: OptionList) throws -> String {
      try #require(throws: UsageError.self) { try read("--format", word, of: list) }.message
    }
    #expect(
      try message(
        "jsn",
        OptionList {
          Option.diagnosticFormat
        }
      )
        == "`--format` must be text, json, sarif or github, not `jsn`; did you mean `json`?"
    )
    #expect(
      try message(
        "otoi",
        OptionList {
          Option.planForm
        }
      ) == "there is no form `otoi`; did you mean `otio`?"
    )
    #expect(
      try message(
        "film",
        OptionList {
          Option.planForm
        }
      ).hasPrefix("there is no form `film`; it is one of json,")
    )
  }

  /// Asking for help forgives what is wrong with the rest, as long as the options are known.
  @Test func helpComesBeforeValues() throws {
    #expect(try read("--resolution", "x", "-h", of: CommandLineTests.list).asksForHelp)
  }

  @Test(arguments: commands.map { $0.name })
  func eachOptionOfACommandIsThereOnce(name: String) throws {
    let command = try #require(CommandLineTests.commands.first { $0.name == name })
    let spellings = OptionList {
      command.options
      Option.help
    }.options.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
    for option in command.options.options {
      #expect(command.help.contains("\n  \(option.synopsis) "), "\(option.name)")
      #expect(!option.help.isEmpty && !option.help.hasSuffix("."), "\(option.name)")
    }
  }
}
