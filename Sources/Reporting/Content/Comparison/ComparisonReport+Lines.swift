// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
internal import Words

extension ComparisonReport {
  /// The lines in words; nil where there are none.
  var linesForPeople: Table? {
    guard !lines.isEmpty else { return nil }
    return Table(
      .lines,
      [
        Table.Column(.unitName), Table.Column(.officeName), Table.Column(.className),
        Table.Column(Term("how_met")),
      ] + planColumns(.count) + [Table.Column(.change)],
      rows: lines.map { line in
        [
          directory.unitName(line.need.unit), directory.officeName(line.need.office),
          directory.className(line.need.assetClass), .term(how(line)), .number(line.before),
          .number(line.after), .term(Term(line.change)),
        ]
      })
  }

  /// The lines with all ids and counts.
  var linesInFull: Table {
    Table(
      .lines,
      [
        Table.Column(.need), Table.Column(.unit), Table.Column(.unitName), Table.Column(.office),
        Table.Column(.officeName), Table.Column(.assetClass), Table.Column(.className),
        Table.Column(Term("how_met")), Table.Column(.fromUnit), Table.Column(.fromOffice),
        Table.Column(Term("item_class")), Table.Column(.repaired),
      ] + planColumns(.count) + [Table.Column(Term("equal_items"), .count), Table.Column(.change)],
      rows: lines.map { needCells($0.need) + wayCells($0.way) + countCells($0) })
  }

  private func needCells(_ need: Plan.Need) -> [Table.Cell] {
    [
      .text(need.id), .text(need.unit), directory.unitName(need.unit), .text(need.office),
      directory.officeName(need.office), .text(need.assetClass),
      directory.className(need.assetClass),
    ]
  }

  private func wayCells(_ way: ChangedLine.Way) -> [Table.Cell] {
    guard case .items(let kind, let unit, let office, let assetClass, let isRepaired) = way else {
      return [.term(way == .purchase ? .purchased : .unmet), .none, .none, .none, .none]
    }
    return [
      .term(Term(kind)), .text(unit), .text(office), .text(assetClass), Table.Cell(isRepaired),
    ]
  }

  private func countCells(_ line: ChangedLine) -> [Table.Cell] {
    [
      .number(line.before), .number(line.after), .number(line.equal), .term(Term(line.change)),
    ]
  }

  /// How a need is met, in words.
  private func how(_ line: ChangedLine) -> Term {
    switch line.way {
    case .purchase: .purchased
    case .unmet: .unmet
    case .items(let kind, let unit, let office, let assetClass, let isRepaired):
      Term(
        kind.rawValue,
        Message(
          saying: .clauses(
            [source(kind, unit, office).said]
              + (assetClass == line.need.assetClass ? [] : [substitute(assetClass).said])
              + (isRepaired ? [Message("compare.repaired").said] : []))))
    }
  }

  private func source(_ kind: Plan.Kind, _ unit: String, _ office: String) -> Message {
    let (unit, office) = (
      directory.units[unit]?.name ?? unit, directory.offices[office]?.name ?? office
    )
    return switch kind {
    case .stay: Message("compare.stays", ["unit": unit])
    case .inherit: Message("compare.inherited", ["unit": unit, "office": office])
    case .transfer: Message("compare.transferred", ["unit": unit, "office": office])
    }
  }

  private func substitute(_ assetClass: String) -> Message {
    Message("compare.substitute", ["class": directory.classes[assetClass]?.name ?? assetClass])
  }
}

extension Term {
  init(_ change: ChangedLine.Change) {
    self = Term(change.rawValue, "line-change.\(change.rawValue)")
  }
}
