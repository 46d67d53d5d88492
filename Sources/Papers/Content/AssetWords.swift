// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Items of the register in the words of a form.
struct AssetWords {
  /// The words that a form needs for it.
  static let all = [
    "note.tag", "note.condition", "note.ownership", "note.repair", "note.from", "note.to",
    "note.partial",
  ]

  private let form: Form
  private let inventory: Inventory

  init(_ form: Form, _ inventory: Inventory) { (self.form, self.inventory) = (form, inventory) }

  /// The cells of a line, without its note.
  func cells(of holding: Holding) -> [String: PaperCell] {
    let asset = inventory.assets[holding.row]
    let kind = inventory.classes[asset.assetClass]
    let code = kind.officialCode.map { " (\($0))" } ?? ""
    return [
      "name": .text(asset.name), "class": .text(kind.name + code), "unit": .text(kind.unit),
      "quantity": .count(holding.count),
      "year": asset.inUseSince.map { .text("\($0.year)") } ?? .blank("year"),
      "cost": PaperCell(holding.cost, orElse: "cost"),
      "residual": PaperCell(holding.residual, orElse: "residual"),
    ]
  }

  /// What is noted of items: tag, condition, whose they are, and where they stand.
  func notes(of holding: Holding) -> [String] {
    let asset = inventory.assets[holding.row]
    let condition = Message("condition.\(asset.condition.rawValue)").text(in: form.language)
    let ownership = (asset.ownership ?? .own) == .own ? nil : asset.ownership
    return [
      asset.tag.flatMap { form.word("note.tag", ["tag": $0]) },
      form.word("note.condition", ["condition": condition]),
      ownership.flatMap {
        form.word(
          "note.ownership",
          ["ownership": Message("ownership.\($0.rawValue)").text(in: form.language)])
      },
      form.word("note.from", ["office": inventory.offices[asset.office].name]),
    ].compactMap(\.self)
  }

  /// Notes as one cell.
  static func cell(_ notes: [String]) -> PaperCell {
    notes.isEmpty ? .none : .text(notes.joined(separator: "; "))
  }
}

extension Paper.Sums {
  /// The sums of items.
  init(of holdings: [Holding]) {
    self.init(
      lines: Int64(holdings.count), items: holdings.reduce(0) { $0 + $1.count },
      cost: holdings.reduce(0) { $0 + ($1.cost ?? 0) },
      residual: holdings.reduce(0) { $0 + ($1.residual ?? 0) })
  }
}
