// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

extension RegisterReader {
  /// How often rows can become wrong because others are left out.
  private static let mostRounds = 20

  /// Brings registers into an inventory that exists already, with rows that have errors left out.
  ///
  /// - Parameters:
  ///   - files: the registers, under their paths.
  ///   - mappings: how they are read.
  ///   - base: the inventory whose classes, units and offices they name.
  ///   - baseProvenance: where its rows were read; nil where nobody knows.
  ///   - delivery: what they are to it.
  public static func accept(
    _ files: [TableFile], with mappings: [Mapping], into base: Inventory,
    readFrom baseProvenance: LoadProvenance?, as delivery: Delivery = .update
  ) -> Acceptance {
    var (leftOut, rejections) = (RowSet(), [Finding]())
    for _ in 0..<mostRounds {
      let reading = read(
        files, with: mappings, into: base, readFrom: baseProvenance, as: delivery,
        leavingOut: leftOut)
      guard reading.hasErrors else {
        guard !reading.assets.isEmpty else { break }
        return Acceptance(
          result: reading.upserted(into: base, readFrom: baseProvenance, as: delivery),
          leftOut: leftOut, rejections: FindingOrder.sorted(rejections))
      }
      guard reading.canLeaveOut else { break }
      rejections += reading.findings.filter { $0.severity == .error }
      leftOut.formUnion(reading.badRows)
    }
    let result = read(
      files, with: mappings, into: base, readFrom: baseProvenance, as: delivery
    ).upserted(into: base, readFrom: baseProvenance, as: delivery)
    return Acceptance(result: result, leftOut: result.badRows, rejections: result.errors)
  }
}

extension RegisterReading {
  /// Whether all errors are of single rows, so that the others can be kept.
  fileprivate var canLeaveOut: Bool {
    findings.allSatisfy { finding in
      finding.severity != .error
        || (finding.rows.first.map { $0 > headerEnd(of: finding) } ?? false
          && !finding.code.isOfFile)
    }
  }

  private func headerEnd(of finding: Finding) -> Int {
    sheets.first { $0.file == finding.file && $0.sheet == finding.sheet }?.header?.upperBound ?? 0
  }
}
