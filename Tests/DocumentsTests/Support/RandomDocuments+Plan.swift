// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

extension RandomDocuments {
  /// A plan whose parts refer to each other as they must, and are otherwise without sense.
  mutating func plan() throws -> Plan {
    let scenario = try scenario()
    let needs = some(upTo: 4) { $0.need() }
    let lots = some(upTo: 4) { $0.lot(pins: scenario.pins.count) }
    let format: Plan.Format = random.below(3) == 0 ? .one : .two
    let lotsOfBaselines =
      format == .one
      ? nil
      : maybe { random in
        random.some(upTo: 3) { $0.lot(pins: scenario.pins.count) }
      }
    let ofBaselines = lotsOfBaselines?.count ?? lots.count
    return Plan(
      format: format, head: try head(scenario, format), needs: needs, lots: lots,
      assignments: needs.isEmpty || lots.isEmpty
        ? [] : some(upTo: 5) { $0.assignment(needs.count, lots.count) },
      solution: solution(needs.count, lots.count), stayOnly: baseline(needs.count, ofBaselines),
      inherited: baseline(needs.count, ofBaselines),
      inheritedWithinBudget: format == .one ? nil : budgeted(needs.count, ofBaselines),
      surplus: some(upTo: 3) { $0.remainder() },
      reserved: some(upTo: 3) { $0.remainder() }, unusable: some(upTo: 3) { $0.remainder() },
      shortfalls: needs.isEmpty || format == .one
        ? [] : some(upTo: 3) { $0.shortfall(needs.count) },
      premises: maybe { $0.planPremises() },
      replan: maybe { $0.planReplan(needs.count, lots.count) }, baselineLots: lotsOfBaselines)
  }

  private mutating func head(_ scenario: Scenario, _ format: Plan.Format) throws -> Plan.Head {
    Plan.Head(
      program: text(), inventoryName: text(), inventoryTitle: text(), currency: "VND",
      revision: Digest(of: text().utf8), scenario: scenario, date: try date(), status: word(),
      reasons: format == .one ? [] : some(upTo: 2) { $0.reason(pins: scenario.pins.count) },
      toldReasons: format == .one ? some(upTo: 2) { $0.text() } : [],
      levels: some(upTo: 3) {
        Plan.LevelResult(
          level: $0.word(), value: $0.number(), bound: $0.number(), proof: $0.word())
      },
      items: Plan.ItemTotals(
        items: number(), needed: number(), reused: number(), purchased: number(),
        unmet: number(), reserved: number(), unusable: number(), surplus: number()))
  }

  private mutating func reason(pins: Int) -> Plan.Reason {
    guard random.below(2) == 0 else { return .movingBudget(needed: number(), limit: number()) }
    return .pins(
      Plan.StrandedItems(
        pins: (0..<pins).filter { _ in random.below(2) == 0 }, assetClass: text(), office: text(),
        items: number(), bound: number()))
  }

  private mutating func shortfall(_ needs: Int) -> Plan.Shortfall {
    Plan.Shortfall(
      need: Position(random.below(needs)), reason: word(), registered: number(),
      excluded: some(upTo: 2) { Plan.Counted($0.word(), $0.number()) },
      obstacles: some(upTo: 2) { Plan.Counted($0.word(), $0.number()) },
      nearest: maybe { Plan.Shortfall.Nearest(office: $0.text(), metres: $0.number()) },
      here: number(), takers: some(upTo: 3) { Plan.Counted($0.text(), $0.number()) },
      left: number())
  }

  private mutating func need() -> Plan.Need {
    Plan.Need(
      id: text(), unit: text(), office: text(), assetClass: text(), quantity: number(),
      price: number(), priority: number(), minimumCondition: maybe { $0.word() },
      minimumRemainingYears: maybe { $0.random.below(9) })
  }

  private mutating func rowCount() -> Plan.RowCount {
    Plan.RowCount(row: Position(random.below(1_000)), count: Int64(random.below(1_000)))
  }

  private mutating func lot(pins: Int) -> Plan.Lot {
    Plan.Lot(
      assetClass: text(), heir: maybe { $0.text() }, office: text(),
      pins: (0..<pins).filter { _ in random.below(2) == 0 },
      members: some(upTo: 3) { $0.rowCount() }, past: maybe { $0.past() })
  }

  private mutating func assignment(_ needs: Int, _ lots: Int) -> Plan.Assignment {
    Plan.Assignment(
      items: rowCount(), tag: maybe { $0.text() }, fromUnit: text(), fromOffice: text(),
      toUnit: text(), toOffice: text(), lot: Position(random.below(lots)),
      need: Position(random.below(needs)), kind: word(), isRepaired: random.below(2) == 0,
      metres: number(),
      cost: Plan.Cost(moving: Int64(random.below(99)), repair: 0, penalty: .max / 2))
  }

  private mutating func solution(_ needs: Int, _ lots: Int) -> Plan.Solution {
    Plan.Solution(
      purchased: (0..<needs).map { _ in number() }, unmet: (0..<needs).map { _ in number() },
      certificate: maybe { random in
        Plan.Certificate(
          method: random.word(),
          levels: random.some(upTo: 2) { $0.certificateLevel(needs, lots) })
      })
  }

  private mutating func certificateLevel(_ needs: Int, _ lots: Int) -> Plan.Certificate.Level {
    Plan.Certificate.Level(
      level: word(), scale: number(),
      multipliers: some(upTo: 2) {
        let rows: [Plan.Certificate.Multiplier.Row] = [
          .purchaseBudget, .movingBudget, .level($0.word()),
        ]
        return .init(row: rows[$0.random.below(3)], value: $0.number())
      },
      supply: (0..<lots).map { _ in number() }, demand: (0..<needs).map { _ in number() })
  }

  private mutating func baseline(_ needs: Int, _ lots: Int) -> Plan.Baseline {
    Plan.Baseline(
      flows: needs == 0 || lots == 0
        ? []
        : some(upTo: 4) {
          .init(
            lot: Position($0.random.below(lots)), need: Position($0.random.below(needs)),
            count: $0.number())
        },
      levels: some(upTo: 4) { $0.number() }, movingAndRepair: number(),
      solution: solution(needs, lots))
  }

  private mutating func budgeted(_ needs: Int, _ lots: Int) -> Plan.BudgetedBaseline? {
    maybe { random in
      Plan.BudgetedBaseline(
        random.baseline(needs, lots), bounds: random.some(upTo: 4) { $0.number() })
    }
  }

  private mutating func remainder() -> Plan.Remainder {
    Plan.Remainder(items: rowCount(), tag: maybe { $0.text() }, reason: word())
  }
}
