// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// What a form may name: the values of its columns, its words and places.
struct FormRules {
  private let form: Form
  private let file: String

  /// The rules for a form from a file.
  init(_ form: Form, _ file: String) { (self.form, self.file) = (form, file) }

  /// Refuses a form that names what no plan has, or has not the words that a plan needs.
  func check() throws(FormError) {
    for word in form.purpose.words where form.words[word] == nil {
      throw error("words", Message("error.form.missing-key", ["missing": word]))
    }
    for block in form.blocks {
      if case .table(let table) = block { try check(table) }
      for text in block.texts {
        for place in Template(text).places.sorted() where !form.purpose.hasPlace(place) {
          throw error(
            text, Message("error.form.unknown-place", ["place": "{\(place)}"]))
        }
      }
    }
  }

  private func check(_ table: Form.Table) throws(FormError) {
    for column in table.columns where !form.purpose.values.contains(column.value) {
      throw error(
        column.value, Message("error.form.unknown-value", ["words": form.purpose.values]))
    }
    guard !table.columns.isEmpty else { throw error("table", Message("error.form.no-columns")) }
  }

  private func error(_ key: String, _ reason: Message) -> FormError {
    FormError(file: file, line: nil, key: key, reason: reason)
  }
}

extension Form.Purpose {
  /// What the columns of its table may hold.
  var values: [String] {
    switch self {
    case .minutes:
      ["number", "name", "class", "unit", "quantity", "year", "cost", "residual", "note"]
    case .proposal, .surplus:
      [
        "number", "name", "class", "unit", "quantity", "year", "cost", "residual", "handling",
        "reason", "note",
      ]
    case .request: ["number", "class", "norm", "basis", "granted", "held", "asked", "note"]
    case .purchases:
      [
        "number", "name", "unit", "quantity", "budget", "fund", "payment", "delivery",
        "proposals", "note",
      ]
    }
  }

  /// The words that its papers need.
  var words: [String] {
    switch self {
    case .minutes:
      AssetWords.all + ["premises.unit", "premises.area"]
        + ["A", "B", "C", "D", "none"].map { "group.\($0)" }
    case .proposal: AssetWords.all + ["handling.transfer", "reason.norm", "reason.need"]
    case .surplus:
      AssetWords.all + [
        "handling.liquidation", "reason.past_life", "reason.repair", "reason.repair_new",
        "reason.surplus", "reason.condition",
      ]
    case .request:
      [
        "norm", "per.person", "per.room", "per.office", "per.unit", "per.staff", "everybody",
        "need", "people", "rooms", "note.from", "note.buy", "note.partial",
      ]
    case .purchases: ["place", "delivery", "note.price", "note.partial"]
    }
  }

  /// Whether a place of a text can be filled, by hand or by a plan.
  func hasPlace(_ place: String) -> Bool {
    let parts = place.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3 {
      return parties.contains(String(parts[0])) && ["name", "title"].contains(parts[2])
    }
    return places.contains(place) || parties.contains(place)
  }

  /// Who takes part in its papers.
  var parties: [String] { self == .minutes ? ["giver", "receiver"] : ["issuer"] }

  private var places: [String] {
    switch self {
    case .minutes: ["date", "at", "basis", "place"]
    case .proposal, .surplus: ["superior", "number", "symbol", "place", "date", "recipients"]
    case .request: ["superior", "number", "symbol", "place", "date", "recipients", "givers"]
    case .purchases: ["superior", "number", "symbol", "place", "date", "year"]
    }
  }
}

extension Form.Block {
  /// All texts in which places may stand.
  fileprivate var texts: [String] {
    switch self {
    case .mark(let text), .text(let text, _): [text]
    case .national(let lines), .title(let lines): lines
    case .head(let head):
      head.left + head.right + [head.number, head.subject, head.date].compactMap(\.self)
    case .signatures(let rows):
      rows.joined().flatMap { [$0.title, $0.how, $0.date].compactMap(\.self) + $0.list }
    case .lines, .table, .section: []
    }
  }
}
