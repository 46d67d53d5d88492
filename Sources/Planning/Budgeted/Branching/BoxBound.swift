// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What no whole-number solution in a box can be below: a bound that holds for any whole numbers, and
/// is made as good as one dual after the other can make it (Neumaier and Shcherbina, "Safe bounds in
/// linear and mixed-integer linear programming", 2004).
struct BoxBound: Sendable {
  let multipliers: Multipliers
  private(set) var duals: Duals
  /// What sums of groups count, of either sign.
  let groups: [Int64]
  private var reduced: [Int128]
  private let box: Box

  /// The largest whole number that a certificate may have.
  private static let most: Int64 = 1 << 60

  /// - Parameters:
  ///   - duals: where to begin.
  ///   - weights: what a unit counts with the rows priced.
  init(
    _ multipliers: Multipliers, _ groups: [Int64], from duals: Duals, weights: Weights,
    _ model: WholeModel, _ box: Box
  ) {
    (self.multipliers, self.groups, self.duals, self.box) = (multipliers, groups, duals, box)
    reduced = model.columns.map { $0.totals.wideValue(weights) }
    for (group, columns) in zip(groups, model.groups) {
      for column in columns { reduced[column] -= Int128(group) }
    }
    for (column, sides) in model.columns.enumerated() {
      reduced[column] -= Int128(sides.lot.map { duals.supply[$0] } ?? 0)
      reduced[column] -= Int128(duals.demand[sides.need])
    }
    for isNeed in [true, false, true] { improve(model, needs: isNeed) }
  }

  /// Takes for each lot or need the dual that is best while all others stay.
  private mutating func improve(_ model: WholeModel, needs: Bool) {
    for (index, side) in (needs ? model.needs : model.lots).enumerated()
    where !side.columns.isEmpty {
      let old = Int128(needs ? duals.demand[index] : duals.supply[index])
      let change = side.isExact ? bestChange(side) ?? 0 : min(bestChange(side) ?? .max, -old)
      let new = Int64(max(-Int128(Self.most), min(Int128(Self.most), old + change)))
      if needs { duals.demand[index] = new } else { duals.supply[index] = new }
      for column in side.columns { reduced[column] -= Int128(new) - old }
    }
  }

  /// The least change of a side's dual beyond which the bound does not rise: as much as the columns
  /// that are worth taking then can use up; nil where it always rises.
  private func bestChange(_ side: WholeModel.Side) -> Int128? {
    var room = side.columns.reduce(side.quantity) { $0 - box.columns[$1].lowerBound }
    // Sorted as pairs, since a closure over the bound would copy it for every comparison.
    var order = side.columns.map { column in
      (cost: reduced[column], width: Int64(box.columns[column].count - 1))
    }
    order.sort { $0.cost < $1.cost }
    for (cost, width) in order {
      room -= width
      if room <= 0 { return cost }
    }
    return nil
  }

  /// What the duals say before the rows' limits are taken off.
  func priced(_ model: WholeModel) -> Int128 {
    var sum = Self.sum(model.lots, duals.supply) + Self.sum(model.needs, duals.demand)
    for (range, group) in zip(box.groups, groups) { sum += Self.least(range, Int128(group)) }
    for (range, reduced) in zip(box.columns, reduced) { sum += Self.least(range, reduced) }
    return sum
  }

  private static func sum(_ sides: [WholeModel.Side], _ duals: [Int64]) -> Int128 {
    zip(sides, duals).reduce(0) { $0 + Int128($1.0.quantity) * Int128($1.1) }
  }

  /// What a column or group counts at least; the multiplier of a branch pays for no more than it may.
  private static func least(_ range: ClosedRange<Int64>, _ cost: Int128) -> Int128 {
    cost > 0
      ? min(cost, Int128(most)) * Int128(range.lowerBound) : cost * Int128(range.upperBound)
  }

  /// Whether a certificate can hold the whole numbers.
  var isTellable: Bool { reduced.allSatisfy { $0 >= -Int128(Self.most) } }

  /// The column that costs the bound most and can still be branched on; nil where all are fixed.
  func widest(_ model: WholeModel) -> Int? {
    let open = box.columns.indices.filter { box.columns[$0].count > 1 }
    return open.max { (loss($0), -$0) < (loss($1), -$1) }
  }

  private func loss(_ column: Int) -> Int128 {
    abs(reduced[column]) * Int128(box.columns[column].count - 1)
  }

  /// The branchings with the multipliers that stand for the bounds of the box: those of the tightest
  /// branching on a side, 0 for all before it.
  func branches(_ model: WholeModel) -> [Plan.Certificate.Branch] {
    var isCounted: Set<Box.Branching> = []
    return box.path.reversed().map { branching in
      let tightest = Box.Branching(target: branching.target, side: branching.side, count: 0)
      let isFirst = isCounted.insert(tightest).inserted
      return branching.told(in: model, multiplier: isFirst ? multiplier(branching) : 0)
    }.reversed()
  }

  private func multiplier(_ branching: Box.Branching) -> Int64 {
    let cost =
      switch branching.target {
      case .column(let column): reduced[column]
      case .group(let group): Int128(groups[group])
      }
    return Int64(min(Int128(Self.most), max(0, branching.side == .atMost ? -cost : cost)))
  }
}

extension Box.Branching {
  fileprivate func told(in model: WholeModel, multiplier: Int64) -> Plan.Certificate.Branch {
    let columns =
      switch target {
      case .column(let column): [column]
      case .group(let group): model.groups[group]
      }
    let first = model.columns[columns[0]]
    return Plan.Certificate.Branch(
      column: first.kind, lot: first.lot.map { Position(model.lotsOfPlan[$0]) },
      needs: columns.map { Position(model.needsOfPlan[model.columns[$0].need]) }, side: side,
      count: count,
      multiplier: multiplier)
  }
}
