// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// Reads registers into rows of an inventory that exists already.
public enum RegisterReader {
  /// Reads register files with a mapping, against the classes, units and offices of an inventory.
  ///
  /// Everything is looked at in one pass, as when a package is read: what is wrong is a finding at the
  /// file, sheet, row and column where it stands.
  public static func read(
    _ files: [TableFile], with mapping: Mapping, into base: Inventory
  ) -> RegisterReading {
    guard mapping.table == .assets else { return RegisterReading(notAssets: mapping) }
    var mapper = RegisterMapper()
    mapper.directory = Directory(base)
    for file in files { mapper.add(file, with: mapping) }
    var reading = RegisterReading()
    reading.sheets = mapper.sheets
    reading.findings = mapper.findings
    if let mapped = mapper.tables[.assets] { reading.read(mapped, into: base) }
    reading.findings = FindingOrder.sorted(reading.findings.uniqued())
    return reading
  }
}

extension RegisterReading {
  /// A reading that did not begin, because rows of other tables cannot be added one by one.
  fileprivate init(notAssets mapping: Mapping) {
    findings = [
      Finding(
        code: .badMapping, file: mapping.name + ".yaml", column: "table",
        value: mapping.table.rawValue,
        message: "registers can add rows to \(TableName.assets.fileName) alone",
        remedy: "use a mapping with 'table: assets', or load the whole folder of the inventory")
    ]
  }

  fileprivate mutating func read(_ mapped: MappedTable, into base: Inventory) {
    let keys = KeyIndexes(base)
    let reading = mapped.read(AssetRows.self, keys)
    findings += reading.findings
    assets = reading.table.rows
    provenance = reading.table.provenance(in: [:])
    findings += ReadTables(keys, asOf: base.description.asOf, assets: reading.table).ruleFindings()
  }
}

extension [Finding] {
  /// The findings without repetitions: one cell of a register may feed several rows.
  func uniqued() -> [Finding] {
    var seen: Set<Finding> = []
    return filter { seen.insert($0).inserted }
  }
}
