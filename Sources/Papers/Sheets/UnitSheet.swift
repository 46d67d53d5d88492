// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// What a plan means for a unit on one sheet: what it gives, gets, buys and signs.
struct UnitSheet {
  private let summary: UnitSummary
  private let source: PaperSource
  private let language: Language

  init(_ summary: UnitSummary, _ source: PaperSource, _ language: Language) {
    (self.summary, self.source, self.language) = (summary, source, language)
  }

  /// The sheet as a paper that nobody signs.
  var paper: Paper {
    let unit = source.inventory.units[summary.unit]
    let title = said(Message("unit-sheet.title", ["unit": unit.name]))
    let head = source.plan.head
    return Paper(
      file: PaperFile.folder(of: unit) + "/sheet", title: title, unit: unit.id, giver: nil,
      receiver: nil, basis: nil, until: nil, signers: [], blanks: [],
      sums: Paper.Sums(), language: language,
      origin: said(
        Message(
          "unit-sheet.origin",
          [
            "inventory": head.inventoryName, "scenario": head.scenario.name,
            "plan": source.digest.short,
          ])),
      currency: head.currency,
      sections: [Paper.Section(orientation: .portrait, blocks: [.title([title])] + blocks)])
  }

  private var blocks: [Paper.Block] {
    part(Message("unit-sheet.gets"), gets) + part(Message("unit-sheet.gives"), gives)
      + part(Message("unit-sheet.buys"), buys) + part(Message("unit-sheet.signs"), signs)
      + [
        .text(said(Message("unit-sheet.left", ["count": summary.left])), []),
        .text(said(when), []),
      ]
  }

  private var when: Message {
    summary.days.isEmpty
      ? Message("unit-sheet.when") : Message("unit-sheet.when-days", ["days": summary.days])
  }

  private func said(_ message: Message) -> String { message.text(in: language) }

  /// A title with a table below it, or a word where there is nothing.
  private func part(_ title: Message, _ table: PaperTable) -> [Paper.Block] {
    [
      .text(said(title), .bold),
      table.rows.isEmpty ? .text(said(Message("unit-sheet.nothing")), []) : .table(table),
    ]
  }

  private func table(
    _ columns: [(title: Message, width: Int)], _ rows: [[PaperCell]], total: [PaperCell]? = nil
  ) -> PaperTable {
    let columns = columns.map { column in
      Form.Table.Column(title: said(column.title), number: "", value: "", width: column.width)
    }
    let lines = rows.map { PaperTable.Row(kind: .line, cells: $0) }
    let totals = total.map { [PaperTable.Row(kind: .total, cells: $0)] } ?? []
    return PaperTable(columns: columns, rows: lines.isEmpty ? [] : lines + totals)
  }

  private var gets: PaperTable {
    let inherited = summary.inherits.map { inheritance -> [PaperCell] in
      let what =
        inheritance.offices == 0
        ? Message("unit-sheet.inherited")
        : Message("unit-sheet.inherited-premises", ["count": inheritance.offices])
      return [name(inheritance.unit), .text(said(what)), .count(inheritance.items)]
    }
    let received = summary.gets.map { [name($0.unit), kind($0.kind), .count($0.items)] }
    return table(
      [
        (Message("unit-sheet.from"), 40), (Message("unit-sheet.what"), 40),
        (Message("unit-sheet.count"), 14),
      ], inherited + received)
  }

  private var gives: PaperTable {
    table(
      [
        (Message("unit-sheet.to"), 40), (Message("unit-sheet.what"), 40),
        (Message("unit-sheet.count"), 14),
      ], summary.gives.map { [name($0.unit), kind($0.kind), .count($0.items)] })
  }

  private var buys: PaperTable {
    table(
      [
        (Message("unit-sheet.what"), 60), (Message("unit-sheet.count"), 14),
        (Message("unit-sheet.amount", ["currency": source.plan.head.currency]), 24),
      ], summary.buys.map { [kind($0.kind), .count($0.items), .money($0.amount)] },
      total: [
        .text(said(Message("term.total"))), .count(summary.buys.reduce(0) { $0 + $1.items }),
        .money(summary.buys.reduce(0) { $0 + $1.amount }),
      ])
  }

  private var signs: PaperTable {
    let id = source.inventory.units[summary.unit].id
    return table(
      [
        (Message("unit-sheet.paper"), 44), (Message("unit-sheet.with"), 30),
        (Message("unit-sheet.until"), 14), (Message("unit-sheet.signer"), 24),
      ],
      summary.papers.map { paper in
        let others = paper.signers.compactMap(\.unit).filter { $0 != id }
        let unit = others.first.flatMap(source.estate.unit)
        let signer = paper.signers.first { $0.unit == id }?.name
        return [
          .text("\(paper.title) (\(paper.file))"), unit.map(name) ?? .none,
          PaperCell(paper.until?.description), PaperCell(signer),
        ]
      })
  }

  private func name(_ unit: Position<Inventory.Unit>) -> PaperCell {
    .text(source.inventory.units[unit].name)
  }

  private func kind(_ kind: Position<Inventory.AssetClass>) -> PaperCell {
    .text(source.inventory.classes[kind].name)
  }
}
