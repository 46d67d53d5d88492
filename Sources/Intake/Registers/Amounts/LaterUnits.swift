// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Finds units of amounts below the header: under the table, in the label of a sum, in a column of units.
struct LaterUnits {
  private let plan: SheetPlan
  private let fields: [MappedField]
  /// The columns, not read, whose header says that units stand there, 1-based.
  private let columns: [Int]
  /// Texts of which nothing is to be said.
  private var harmless: Set<String> = []

  /// What is looked for in a sheet.
  init(_ plan: SheetPlan) {
    self.plan = plan
    fields = plan.fields.filter { $0.kind == .money && plan.source.columns[$0.name] != nil }
    let read = plan.columns.all
    columns = (plan.header?.labels ?? [:]).filter { column, label in
      !read.contains(column) && label.last.map(AmountUnit.isLabel) == true
    }.keys.sorted()
  }

  /// What the units in a row of data say otherwise than the mapping.
  mutating func findings(inData row: TopRow) -> [Finding] {
    guard !columns.isEmpty, !fields.isEmpty else { return [] }
    return columns.flatMap { column in
      row[column].map { findings($0, column, row.number) } ?? []
    }
  }

  /// What the texts of a row that is passed over say otherwise than the mapping.
  mutating func findings(inPassedOver row: TopRow) -> [Finding] {
    // A sum in words is an amount, no unit.
    guard !fields.isEmpty, !row.texts.contains(where: { Self.isInWords($0.text) }) else {
      return []
    }
    return row.texts.filter { !TopRow.isNumber($0.text) }.flatMap {
      findings($0.text, $0.column, row.number)
    }
  }

  private static func isInWords(_ text: String) -> Bool {
    let folded = FoldedText.key(text)
    return ["bằng chữ", "bang chu", "in words", "한글"].contains { folded.contains($0) }
  }

  private mutating func findings(_ text: String, _ column: Int, _ row: Int) -> [Finding] {
    guard !harmless.contains(text) else { return [] }
    let unit = AmountUnit(title: text)
    let isUnknown = unit == nil && AmountUnit.unknown(header: "", titles: [text]) != nil
    let faults = fields.compactMap { field -> Fault? in
      if let unit { return fault(of: field, text, unit) }
      return isUnknown ? unknown(field, text) : nil
    }
    // Of several fields one is enough to be looked at.
    guard let fault = faults.first else {
      harmless.insert(text)
      return []
    }
    return [
      Finding(
        severity: fault.isSettled ? .warning : .error, code: fault.code, file: plan.source.file,
        sheet: plan.source.sheet, row: row, column: plan.header?.name(of: column),
        columnNumber: column, value: text, message: fault.message, remedy: fault.remedy)
    ]
  }

  private typealias Fault = (
    code: FindingCode, isSettled: Bool, message: Message, remedy: Message
  )

  private func fault(of field: MappedField, _ text: String, _ unit: AmountUnit) -> Fault? {
    let (said, minor) = (plan.said(of: field), plan.currency?.minorDigits ?? 0)
    let stated = plan.mapping.scales[field.name]
    if let own = field.currency, let sign = unit.foreign(to: own),
      !said.contains(where: { !$0.unit.currencies.isEmpty })
    {
      return (
        .foreignCurrency, false,
        Message(
          "header.foreign-currency",
          ["text": Finding.quoted(text), "currency": sign.name, "own": own.code]),
        Message("cell.convert-currency", ["own": own.code, "mapping": plan.remedyName])
      )
    }
    func agrees(_ unit: AmountUnit) -> Bool {
      unit.zeros + minor == stated ?? minor || (unit.zeros == 0 && stated == 0)
    }
    // What header and titles say as the mapping does is not doubted further down.
    guard !agrees(unit), !said.contains(where: { agrees($0.unit) }) else { return nil }
    return (
      .badMapping, stated != nil,
      Message(
        "mapping.other-scale",
        [
          "text": Finding.quoted(text), "said": SheetPlan.power(unit.zeros),
          "mapping": plan.mappingName, "scale": SheetPlan.power(max(0, (stated ?? minor) - minor)),
        ]), remedy(field)
    )
  }

  private func unknown(_ field: MappedField, _ text: String) -> Fault? {
    guard plan.mapping.scales[field.name] == nil else { return nil }
    return (
      .unstatedScale, false,
      Message("mapping.unknown-unit", ["text": Finding.quoted(text), "field": field.name]),
      remedy(field)
    )
  }

  private func remedy(_ field: MappedField) -> Message {
    let minor = plan.currency?.minorDigits ?? 0
    return Message(
      "mapping.state-unit",
      [
        "mapping": plan.remedyName, "currency": plan.currency?.code ?? "",
        "whole": SheetPlan.scales(field, minor), "thousands": SheetPlan.scales(field, minor + 3),
      ])
  }
}
