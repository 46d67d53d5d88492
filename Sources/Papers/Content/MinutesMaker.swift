// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Minutes of hand-overs.
struct MinutesMaker {
  private let source: PaperSource
  private let form: Form
  private let words: AssetWords

  init(_ source: PaperSource) {
    self.source = source
    form = source.forms[.minutes]
    words = AssetWords(form, source.inventory)
  }

  /// The minutes of a hand-over; of an inheritance the heir draws them up, of a transfer the giver.
  func draft(_ handover: Handover) -> PaperDraft {
    let (giver, receiver) = (handover.parties.giver, handover.parties.receiver)
    let units = source.inventory.units
    var draft = PaperDraft(
      form: form, basis: handover.basis,
      unit: handover.basis == .inheritance ? receiver ?? giver : giver,
      parties: ["giver": giver, "receiver": receiver],
      name: [units[giver].id, receiver.map { units[$0].id } ?? ""])
    draft.fields["basis"] = source.cited(handover.basis).map { form.text(of: $0) }
    draft.fields["place"] = receiver.flatMap { units[$0].place }.map { [$0] }
    // Minutes of several days are signed on the last one, and say of each line when it came.
    draft.fields["date"] = handover.days.last.map { [form.text(of: $0)] }
    draft.groups = groups(handover)
    draft.sums = Paper.Sums(of: handover.holdings)
    draft.sums.lines += Int64(handover.offices.count)
    draft.sums.items += Int64(handover.offices.count)
    return draft
  }

  private func groups(_ handover: Handover) -> [PaperGroup] {
    let classes = source.inventory.classes
    let kinds = handover.holdings.map { source.inventory.assets[$0.row].assetClass }
    let lines = zip(handover.holdings, kinds).map { (group: classes[$1].group, kind: $1, line: $0) }
      .enumerated().sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
    return (AssetGroup.allCases.map { $0 } + [nil]).compactMap { group in
      let isOfDays = handover.days.count > 1
      var rows = lines.filter { $0.group == group }.map { line($0.line, namesDays: isOfDays) }
      if group == .premises { rows = handover.offices.map(line) + rows }
      guard !rows.isEmpty else { return nil }
      let mark: PaperCell = group.map { .text($0.rawValue) } ?? .blank("group")
      let title = form.word("group.\(group?.rawValue ?? "none")")
      return PaperGroup(heading: ["number": mark, "name": PaperCell(title)], rows: rows)
    }
  }

  private func line(_ holding: Holding, namesDays: Bool) -> [String: PaperCell] {
    var cells = words.cells(of: holding)
    var notes = words.notes(of: holding)
    if let transfer = holding.transfer, let office = source.estate.office(transfer.toOffice) {
      let name = source.inventory.offices[office].name
      if transfer.isRepaired { notes += [form.word("note.repair")].compactMap(\.self) }
      if transfer.toOffice != transfer.fromOffice {
        notes += [form.word("note.to", ["office": name])].compactMap(\.self)
      }
    }
    if namesDays {
      notes += holding.days.compactMap { form.word("note.day", ["day": form.text(of: $0)]) }
    }
    cells["note"] = AssetWords.cell(notes)
    return cells
  }

  /// Premises: the register has no cost of them.
  private func line(_ position: Position<Inventory.Office>) -> [String: PaperCell] {
    let office = source.inventory.offices[position]
    let area = NumberText(form.language).decimal(office.usableArea.description)
    return [
      "name": .text([office.name, office.address].compactMap(\.self).joined(separator: ", ")),
      "unit": PaperCell(form.word("premises.unit")), "quantity": .count(1),
      "cost": .blank("premises_cost"), "residual": .blank("premises_cost"),
      "note": PaperCell(form.word("premises.area", ["area": area])),
    ]
  }
}
