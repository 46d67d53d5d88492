// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// What came of reading an inventory folder with its bad rows left out.
///
/// A row that names a row left out is left out too, and so are all successions of an old unit when one
/// of them is, so that what is kept is whole.
public struct Acceptance: Sendable {
  /// The reading without the rows left out; without an inventory where an error is not of a single row,
  /// such as a missing column.
  public let result: IntakeResult
  /// The rows left out.
  public let leftOut: RowSet
  /// The errors of the rows left out, in order; of each code the first 10,000 that were met.
  public let rejections: [Finding]
}

extension PackageReader {
  /// Reads the inventory that files hold, with rows that have errors left out.
  public static func accept(_ files: [TableFile]) -> Acceptance {
    var (leftOut, rejected) = (RowSet(), FindingLog())
    // Each round leaves out what the one before pulls along; references are never that deep.
    for round in 0..<20 {
      var reading = PackageReading(files, leavingOut: leftOut)
      let inventory = reading.inventory()
      guard reading.log.hasErrors, reading.canLeaveOut else {
        return Acceptance(
          result: reading.result(inventory), leftOut: leftOut,
          rejections: FindingOrder.sorted(rejected.kept))
      }
      let successions = files.first { $0.name == TableName.successions.fileName }
      let estates = successions.map { Estates.others(of: reading.log.badRows, in: $0) } ?? []
      for finding in reading.log.kept where finding.severity == .error {
        rejected.append(round == 0 ? finding : finding.pulledAlong)
      }
      rejected.append(contentsOf: estates)
      leftOut.formUnion(reading.log.badRows)
      for finding in estates { leftOut.insert(finding.row ?? 0, of: finding.file) }
    }
    return Acceptance(
      result: read(files), leftOut: leftOut, rejections: FindingOrder.sorted(rejected.kept))
  }
}

extension Finding {
  /// The finding about a reference that was right until the row it names was left out.
  fileprivate var pulledAlong: Finding {
    guard code == .unknownReference else { return self }
    return Finding(
      code: .leftOut, file: file, row: row, column: column, columnNumber: columnNumber,
      value: value, message: "\(Finding.quoted(value ?? "")) names a row that is left out",
      remedy: "mend that row, and load both")
  }
}
