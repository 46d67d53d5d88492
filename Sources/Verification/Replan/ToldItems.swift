// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Items of the plan before with the one thing that is told of them.
struct ToldItems {
  /// What is told.
  enum Tale: Equatable {
    case came(accepted: Bool)
    case refused
    case lost
    /// Nothing: what the plan before made of them holds.
    case nothing(Plan.Past.Fate)
    /// They had been out of the supply.
    case out(Plan.Remainder.Reason)
  }

  let row: Row
  var count: Int64
  let heir: String?
  let pins: [Int]
  /// What was known of them before.
  let before: Plan.Past?
  var meant: Plan.Place?
  var tale: Tale
  /// Where a receipt says that they came to, else where they are to go; nil where they do not go.
  var destination: String?
  /// The condition that a receipt says.
  var condition: Condition?
  /// Whether it is told of a day that the register covers; nil where no date says so.
  var isCovered: Bool?

  /// Everything that a plan before and the facts of the one that goes on tell; on another register also the
  /// items of which they tell nothing.
  static func all(_ former: Plan.Former, _ facts: Plan.Facts, asOf: PartialDate) -> [ToldItems] {
    var lines = LineTales(former, facts, asOf: asOf)
    let moved = former.plan.assignments.flatMap { assignment in
      let lot = former.plan.lots[assignment.lot]
      let base = ToldItems(
        row: assignment.items.row, count: assignment.items.count, heir: lot.heir, pins: lot.pins,
        before: lot.past, meant: Plan.Place(former.plan.needs[assignment.need]),
        tale: .nothing(.published))
      return assignment.kind == .stay ? [base] : lines.tell(base, assignment)
    }
    let told = moved + left(by: former.plan) + out(of: former.plan)
    return told + (former.inventory.map { untold($0, besides: told) } ?? [])
  }

  private static func untold(_ register: Inventory, besides told: [ToldItems]) -> [ToldItems] {
    let counts = told.reduce(into: [Row: Int64]()) { $0[$1.row, default: 0] += $1.count }
    return register.assets.positions.compactMap { row in
      let rest = register.assets[row].quantity - (counts[row] ?? 0)
      guard rest > 0 else { return nil }
      return ToldItems(
        row: row, count: rest, heir: nil, pins: [], before: nil, tale: .nothing(.left))
    }
  }

  /// What the plan before left over.
  private static func left(by plan: Plan) -> [ToldItems] {
    var used: [Position<Plan.Lot>: [Row: Int64]] = [:]
    for assignment in plan.assignments {
      used[assignment.lot, default: [:]][assignment.items.row, default: 0] +=
        assignment.items.count
    }
    return plan.lots.positions.flatMap { position -> [ToldItems] in
      let lot = plan.lots[position]
      let held = lot.members.reduce(into: [Row: Int64]()) { $0[$1.row, default: 0] += $1.count }
      return held.sorted { $0.key < $1.key }.compactMap { row, count in
        let rest = count - (used[position]?[row] ?? 0)
        guard rest > 0 else { return nil }
        return ToldItems(
          row: row, count: rest, heir: lot.heir, pins: lot.pins, before: lot.past,
          tale: .nothing(.left))
      }
    }
  }

  /// What a re-plan before had lost sight of.
  private static func out(of plan: Plan) -> [ToldItems] {
    guard plan.replan != nil else { return [] }
    return plan.unusable.filter { $0.reason != .ownership }.map {
      ToldItems(
        row: $0.items.row, count: $0.items.count, heir: nil, pins: [], before: nil,
        tale: .out($0.reason))
    }
  }
}

/// What is told of lines, of which assignments take as many items as they have.
private struct LineTales {
  private let former: Plan.Former
  private let receipts: [String: [Receipt]]
  private let earlier: [Receipts.Place: Receipt]
  private let drafts: [String: Int64]
  private let asOf: PartialDate
  private var planned: [String: Int64] = [:]
  private var untaken: [String: ArraySlice<ToldItems>] = [:]

  init(_ former: Plan.Former, _ facts: Plan.Facts, asOf: PartialDate) {
    (self.former, self.asOf) = (former, asOf)
    receipts = Dictionary(grouping: facts.receipts, by: \.line)
    earlier = Dictionary(facts.earlier.map { ($0.place, $0) }) { first, _ in first }
    drafts = facts.drafts.reduce(into: [:]) { $0[$1.line, default: 0] += $1.count }
    for assignment in former.plan.assignments where assignment.kind != .stay {
      planned[id(assignment), default: 0] += assignment.items.count
    }
  }

  private func id(_ assignment: Plan.Assignment) -> String {
    LineID(plan: former.digest, assignment, in: former.plan).text
  }

  mutating func tell(_ base: ToldItems, _ assignment: Plan.Assignment) -> [ToldItems] {
    let line = id(assignment)
    var base = base
    base.destination = assignment.toOffice
    var tales = untaken[line] ?? tales(of: line, base)[...]
    let taken = take(Int128(base.count), from: &tales, \.count)
    untaken[line] = tales
    return taken.map { tale in
      var items = base
      (items.count, items.tale, items.isCovered) = (tale.count, tale.tale, tale.isCovered)
      (items.destination, items.condition) = (tale.destination, tale.condition)
      return items
    }
  }

  /// Receipt by receipt what came, was refused and lost, first by the day of the register, as far as the line
  /// has so many items; the rest was told of, but for drafts.
  private func tales(of line: String, _ base: ToldItems) -> [ToldItems] {
    var (left, tales) = (planned[line] ?? 0, [ToldItems]())
    func add(_ count: Int64, _ like: ToldItems) {
      var one = like
      one.count = min(max(0, count), left)
      left -= one.count
      if one.count > 0 { tales.append(one) }
    }
    for receipt in receipts[line] ?? [] {
      for part in parts(of: receipt, earlier[receipt.place], base) { add(part.count, part) }
    }
    add(left - (drafts[line] ?? 0), base)
    var draft = base
    draft.tale = .nothing(.draft)
    add(left, draft)
    return tales
  }

  private func parts(of receipt: Receipt, _ known: Receipt?, _ base: ToldItems) -> [ToldItems] {
    let counts = [receipt.received, receipt.accepted, receipt.refused, receipt.lost].map { $0 ?? 0 }
    let then = [known?.received, counts[1], known?.refused, known?.lost].map { $0 ?? 0 }
    let received = min(then[0], counts[0])
    let covered = [
      received, min(then[1], received), min(then[2], counts[2]), min(then[3], counts[3]),
    ]
    let later = zip(counts, covered).map { $0 - $1 }
    var day: Bool?
    if let date = receipt.date, date.earliest > asOf.latest { day = false }
    return parts(covered, true, receipt, base) + parts(later, day, receipt, base)
  }

  private func parts(
    _ counts: [Int64], _ isCovered: Bool?, _ receipt: Receipt, _ base: ToldItems
  ) -> [ToldItems] {
    let accepted = min(counts[0], counts[1])
    let tales: [(ToldItems.Tale, Int64)] = [
      (.came(accepted: true), accepted), (.came(accepted: false), counts[0] - accepted),
      (.refused, counts[2]), (.lost, counts[3]),
    ]
    return tales.map { tale, count in
      var one = base
      (one.tale, one.count, one.isCovered) = (tale, count, isCovered)
      guard case .came = tale else { return one }
      one.destination = receipt.officeFound ?? base.destination
      one.condition = receipt.condition
      return one
    }
  }
}
