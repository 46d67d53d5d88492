// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Everything that the plan before spoke of: what its lines carry, portion by portion, in the order of its
/// assignments; then what it left over, of a re-plan what it had lost sight of, and all others of the register.
struct FormerList {
  private let former: Plan.Former
  private let asOf: PartialDate
  private let receipts: [String: [Receipt]]
  private let earlier: [Receipts.Place: Receipt]
  private let drafts: [String: Int64]
  private let lines: [String: PlanLine]
  /// What is known of each line whose items have not all been taken.
  private var open: [String: [FormerItems.Portion]] = [:]
  private(set) var items: [FormerItems] = []

  init(_ former: Plan.Former, _ facts: Plan.Facts, _ registers: Registers) {
    (self.former, asOf) = (former, registers.new.description.asOf)
    receipts = Dictionary(grouping: facts.receipts, by: \.line)
    earlier = Dictionary(
      facts.earlier.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    drafts = facts.drafts.reduce(into: [:]) { $0[$1.line, default: 0] += $1.count }
    lines = Dictionary(
      former.plan.lines(former.digest).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for assignment in former.plan.assignments { take(assignment) }
    addLeft()
    addGone()
    if !registers.isOne { addRest(of: registers.old) }
  }

  private mutating func take(_ assignment: Plan.Assignment) {
    let plan = former.plan
    let lot = plan.lots[assignment.lot]
    var one = FormerItems(
      row: assignment.items.row, count: assignment.items.count, heir: lot.heir, pins: lot.pins,
      before: lot.past, meant: Plan.Place(plan.needs[assignment.need]), news: .none(.published))
    guard assignment.kind != .stay else { return items.append(one) }
    let id = LineID(plan: former.digest, assignment, in: plan).text
    one.line = lines[id]
    var rest = (open[id] ?? portions(of: id))[...]
    var due = one.count
    while due > 0, let first = rest.first {
      one.count = min(due, first.count)
      (one.news, one.day, one.date) = (first.news, first.day, first.date)
      items.append(one)
      due -= one.count
      rest[rest.startIndex].count -= one.count
      if rest[rest.startIndex].count == 0 { rest.removeFirst() }
    }
    open[id] = Array(rest)
  }

  /// All portions of a line: receipt by receipt, what the register should know first, then what nothing is
  /// known of, first what was told.
  private func portions(of id: String) -> [FormerItems.Portion] {
    guard let line = lines[id] else { return [] }
    var list = PortionList(left: line.planned)
    for receipt in receipts[id] ?? [] {
      let known = earlier[receipt.place]?.counts.within(receipt.counts) ?? Receipts.Counts()
      list.add(known, receipt, .earlier)
      let day = FormerItems.Day(receipt.date, asOf: asOf)
      list.add(receipt.counts.without(known), receipt, day == .earlier ? .unknown : day)
    }
    let open = list.left
    list.add(open - (drafts[id] ?? 0), .none(.published))
    list.add(list.left, .none(.draft))
    return list.portions
  }

  private mutating func addLeft() {
    let plan = former.plan
    var left = plan.lots.map { lot in
      lot.members.reduce(into: [:]) { $0[$1.row, default: Int64(0)] += $1.count }
    }
    for assignment in plan.assignments {
      left[Int(assignment.lot.index)][assignment.items.row, default: 0] -= assignment.items.count
    }
    for (lot, left) in zip(plan.lots, left) {
      for (row, count) in left.sorted(by: { $0.key < $1.key }) where count > 0 {
        items.append(
          FormerItems(
            row: row, count: count, heir: lot.heir, pins: lot.pins, before: lot.past,
            news: .none(.left)))
      }
    }
  }

  /// What a re-plan knows to be lost or broken.
  private mutating func addGone() {
    guard former.plan.replan != nil else { return }
    for gone in former.plan.unusable where gone.reason != .ownership {
      items.append(
        FormerItems(
          row: gone.items.row, count: gone.items.count, heir: nil, pins: [], before: nil,
          news: .gone(gone.reason)))
    }
  }

  /// Items that served nothing: they are somewhere in a newer register too, and stand for no others there.
  private mutating func addRest(of register: Inventory) {
    var rest = register.assets.map(\.quantity)
    for one in items { rest[Int(one.row.index)] -= one.count }
    for (row, count) in zip(register.assets.positions, rest) where count > 0 {
      items.append(
        FormerItems(
          row: row, count: count, heir: nil, pins: [], before: nil, news: .none(.left)))
    }
  }
}

extension FormerItems {
  /// Items of a line of which one thing is known.
  fileprivate struct Portion {
    var count: Int64
    let news: News
    let day: Day
    let date: PartialDate?
  }
}

/// Portions that together are no more than what a line has.
private struct PortionList {
  private(set) var left: Int64
  private(set) var portions: [FormerItems.Portion] = []

  init(left: Int64) { self.left = left }

  mutating func add(_ counts: Receipts.Counts, _ receipt: Receipt, _ day: FormerItems.Day) {
    let (condition, office) = (receipt.condition, receipt.officeFound)
    func came(_ isAccepted: Bool) -> FormerItems.News {
      .came(isAccepted: isAccepted, condition: condition, office: office)
    }
    let accepted = min(counts.accepted, counts.received)
    add(accepted, came(true), day, receipt.date)
    add(counts.received - accepted, came(false), day, receipt.date)
    add(counts.refused, .refused, day, receipt.date)
    add(counts.lost, .lost, day, receipt.date)
  }

  mutating func add(
    _ count: Int64, _ news: FormerItems.News, _ day: FormerItems.Day = .unknown,
    _ date: PartialDate? = nil
  ) {
    let count = min(max(0, count), left)
    left -= count
    guard count > 0 else { return }
    portions.append(FormerItems.Portion(count: count, news: news, day: day, date: date))
  }
}

extension Receipts.Counts {
  /// The part of these that is in others too.
  fileprivate func within(_ other: Self) -> Self {
    var counts = Self()
    counts.received = min(received, other.received)
    counts.accepted = min(counts.received, other.accepted)
    counts.refused = min(refused, other.refused)
    counts.lost = min(lost, other.lost)
    return counts
  }

  /// These less a part of them.
  fileprivate func without(_ part: Self) -> Self {
    var counts = Self()
    counts.received = received - part.received
    counts.accepted = accepted - part.accepted
    counts.refused = refused - part.refused
    counts.lost = lost - part.lost
    return counts
  }
}
