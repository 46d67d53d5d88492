// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

@testable internal import Intake

/// What comes of a register that the sample package reads with a mapping of its own.
struct ReadRegister {
  /// The rows as `name quantity`, in the order of the sheet.
  let rows: [String]
  /// The rows that were passed over, as `row reason`, sheet by sheet.
  let skipped: [String]
  /// The findings without those about ownership and assumed values.
  let findings: [String]
  let result: IntakeResult

  /// Reads a text file, or a workbook, with further keys of the mapping.
  init(_ text: String = "", workbook: [UInt8]? = nil, _ mapping: String = Self.mapping) {
    let name = workbook == nil ? "registers/r.csv" : "registers/r.xlsx"
    result = Sample().with("assets.csv", nil).with("mappings/m.yaml", mapping)
      .with(name, bytes: workbook ?? Array(text.utf8)).read()
    rows =
      (result.inventory?.assets.sorted { ($0.name, $0.quantity) < ($1.name, $1.quantity) } ?? [])
      .map { "\($0.name) \($0.quantity)" }
    skipped = result.sheets.flatMap { sheet in sheet.skipped.map { "\($0.row) \($0.reason)" } }
    findings = result.findings.filter { $0.code != .noOwnership && $0.code != .assumedValue }
      .map(\.description)
  }

  /// A mapping of a register with a column in front that is not read.
  static let mapping = """
    files: registers/*
    columns: {asset: Tag, name: Name, class: Name, quantity: Count, original_cost: Cost}
    constants: {unit: o1, office: a, condition: good}
    lookups: {class: beginning}

    """

  /// The header that the mapping reads.
  static let header = "No,Tag,Name,Count,Cost\n"
}
