package import InkCompiler

/// A script on its way into a command: read, and checked by its own settings.
package struct LoadedScript {
  package let checked: CheckedScript
  package var settings: ScriptSettings

  package var compiler: Compiler { settings.compiler }
}
