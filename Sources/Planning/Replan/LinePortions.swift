// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// What has become of the items of each line of the plan before, portion by portion.
struct LinePortions {
  private let former: Plan.Former
  private let inventory: Inventory
  private let isPinned: Bool
  private var portions: [String: [Portion]] = [:]
  private let drafts: [String: Int64]
  private let receipts: [String: [Receipt]]
  private let lines: [String: PlanLine]

  init(
    _ former: Plan.Former, _ facts: Plan.Facts, _ rules: Scenario.Replan, _ inventory: Inventory
  ) {
    (self.former, self.inventory) = (former, inventory)
    isPinned = rules.received == .pin
    drafts = facts.drafts.reduce(into: [:]) { $0[$1.line, default: 0] += $1.count }
    receipts = Dictionary(grouping: facts.receipts, by: \.line)
    lines = Dictionary(
      former.plan.lines(former.digest).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What has become of the items of an assignment; those of one line are taken in the order of the plan.
  mutating func take(_ assignment: Plan.Assignment) -> [(History.End, Int64)] {
    let source = Source(assignment, former.plan, inventory)
    guard assignment.kind != .stay else {
      return [(source.end(.open(.published)), assignment.items.count)]
    }
    let id = LineID(plan: former.digest, assignment, in: former.plan).text
    var rest = portions[id] ?? all(of: id, source)
    var (due, taken) = (assignment.items.count, [(History.End, Int64)]())
    while due > 0, let first = rest.first {
      let count = min(due, first.count)
      taken.append((source.end(first.fate), count))
      due -= count
      rest[0].count -= count
      if rest[0].count == 0 { rest.removeFirst() }
    }
    portions[id] = rest
    return taken
  }

  /// All portions of a line: receipt by receipt, then what nothing is known of, first what was told.
  private func all(of id: String, _ source: Source) -> [Portion] {
    guard let line = lines[id] else { return [] }
    var list = PortionList(left: line.planned)
    for receipt in receipts[id] ?? [] {
      let counts = receipt.counts
      let office = receipt.officeFound ?? line.toOffice
      let condition = source.worse(receipt.condition)
      if isPinned, office == line.toOffice, condition == nil {
        list.add(min(counts.accepted, counts.received), .came(.accepted))
        list.add(counts.received - counts.accepted, .came(.received))
      } else {
        list.add(counts.received, .came(.moved, condition: condition, office: office))
      }
      list.add(counts.refused, .refused)
      list.add(counts.lost, .lost)
    }
    let open = list.left
    list.add(open - (drafts[id] ?? 0), .open(.published))
    list.add(list.left, .open(.draft))
    return list.portions
  }
}

/// Items of a line of which one thing is known.
private struct Portion {
  var count: Int64
  let fate: Fate
}

private enum Fate {
  case came(Plan.Past.Fate, condition: Condition? = nil, office: String? = nil)
  case refused
  case lost
  case open(Plan.Past.Fate)
}

/// Portions that together are no more than what a line has.
private struct PortionList {
  private(set) var left: Int64
  private(set) var portions: [Portion] = []

  init(left: Int64) { self.left = left }

  mutating func add(_ count: Int64, _ fate: Fate) {
    let count = min(max(0, count), left)
    left -= count
    if count > 0 { portions.append(Portion(count: count, fate: fate)) }
  }
}

/// Where the items of an assignment come from, and what they were meant for.
private struct Source {
  private let meant: Plan.Place
  private let past: Plan.Past?
  private let condition: Condition
  private let office: String

  init(_ assignment: Plan.Assignment, _ plan: Plan, _ inventory: Inventory) {
    let asset = inventory.assets[assignment.items.row]
    meant = Plan.Place(plan.needs[assignment.need])
    past = plan.lots[assignment.lot].past
    (condition, office) = (asset.condition, inventory.offices[asset.office].id)
  }

  /// The condition in which items came, where it is worse than it was.
  func worse(_ came: Condition?) -> Condition? {
    came.flatMap { $0 < past?.condition ?? condition ? $0 : nil }
  }

  func end(_ fate: Fate) -> History.End {
    var now = Plan.Past(
      meant: meant, fate: .published, condition: past?.condition, standsAt: past?.standsAt,
      refusedAt: past?.refusedAt)
    switch fate {
    case .came(let fate, let condition, let office):
      (now.fate, now.condition) = (fate, condition ?? now.condition)
      if let office { now.standsAt = office == self.office ? nil : office }
    case .refused: (now.fate, now.refusedAt) = (.refused, meant)
    case .lost: return .gone(.lost)
    case .open(let fate): now.fate = fate
    }
    return .past(now)
  }
}
