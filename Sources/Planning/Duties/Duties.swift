// SPDX-License-Identifier: GPL-3.0-or-later

package import Inventory

/// How far the items that must serve can: as many of them as possible, moved and repaired at the least cost.
///
/// Nothing else can keep a scenario from having a plan. What need not serve may rest, what no item serves
/// is bought, and where purchases have a budget it may stay unmet.
package struct Duties: Sendable {
  /// Items of a lot that find no need which all rules let them serve.
  package struct Stranded: Hashable, Sendable {
    /// The lot, by its index in the problem.
    package let lot: Int
    package let count: Int64
  }

  /// Items that cannot serve, by lot.
  package let stranded: [Stranded]
  /// What moving and repairing the others costs.
  package let relocation: Money

  package init(_ problem: Problem) throws {
    let components = problem.builder.components(.anywhere).filter { component in
      component.market.lots.indices.contains(where: component.market.mustGo)
    }
    let parts = try components.map { try DutyModel($0).solution() }
    stranded = parts.flatMap(\.stranded).sorted { $0.lot < $1.lot }
    relocation = parts.reduce(0) { $0 + $1.relocation }
  }
}
