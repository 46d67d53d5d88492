// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Letters in which a giver proposes transfers.
struct ProposalMaker {
  private let source: PaperSource
  private let form: Form
  private let words: AssetWords

  init(_ source: PaperSource) {
    self.source = source
    form = source.forms[.proposal]
    words = AssetWords(form, source.inventory)
  }

  /// One letter for all that a unit gives.
  func draft(_ handovers: [Handover], of giver: Position<Inventory.Unit>) -> PaperDraft {
    let units = source.inventory.units
    var draft = PaperDraft(
      form: form, basis: .transfer, unit: giver, parties: ["issuer": giver],
      name: [units[giver].id])
    draft.fields = source.letterFields(of: giver)
    draft.fields["recipients"] = handovers.compactMap { $0.parties.receiver.map { units[$0].name } }
    draft.groups = [PaperGroup(rows: handovers.flatMap { $0.holdings.map(line) })]
    draft.sums = Paper.Sums(of: handovers.flatMap(\.holdings))
    return draft
  }

  private func line(_ holding: Holding) -> [String: PaperCell] {
    var cells = words.cells(of: holding)
    guard let transfer = holding.transfer else { return cells }
    cells["handling"] = PaperCell(form.word("handling.transfer"))
    let receiver = source.estate.unit(transfer.toUnit).map { source.inventory.units[$0].name }
    let isByNorm = source.plan.needs[transfer.need].id.hasPrefix("norm/")
    cells["reason"] = PaperCell(
      form.word(isByNorm ? "reason.norm" : "reason.need", ["receiver": receiver ?? ""]))
    let isMoved = transfer.toOffice != transfer.fromOffice
    let office = source.estate.office(transfer.toOffice).map { source.inventory.offices[$0].name }
    cells["note"] = AssetWords.cell(
      words.notes(of: holding)
        + [
          transfer.isRepaired ? form.word("note.repair") : nil,
          isMoved ? form.word("note.to", ["office": office ?? ""]) : nil,
        ].compactMap(\.self))
    return cells
  }
}

extension PaperSource {
  /// What the head of a unit's letter needs, as far as it is known.
  func letterFields(of unit: Position<Inventory.Unit>) -> [String: [String]] {
    let issuer = inventory.units[unit]
    let superior = issuer.superior ?? issuer.parent.map { inventory.units[$0].name }
    return ["superior": superior, "symbol": issuer.symbol, "place": issuer.place]
      .compactMapValues { $0.map { [$0] } }
  }
}
