// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Finds titles that name a unit of the inventory where the rows below go to another one, since the
/// mapping does not read them: the title of a section, or a second title above the table.
///
/// Rows that name their units themselves are not looked at.
struct UnitTitles {
  /// What a title names.
  private struct Title {
    let row: Int
    let text: String
    let units: [String]
  }

  private let directory: Directory?
  private let mapping: Mapping
  private var isActive = false
  /// The last title that names a unit, until rows follow.
  private var title: Title?

  /// What is looked for in a sheet.
  init(_ plan: SheetPlan, _ directory: Directory?) {
    (self.directory, mapping) = (directory, plan.mapping)
    turn(to: plan)
    guard isActive else { return }
    let isConstant = mapping.constants["unit"] != nil
    let labels = mapping.titles["unit"] ?? (isConstant ? KnownHeaders.unitLabels : [])
    for row in plan.rowsAbove {
      guard let title = SheetTop.title(labels, in: row) else { continue }
      note(title.text, row: title.row)
    }
  }

  /// Goes on below a header of other columns.
  mutating func turn(to plan: SheetPlan) {
    let field = plan.fields.first { $0.name == "unit" }
    isActive = field?.source.columns.isEmpty == true && directory != nil
  }

  /// Whether a title waits for the rows below it.
  var isPending: Bool { title != nil }

  /// Takes in a row that is passed over.
  mutating func note(_ row: TopRow, _ reason: SkippedRow.Reason) {
    guard isActive, row.texts.count <= 3, [.section, .title, .unmapped].contains(reason) else {
      return
    }
    for cell in row.texts where !TopRow.isNumber(cell.text) {
      note(cell.text, row: row.number)
    }
  }

  private mutating func note(_ text: String, row: Int) {
    let units = units(named: text)
    if !units.isEmpty { title = Title(row: row, text: text, units: units) }
  }

  /// The units that have a text as their name, be it behind a number or a label.
  private func units(named text: String) -> [String] {
    var rest = CellMapper.trimmed(text)
    if let blank = rest.firstIndex(of: " "), LineNumber(String(rest[..<blank])) != .other {
      rest = CellMapper.trimmed(String(rest[blank...]))
    }
    let behind = rest.firstIndex(of: ":").map {
      CellMapper.trimmed(String(rest[rest.index(after: $0)...]))
    }
    for name in [rest, behind].compactMap(\.self) where directory?.has(name, in: .units) == false {
      switch directory?.find(name, in: .units, by: .name) {
      case .id(let id): return [id]
      case .several(let ids): return ids
      default: continue
      }
    }
    return []
  }

  /// What is said of the title above a row that goes to a unit by its id.
  mutating func findings(ofRowOf unit: String, _ source: RowOrigins.Source) -> [Finding] {
    guard let title else { return [] }
    self.title = nil
    // A unit that is not known is told where it stands.
    guard directory?.has(unit, in: .units) == true, !title.units.contains(unit) else { return [] }
    return [
      Finding(
        severity: .warning, code: .otherUnit, file: source.file, sheet: source.sheet,
        row: title.row, value: title.text,
        message: Message(
          "register.other-unit",
          [
            "title": Finding.quoted(title.text), "named": Finding.quoted(title.units[0]),
            "unit": Finding.quoted(unit),
          ]),
        remedy: Message("register.read-unit", ["mapping": mapping.remedyName]))
    ]
  }
}
