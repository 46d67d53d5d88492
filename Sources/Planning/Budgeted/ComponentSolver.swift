// SPDX-License-Identifier: GPL-3.0-or-later

/// Solves all components by combined weights, in parallel.
struct ComponentSolver: Sendable {
  let components: [Component]
  let allowsUnmet: Bool
  let threads: Int
  /// The components' order of work, the largest first.
  private let order: [Int]
  /// Where the last solve of each component ended.
  private var starts: [TransportStart?]

  init(_ components: [Component], allowsUnmet: Bool, threads: Int) {
    (self.components, self.allowsUnmet, self.threads) = (components, allowsUnmet, threads)
    order = components.indices.sorted { left, right in
      let sizes = (Self.size(components[left]), Self.size(components[right]))
      return sizes.0 == sizes.1 ? left < right : sizes.0 > sizes.1
    }
    starts = components.map { _ in nil }
  }

  private static func size(_ component: Component) -> Int {
    component.lots.count * component.needs.count
  }

  /// The optimum of each component, in the order of the components; each begins where its last solve
  /// ended.
  mutating func solve(
    _ levels: [Weights], _ limits: SearchLimits
  ) throws -> [TransportSolution] {
    let found = try Threads.perform(order, threads: threads) {
      [components, allowsUnmet, starts] index in
      try TransportSolver.solve(
        components[index].market, levels: levels, allowsUnmet: allowsUnmet, limits: limits,
        from: starts[index])
    }
    for (index, end) in zip(order, found.map(\.end)) { starts[index] = end }
    return zip(order, found).sorted { $0.0 < $1.0 }.map(\.1.solution)
  }
}
