/// The list of a tag's parameters, whatever their values.
@resultBuilder
enum ParameterList {
  static func buildExpression<Value>(_ parameter: Parameter<Value>) -> [ParameterSpecification] {
    [parameter.specification]
  }

  static func buildExpression(_ list: [ParameterSpecification]) -> [ParameterSpecification] { list }

  static func buildBlock(_ lists: [ParameterSpecification]...) -> [ParameterSpecification] {
    lists.flatMap(\.self)
  }
}
