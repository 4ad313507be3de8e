import InkDiagnostics

/// How far a library goes to find out what is not known of media files yet.
///
/// `Failure` is what can come of it: only asking can fail.
package struct MediaPolicy<Failure: Error> {
  let find: (_ paths: [String], MediaLibrary) throws(Failure) -> [Diagnostic]
}

extension MediaPolicy where Failure == Never {
  /// To what this run and others remember; no one is asked.
  package static var cached: MediaPolicy {
    MediaPolicy { paths, library in
      _ = library.recall(paths)
      return []
    }
  }

  /// A probe is given the files of which nothing is remembered, and the caller does not wait for it.
  package static func background(_ probe: BackgroundProbe) -> MediaPolicy {
    MediaPolicy { paths, library in
      probe.add(library.recall(paths).filter(library.isFile))
      return []
    }
  }
}

extension MediaPolicy where Failure == MediaClientError {
  /// `inkreel-media` is asked, and waited for.
  ///
  /// - Parameter isOptional: Whether to go on where that program is missing, with a diagnostic that says so.
  package static func ask(isOptional: Bool) -> MediaPolicy {
    MediaPolicy { paths, library throws(MediaClientError) in
      try library.ask(paths, isOptional: isOptional)
    }
  }
}
