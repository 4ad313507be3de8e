import TestSupport
import Testing

@Suite struct PlanCommandTests {
  @Test(arguments: ["mantis-shrimp", "hello-world", "three-facts"])
  func plansAreValidBySchema(name: String) throws {
    let shop = try Sandbox()
    try shop.succeed("plan", "examples/\(name).inkslop", "-o", "estimated.json")
    try shop.succeed("plan", "examples/\(name).inkslop", "--speak", "-o", "spoken.json")
    let validator = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      for path in sys.argv[2:]:
          jsonschema.Draft202012Validator(schema).validate(json.load(open(path)))
      """
    _ = try shop.tool(
      "python3",
      "-c",
      validator,
      Repository.path("grammar/render-plan.schema.json"),
      "estimated.json",
      "spoken.json"
    )
    let text = String(decoding: try shop.folder.read("estimated.json"), as: UTF8.self)
    #expect(!text.contains(shop.folder.path), "paths are relative to the plan")
  }
}
