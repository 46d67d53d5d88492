// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Letters that propose what becomes of items that nobody needs.
struct SurplusMaker {
  private let source: PaperSource
  private let form: Form
  private let words: AssetWords

  init(_ source: PaperSource) {
    self.source = source
    form = source.forms[.surplus]
    words = AssetWords(form, source.inventory)
  }

  /// One letter for each unit that has surplus or items in bad condition of its own, in the order of the
  /// inventory; what is reserved or belongs to others is not handled.
  var drafts: [PaperDraft] {
    var held: [Position<Inventory.Unit>: [Holding]] = [:]
    for holding in source.estate.holdings where isHandled(holding) {
      let unit = holding.heir ?? source.inventory.assets[holding.row].holder
      held[unit, default: []].append(holding)
    }
    return held.sorted { $0.key < $1.key }.map { draft($0.value, of: $0.key) }
  }

  private func isHandled(_ holding: Holding) -> Bool {
    let isOwn = (source.inventory.assets[holding.row].ownership ?? .own) == .own
    switch holding.use {
    case .remains(.surplus), .remains(.condition): return isOwn
    case .remains(.reserved), .remains(.ownership), .remains(.lost), .serves: return false
    }
  }

  private func draft(_ holdings: [Holding], of unit: Position<Inventory.Unit>) -> PaperDraft {
    var draft = PaperDraft(
      form: form, basis: .surplus, unit: unit, parties: ["issuer": unit],
      name: [source.inventory.units[unit].id])
    draft.fields = source.letterFields(of: unit)
    draft.groups = [PaperGroup(rows: holdings.map(line))]
    draft.sums = Paper.Sums(of: holdings)
    return draft
  }

  private func line(_ holding: Holding) -> [String: PaperCell] {
    var cells = words.cells(of: holding)
    let asset = source.inventory.assets[holding.row]
    cells["note"] = AssetWords.cell(words.notes(of: holding))
    if let test = LiquidationTest(asset, in: source.inventory, on: source.plan.head.date) {
      cells["handling"] = PaperCell(form.word("handling.liquidation"))
      cells["reason"] = PaperCell(reason(test))
    } else {
      cells["handling"] = .blank("handling")
      let isUsable = holding.use == .remains(.surplus)
      cells["reason"] = PaperCell(form.word(isUsable ? "reason.surplus" : "reason.condition"))
    }
    return cells
  }

  private func reason(_ test: LiquidationTest) -> String? {
    func money(_ amount: Money) -> String {
      NumberText(form.language).money(amount, currency: source.plan.head.currency)
    }
    switch test {
    case .pastLife(let since, let years):
      return form.word("reason.past_life", ["since": "\(since.year)", "years": "\(years)"])
    case .repair(let repair): return form.word("reason.repair", ["repair": money(repair)])
    case .repairOfNew(let repair): return form.word("reason.repair_new", ["repair": money(repair)])
    }
  }
}
