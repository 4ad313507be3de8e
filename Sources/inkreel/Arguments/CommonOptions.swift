extension CommandLineOption {
  static let format = CommandLineOption(
    "--format",
    value: "FORM",
    "text (the default), json, sarif or github"
  )
  static let fix = CommandLineOption("--fix", "make the changes that need no asking")
  static let standardInputName = CommandLineOption(
    "--stdin-filename",
    value: "NAME",
    "what the script on standard input (`-`) is called"
  )
}
