// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// The list of a plan's lines that goes out to those who hand over and receive, and comes back.
public struct MoveList: Hashable, Sendable {
  /// A line, or what one load of it carries.
  public struct Row: Hashable, Sendable {
    /// What it speaks of.
    public let place: Receipts.Place
    /// The line.
    public let line: PlanLine
    /// How many items are to come.
    public let planned: Int64
    /// The condition in the register.
    public let condition: Condition
    /// The cells that say what it is about, by column; those that are empty are not there.
    public let given: [MoveListColumn: String]
  }

  /// The digest of the plan's file.
  public let plan: Digest
  /// The rows, by way, then in the order of the plan.
  public let rows: [Row]

  /// The list of a plan without waves.
  ///
  /// - Precondition: the plan fits the inventory.
  public init(_ plan: Plan, _ inventory: Inventory, digest: Digest) {
    self.plan = digest
    rows = plan.lines(digest).map { Row($0, inventory) }.sorted { $0.way < $1.way }
  }
}

extension MoveList.Row {
  fileprivate init(_ line: PlanLine, _ inventory: Inventory) {
    let asset = inventory.assets[line.row]
    self.line = line
    (place, planned, condition) = (Receipts.Place(line.id), line.planned, asset.condition)
    var given: [MoveListColumn: String] = [
      .line: line.id, .fromUnit: line.fromUnit, .fromOffice: line.fromOffice,
      .toUnit: line.toUnit, .toOffice: line.toOffice,
      .assetClass: inventory.classes[asset.assetClass].id, .name: asset.name,
      .planned: "\(line.planned)",
    ]
    given[.asset] = asset.tag
    self.given = given.filter { !$0.value.isEmpty }
  }

  /// From whom and where to whom and where.
  fileprivate var way: Way { Way(line) }
}

private struct Way: Comparable {
  let ids: [String]

  init(_ line: PlanLine) { ids = [line.fromUnit, line.fromOffice, line.toUnit, line.toOffice] }

  static func < (left: Way, right: Way) -> Bool { left.ids.lexicographicallyPrecedes(right.ids) }
}
