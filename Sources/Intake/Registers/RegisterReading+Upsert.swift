// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension RegisterReading {
  /// What comes of bringing the rows into the inventory that they were read against.
  ///
  /// Where nothing is said of the delivery, files that were loaded before change nothing, and a register
  /// of which most rows without a tag are there from another file is an error. So it is with a new form
  /// of a file, beside what was read from that file.
  ///
  /// - Parameters:
  ///   - base: The inventory.
  ///   - baseProvenance: Where its rows were read; nil where nobody knows.
  ///   - delivery: What the registers are to it.
  public func upserted(
    into base: Inventory, readFrom baseProvenance: LoadProvenance?, as delivery: Delivery = .update
  ) -> IntakeResult {
    let origins = baseProvenance?.tables[.assets] ?? Provenance(unknown: base.assets.count)
    let earlier = EarlierRegisters(base.assets, origins)
    var reading = self
    switch delivery {
    case .update:
      reading.note(reading.removeKnown(to: earlier))
      reading.note(earlier.repeats(in: reading))
    case .newForm(let file):
      let unknown = earlier.unknownFile(file, sheets.first)
      reading.note(unknown)
      guard unknown.isEmpty else { break }
      let (gone, others) = earlier.parted(by: Upsert.rowsThatGo(by: delivery, origins))
      reading.note(reading.removeKnown(to: others))
      reading.note(others.repeats(in: reading, besides: gone))
    case .wholeUnits, .addition: break
    }
    return reading.result(into: base, origins, baseProvenance, as: delivery)
  }

  private func result(
    into base: Inventory, _ origins: Provenance, _ provenance: LoadProvenance?,
    as delivery: Delivery
  ) -> IntakeResult {
    let upsert =
      hasErrors
      ? nil : Upsert(assets, from: self.provenance, into: base, from: origins, as: delivery)
    var (reading, load) = (self, provenance ?? LoadProvenance())
    load.tables[.assets] = upsert?.provenance
    if let upsert, delivery != .wholeUnits {
      reading.note(
        EarlierRegisters(base.assets, origins)
          .repetitions(upsert.repetitions, in: self, as: delivery))
    }
    return IntakeResult(
      inventory: upsert?.inventory, findings: reading.findings, counts: reading.counts,
      badRows: badRows, rowCounts: [.assets: assets.count], provenance: load, sheets: sheets)
  }

  /// Takes findings in that are of no single row.
  private mutating func note(_ further: [Finding]) {
    findings = FindingOrder.sorted(findings + further)
    counts.add(FindingCounts(further))
  }

  /// Takes out the rows of files that were loaded before, and tells of these files.
  private mutating func removeKnown(to earlier: EarlierRegisters) -> [Finding] {
    let known = earlier.known(in: self)
    guard !known.isEmpty else { return [] }
    let kept = assets.indices.filter { known[Int(provenance.origins[$0].source)] == nil }
    assets = kept.map { assets[$0] }
    let findings = known.sorted { $0.key < $1.key }.map { place, file in
      EarlierRegisters.known(provenance.sources[place], as: file)
    }
    provenance = provenance.selecting(kept)
    return findings
  }
}
