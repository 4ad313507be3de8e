package import InkPlan

/// The paths in a plan: absolute while it is worked on, relative to its folder when it is written, so that
/// a plan can move with the files that it uses.
package enum PlanPaths {
  package static func absolute(_ plan: RenderPlan, from folder: String) -> RenderPlan {
    mapPaths(plan) { path in
      path.hasPrefix("/") ? path : Paths.absolute(Paths.join(folder, path))
    }
  }

  package static func relative(_ plan: RenderPlan, to folder: String) -> RenderPlan {
    guard let base = Paths.real(folder) else { return plan }
    return mapPaths(plan) { path in
      guard let real = Paths.real(path) else { return path }
      return relative(real, to: base)
    }
  }

  private static func mapPaths(_ plan: RenderPlan, _ change: (String) -> String) -> RenderPlan {
    var plan = plan
    for index in plan.files.indices { plan.files[index].path = change(plan.files[index].path) }
    return plan
  }

  private static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: base.count - shared)
    return (up + target.dropFirst(shared).map(String.init)).joined(separator: "/")
  }
}
