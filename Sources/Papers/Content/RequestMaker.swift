// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Requests in which a receiver of transfers shows that the norms grant them.
struct RequestMaker {
  /// What a unit needs of a class, and how it is met.
  fileprivate struct Demand {
    var needs: [Int] = []
    var granted: Int64 = 0
    var held: Int64 = 0
    var bought: Int64 = 0
    /// How many items each giver gives, in the order of the plan.
    var givers: [(unit: Position<Inventory.Unit>, count: Int64)] = []

    var asked: Int64 { givers.reduce(0) { $0 + $1.count } }
  }

  private typealias Demands = [Position<Inventory.AssetClass>: Demand]

  private let source: PaperSource
  private let form: Form
  private let norms: NormsOfNeeds
  private var demands: [Position<Inventory.Unit>: Demands] = [:]

  init(_ source: PaperSource) {
    self.source = source
    form = source.forms[.request]
    norms = NormsOfNeeds(source)
    addNeeds()
    addAssignments()
  }

  /// One request for each unit that others give to, in the order of the inventory.
  var drafts: [PaperDraft] {
    demands.sorted { $0.key < $1.key }.compactMap { unit, demands in
      let asking = demands.filter { $0.value.asked > 0 }
      return asking.isEmpty ? nil : draft(of: unit, asking)
    }
  }

  private mutating func addNeeds() {
    let (plan, estate) = (source.plan, source.estate)
    for (index, need) in plan.needs.enumerated() {
      guard let unit = estate.unit(need.unit), let kind = estate.assetClass(need.assetClass) else {
        continue
      }
      var demand = demands[unit, default: [:]][kind] ?? Demand()
      demand.needs.append(index)
      demand.granted += need.quantity
      demand.bought += plan.solution.purchased[index]
      demands[unit, default: [:]][kind] = demand
    }
  }

  private mutating func addAssignments() {
    let (plan, estate) = (source.plan, source.estate)
    for assignment in plan.assignments {
      let need = plan.needs[assignment.need]
      guard let unit = estate.unit(need.unit), let kind = estate.assetClass(need.assetClass) else {
        continue
      }
      guard assignment.kind == .transfer, estate.isDue(assignment) else {
        demands[unit]?[kind]?.held += assignment.items.count
        continue
      }
      let holder = source.inventory.assets[assignment.items.row].holder
      let heir = plan.lots[assignment.lot].heir.flatMap(estate.unit)
      demands[unit]?[kind]?.add(assignment.items.count, from: heir ?? holder)
    }
  }

  private func draft(of unit: Position<Inventory.Unit>, _ demands: Demands) -> PaperDraft {
    let units = source.inventory.units
    var draft = PaperDraft(
      form: form, basis: .transfer, unit: unit, parties: ["issuer": unit], name: [units[unit].id])
    let givers = Set(demands.values.flatMap(\.givers).map(\.unit)).sorted().map { units[$0].name }
    draft.fields = source.letterFields(of: unit)
    draft.fields["recipients"] = givers
    draft.fields["givers"] = [givers.joined(separator: ", ")]
    let rows = demands.sorted { $0.key < $1.key }.map { line($0.value, of: unit, $0.key) }
    draft.groups = [PaperGroup(rows: rows)]
    draft.sums.lines = Int64(demands.count)
    draft.sums.items = demands.values.reduce(0) { $0 + $1.asked }
    return draft
  }

  private func line(
    _ demand: Demand, of unit: Position<Inventory.Unit>, _ kind: Position<Inventory.AssetClass>
  ) -> [String: PaperCell] {
    let (norm, basis) = grounds(demand, of: unit, kind)
    var notes = demand.givers.compactMap { giver in
      form.word(
        "note.from",
        ["giver": source.inventory.units[giver.unit].name, "count": "\(giver.count)"])
    }
    if demand.bought > 0 {
      notes += [form.word("note.buy", ["count": "\(demand.bought)"])].compactMap(\.self)
    }
    return [
      "class": .text(source.inventory.classes[kind].name), "norm": norm, "basis": basis,
      "granted": .count(demand.granted), "held": .count(demand.held),
      "asked": .count(demand.asked), "note": AssetWords.cell(notes),
    ]
  }

  /// What the needs rest on, and whom or what it counts; each norm once.
  private func grounds(
    _ demand: Demand, of unit: Position<Inventory.Unit>, _ kind: Position<Inventory.AssetClass>
  ) -> (norm: PaperCell, basis: PaperCell) {
    var found: [Inventory.Norm] = []
    var (reasons, isUnknown) = ([String](), false)
    for index in demand.needs {
      let need = source.plan.needs[index]
      if let norm = norms.norm(of: need, kind) {
        if !found.contains(norm) { found.append(norm) }
      } else if let reason = source.inventory.requests.first(where: { $0.id == need.id })?.reason {
        reasons += [form.word("need", ["reason": reason])].compactMap(\.self)
      } else {
        isUnknown = true
      }
    }
    isUnknown = isUnknown || found.contains { $0.source == nil }
    let norm = (found.compactMap(text) + reasons).joined(separator: "; ")
    let basis = found.compactMap { counted($0, in: unit) }.joined(separator: "; ")
    if isUnknown {
      return (norm.isEmpty ? .blank("norm") : .partly(norm, blank: "norm"), .text(basis))
    }
    return (.text(norm), basis.isEmpty ? .none : .text(basis))
  }

  private func text(_ norm: Inventory.Norm) -> String? {
    let per =
      switch norm.basis {
      case .person: form.word("per.person")
      case .room: form.word("per.room")
      case .office: form.word("per.office")
      case .unit: form.word("per.unit")
      case .staff(let staff): form.word("per.staff", ["staff": "\(staff)"])
      }
    return form.word(
      "norm",
      [
        "quantity": NumberText(form.language).decimal(norm.quantity.description),
        "per": per ?? "", "group": group(of: norm), "source": norm.source ?? Filler.shortBlank,
      ])
  }

  private func group(of norm: Inventory.Norm) -> String {
    let isAll = norm.group == Inventory.Norm.everybody
    return isAll ? form.word("everybody") ?? norm.group : norm.group
  }

  private func counted(_ norm: Inventory.Norm, in unit: Position<Inventory.Unit>) -> String? {
    let count = [
      "group": group(of: norm), "count": "\(norms.count(norm, in: unit))",
    ]
    return norm.basis == .room ? form.word("rooms", count) : form.word("people", count)
  }
}

extension RequestMaker.Demand {
  fileprivate mutating func add(_ count: Int64, from unit: Position<Inventory.Unit>) {
    if let giver = givers.firstIndex(where: { $0.unit == unit }) {
      givers[giver].count += count
    } else {
      givers.append((unit, count))
    }
  }
}
