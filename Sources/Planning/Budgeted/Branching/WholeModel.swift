// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// All components within budgets as one whole-number model, small enough to be searched as it is.
///
/// Its lots and needs stand in the order of the components, which does not hang on names, so that neither
/// does what is found among equally good plans.
struct WholeModel: Sendable {
  /// What one unit of a column serves, from which lot and for which need.
  struct Column: Sendable {
    let component: Int
    let kind: Plan.Certificate.Branch.Column
    /// The lot's place in the model; nil where the column is no arc.
    let lot: Int?
    /// The need's place in the model.
    let need: Int
    /// What one unit counts.
    let totals: Totals
    /// The most that the lot and the need allow.
    let upper: Int64
  }

  /// What all columns of a lot or a need have to add up to.
  struct Side: Sendable {
    let quantity: Int64
    /// Whether it has to be used up.
    let isExact: Bool
    var columns: [Int] = []
  }

  let components: [Component]
  private(set) var columns: [Column] = []
  private(set) var lots: [Side] = []
  private(set) var needs: [Side] = []
  /// The places of lots and needs in the whole plan.
  let lotsOfPlan: [Int]
  let needsOfPlan: [Int]
  /// Duals of the whole plan that are all 0.
  private let none: Duals
  /// Purchases of needs whose prices and priorities are equal, which are branched on together.
  private(set) var groups: [[Int]] = []
  private var groupOfColumn: [Int: Int] = [:]

  /// - Parameters:
  ///   - lots: how many lots the whole plan has.
  ///   - needs: how many needs the whole plan has.
  ///
  /// - Returns: nil where there are too many columns.
  init?(
    _ components: [Component], allowsUnmet: Bool, lots: Int, needs: Int, mostColumns: Int
  ) {
    self.components = components
    (lotsOfPlan, needsOfPlan) = (components.flatMap(\.lots), components.flatMap(\.needs))
    none = Duals(lots: lots, needs: needs)
    for index in components.indices {
      let first = (lot: self.lots.count, need: self.needs.count)
      addSides(of: components[index].market)
      addArcs(of: index, first.lot, first.need)
      guard columns.count <= mostColumns else { return nil }
      addPurchases(of: index, first.need, allowsUnmet: allowsUnmet)
    }
    group()
  }

  private mutating func addSides(of market: Market) {
    lots += market.lots.enumerated().map { index, lot in
      Side(quantity: lot.supply, isExact: market.mustGo(index))
    }
    needs += market.needs.map { Side(quantity: $0.demand, isExact: true) }
  }

  private mutating func addArcs(of component: Int, _ firstLot: Int, _ firstNeed: Int) {
    let market = components[component].market
    for lot in market.lots.indices {
      market.forEachArc(of: lot) { need, arc in
        add(
          Column(
            component: component, kind: .served, lot: firstLot + lot, need: firstNeed + need,
            totals: Totals(1, of: arc),
            upper: min(market.lots[lot].supply, market.needs[need].demand)))
      }
    }
  }

  private mutating func addPurchases(
    of component: Int, _ firstNeed: Int, allowsUnmet: Bool
  ) {
    for (index, side) in components[component].market.needs.enumerated() {
      let (need, bought) = (firstNeed + index, Totals(buying: 1, of: side))
      add(
        Column(
          component: component, kind: .bought, lot: nil, need: need, totals: bought,
          upper: side.demand))
      guard allowsUnmet else { continue }
      add(
        Column(
          component: component, kind: .unmet, lot: nil, need: need,
          totals: Totals(lacking: 1, of: side), upper: side.demand))
    }
  }

  private mutating func add(_ column: Column) {
    if let lot = column.lot { lots[lot].columns.append(columns.count) }
    needs[column.need].columns.append(columns.count)
    columns.append(column)
  }

  private mutating func group() {
    var unmet: [Int: Int64] = [:]
    for column in columns where column.kind == .unmet { unmet[column.need] = column.totals.unmet }
    let bought = columns.indices.filter { columns[$0].kind == .bought }
    let kinds = Dictionary(grouping: bought) { index in
      [columns[index].totals.purchases, unmet[columns[index].need] ?? 0]
    }
    groups = kinds.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    for (group, columns) in groups.enumerated() {
      for column in columns { groupOfColumn[column] = group }
    }
  }

  /// The group that a column belongs to; nil where to none.
  func group(of column: Int) -> Int? { groupOfColumn[column] }

  /// What numbers of all columns count.
  func totals(_ values: [Int64]) -> Totals {
    zip(columns, values).reduce(Totals()) { sum, part in
      part.1 == 0 ? sum : sum + part.0.totals.times(part.1)
    }
  }

  /// Whole numbers near those of a relaxation: the nearest ones, and those below, with what is lacking
  /// for a need left unmet, and bought.
  func roundings(_ values: [Double]) -> [[Int64]] {
    let nearest = values.map { Int64($0.rounded()) }
    let below = values.map { Int64(($0 + 1e-6).rounded(.down)) }
    let filled = [Plan.Certificate.Branch.Column.unmet, .bought].map { filling(below, with: $0) }
    return [nearest] + filled
  }

  private func filling(
    _ values: [Int64], with kind: Plan.Certificate.Branch.Column
  ) -> [Int64] {
    var values = values
    for need in needs {
      guard let column = need.columns.first(where: { columns[$0].kind == kind }) else { continue }
      values[column] += need.columns.reduce(need.quantity) { $0 - values[$1] }
    }
    return values
  }

  /// Whether numbers of all columns keep every lot and need.
  func balances(_ values: [Int64]) -> Bool {
    (lots + needs).allSatisfy { side in
      let sum = side.columns.reduce(0) { $0 + values[$1] }
      return side.isExact ? sum == side.quantity : sum <= side.quantity
    }
  }
}

extension WholeModel {
  /// The solution of each component that numbers of all columns make.
  func solutions(_ values: [Int64]) -> [ComponentColumn] {
    var solutions = components.map { component in
      let none = [Int64](repeating: 0, count: component.needs.count)
      return TransportSolution(purchased: none, unmet: none)
    }
    let firsts = firsts
    for (column, count) in zip(columns, values) where count > 0 {
      let first = firsts[column.component]
      let need = column.need - first.need
      switch column.kind {
      case .bought: solutions[column.component].purchased[need] = count
      case .unmet: solutions[column.component].unmet[need] = count
      case .served:
        guard let lot = column.lot.map({ $0 - first.lot }) else { continue }
        solutions[column.component].flows.append(.init(lot: lot, need: need, count: count))
      }
    }
    return zip(solutions, components).map { solution, component in
      var solution = solution
      solution.flows.sort { ($0.lot, $0.need) < ($1.lot, $1.need) }
      return ComponentColumn(solution, of: component.market)
    }
  }

  /// The places in the model of each component's first lot and first need.
  private var firsts: [(lot: Int, need: Int)] {
    var next = (lot: 0, need: 0)
    return components.map { component in
      defer { next = (next.lot + component.lots.count, next.need + component.needs.count) }
      return next
    }
  }

  /// How many numbers a leaf of a certificate has.
  var numbersOfLeaf: Int { none.supply.count + none.demand.count }

  /// Duals of the model as those of the whole plan.
  func duals(ofPlan duals: Duals) -> Duals {
    var all = none
    for (place, dual) in zip(lotsOfPlan, duals.supply) { all.supply[place] = dual }
    for (place, dual) in zip(needsOfPlan, duals.demand) { all.demand[place] = dual }
    return all
  }
}
