import FoundationEssentials
import TestSupport
import Testing

/// The first set-up of `docs/editors.md`, in Debian's Neovim: from a script with a mistake to one that is
/// saved, with the keys that the page says.
@Suite struct NeovimTests {
  private static let script = """
    [musc file="loop.wav"/]
    [tts id="intro"]
    Hello there.
    [/tts]
    [sound file="pop.wav" start="intro.end"/]

    """

  private static func setups() throws -> [String] {
    try Repository.text("docs/editors.md").components(separatedBy: "```lua\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
  }

  @Test func aScriptIsMendedCompletedRenamedAndFormatted() throws {
    let folder = try TemporaryFolder()
    try folder.write(NeovimTests.script, to: "script.inkslop")
    try folder.write("{}\n", to: "inkreel.json")
    for name in ["loop.wav", "pop.wav"] { _ = try folder.wav([0, 0], name: name) }
    let setup = try #require(try NeovimTests.setups().first)
    let neovim = try Neovim(setup: setup, opening: "script.inkslop", in: folder)

    // What is wrong is reported, and fixed.
    try neovim.wait(until: "#vim.diagnostic.get(0) == 1")
    #expect(try neovim.lua("vim.diagnostic.get(0)[1].message").hasPrefix("there is no tag `musc`"))
    #expect(try neovim.lua("vim.diagnostic.get(0)[1].lnum") == "0")
    try neovim.press("gg<F4>", andAnswer: "1<CR>", to: "Type number")
    try neovim.wait(until: "vim.fn.getline(1) == [=[[music file=\"loop.wav\"/]]=]")
    try neovim.wait(until: "#vim.diagnostic.get(0) == 0")

    // Length and cost are shown, of the whole and of the narration.
    try neovim.wait(until: "#vim.lsp.codelens.get(vim.api.nvim_get_current_buf()) == 2")
    let lens = "vim.lsp.codelens.get(vim.api.nvim_get_current_buf())[1].command.title"
    #expect(try neovim.lua(lens).contains("credits"))

    // A tag is completed.
    try neovim.press("Go[p<C-x><C-o>")
    try neovim.wait(until: "vim.fn.pumvisible() == 1")
    #expect(try neovim.lua("#vim.fn.complete_info().items > 1") == "true")
    try neovim.press("<C-y>")
    // With the parameter that it needs.
    try neovim.wait(until: "vim.fn.getline(6):find('[pause duration=', 1, true) == 1")
    try neovim.press("<Esc>")
    try neovim.press("cc[pause   duration=\"1s\" /]<Esc>")

    // An id is renamed with its anchor.
    try neovim.press("/intro<CR>")
    try neovim.press("<F2>", andAnswer: "<C-u>opening<CR>", to: "New Name")
    try neovim.wait(until: "vim.fn.getline(5):find(\"opening.end\", 1, true) ~= nil")

    try neovim.press("<F3>")
    try neovim.wait(until: "vim.fn.getline(6) == [=[[pause duration=\"1s\"/]]=]")
    try neovim.press(":wq<CR>")
    #expect(try neovim.end() == .exit(0))
    #expect(
      String(decoding: try folder.read("script.inkslop"), as: UTF8.self) == """
        [music file="loop.wav"/]
        [tts id="opening"]
        Hello there.
        [/tts]
        [sound file="pop.wav" start="opening.end"/]
        [pause duration="1s"/]

        """
    )
  }

  /// The set-up for newer ones uses what Debian's does not have; that it is Lua can be seen here too.
  @Test func everySetUpIsLua() throws {
    let setups = try NeovimTests.setups()
    #expect(setups.count == 2)
    let folder = try TemporaryFolder()
    for setup in setups {
      try folder.write(setup, to: "init.lua")
      let outcome = try RunProgram.run([
        "nvim", "--clean", "--headless", "-c", "lua assert(loadfile([[\(folder.file("init.lua"))]]))", "-c",
        "qa",
      ])
      #expect(outcome.status == 0 && !outcome.standardError.contains("Error"), "\(outcome.standardError)")
    }
  }
}
