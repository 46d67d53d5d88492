// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words

/// Reads registers into rows of an inventory that exists already.
public enum RegisterReader {
  /// Reads register files with mappings, against the classes, units and offices of an inventory.
  ///
  /// Everything is looked at in one pass, as when a package is read: what is wrong is a finding at the
  /// file, sheet, row and column where it stands.
  ///
  /// - Parameters:
  ///   - files: the registers, under their paths.
  ///   - mappings: how they are read; where there are several, each file by those that are for it.
  ///   - base: the inventory whose classes, units and offices they name.
  ///   - baseProvenance: where its rows were read; nil where nobody knows.
  ///   - delivery: what they are to it; only further items may say again what others of them say.
  ///   - leftOut: rows that are passed over, such as those with errors.
  public static func read(
    _ files: [TableFile], with mappings: [Mapping], into base: Inventory,
    readFrom baseProvenance: LoadProvenance? = nil, as delivery: Delivery = .update,
    leavingOut leftOut: RowSet = RowSet()
  ) -> RegisterReading {
    if let other = mappings.first(where: { $0.table != .assets }) {
      return RegisterReading(notAssets: other)
    }
    let copies = delivery == .addition ? FileCopies() : FileCopies(files)
    var mapper = RegisterMapper(leavingOut: leftOut)
    mapper.directory = Directory(base)
    mapper.currency = Currency(code: base.description.currency)
    let chooser = MappingChooser(mappings, mapper.currency)
    for file in files where !copies.contains(file.name) { mapper.add(file, by: chooser) }
    mapper.noteUnreadSheets()
    var reading = RegisterReading()
    reading.sheets = mapper.sheets
    var log = FindingLog()
    log.append(contentsOf: copies.findings)
    log.append(mapper.log)
    if let mapped = mapper.tables[.assets] {
      let origins =
        baseProvenance?.tables[.assets] ?? Provenance(unknown: base.assets.count)
      reading.read(mapped, into: base, origins, delivery, &log)
    }
    reading.take(log)
    return reading
  }
}

extension RegisterReading {
  /// A reading that did not begin, because rows of other tables cannot be added one by one.
  fileprivate init(notAssets mapping: Mapping) {
    var log = FindingLog()
    log.append(
      Finding(
        code: .badMapping, file: mapping.name + ".yaml", column: "table",
        value: mapping.table.rawValue,
        message: Message("mapping.wrong-table", ["file": TableName.assets.fileName]),
        remedy: Message("mapping.use-assets")))
    take(log)
  }

  fileprivate mutating func take(_ log: FindingLog) {
    (findings, counts, badRows) = (FindingOrder.sorted(log.kept), log.counts, log.badRows)
  }

  fileprivate mutating func read(
    _ mapped: MappedTable, into base: Inventory, _ baseOrigins: Provenance, _ delivery: Delivery,
    _ log: inout FindingLog
  ) {
    let keys = KeyIndexes(base)
    let reading = mapped.read(AssetRows.self, keys)
    log.append(reading.log)
    assets = reading.table.rows
    provenance = reading.table.provenance(in: [:])
    let origins = mapped.origins.sources
    fields = Dictionary(
      zip(provenance.sources, origins.map { AssetFields($0) }),
      uniquingKeysWith: { $0.union($1) })
    // An empty cell leaves what was there, so that rules over several fields look at both.
    let merged = reading.table.replacingRows(
      with: Upsert.merged(assets, into: base, from: baseOrigins, as: delivery))
    // What the base has of its own was told when it was loaded.
    var rules = FindingLog()
    ReadTables(keys, base, assets: merged)
      .checkRules(into: &rules, countsRepeats: delivery == .addition)
    let files = Set(sheets.map(\.file))
    log.append(contentsOf: rules.kept.filter { files.contains($0.file) })
  }
}
