import FoundationEssentials

/// MLT's player, started until it plays.
///
/// MLT 7.12's consumer starts its thread and only then says that it runs; a thread that looks sooner ends at once, and
/// `melt` waits for it for ever, on a busy machine in every third run. No gentler signal ends it then.
package enum Melt {
  /// Puts a `melt` into a folder that goes before the real one in `PATH`.
  package static func install(in folder: TemporaryFolder) throws {
    try folder.write(
      """
      #!/bin/bash
      for seconds in 4 6 8 8 8 8 16 16 32 32; do
        timeout --signal=KILL "$seconds" /usr/bin/melt "$@" </dev/null
        status=$?
        [ "$status" = 137 ] || exit "$status"
      done
      exit 137

      """,
      to: "melt"
    )
  }
}
