import FoundationEssentials
import TestSupport
import Testing

@Suite struct RatesCommandTests {
  @Test func ratesArePrintedAsFilesToStartFrom() throws {
    let shop = try Sandbox()
    try shop.folder.write("[tts]Did you know the mantis shrimp can punch?[/tts]\n", to: "a.inkslop")
    let list = try shop.succeed("rates")
    for name in ["inkslop", "sketchpen", "scripthooks"] {
      #expect(list.contains("\(name): "))
      try shop.succeed("rates", name).write(
        toFile: shop.folder.file("copy.json"),
        atomically: true,
        encoding: .utf8
      )
      #expect(
        try shop.succeed("estimate", "a.inkslop", "--rate", "copy.json", "--json")
          == shop.succeed("estimate", "a.inkslop", "--rate", name, "--json")
      )
      #expect(try shop.succeed("rates", "copy.json") == shop.succeed("rates", name))
    }
    #expect(try shop.inkreel("rates", "inkslob").status == 2)
  }
}
