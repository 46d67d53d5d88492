// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// What came of reading an inventory folder with its bad rows left out.
///
/// A row that names a row left out is left out too, and so are all successions of an old unit when one
/// of them is, so that what is kept is whole.
public struct Acceptance: Sendable {
  /// The reading without the rows left out; the reading of all rows, without an inventory, where an
  /// error is not of a single row, such as a missing column, or nothing would be left of a table.
  public let result: IntakeResult
  /// The rows left out; the bad rows where nothing is kept.
  public let leftOut: RowSet
  /// The errors of these rows, in order; of each code the first 10,000 that were met.
  public let rejections: [Finding]
}

extension PackageReader {
  /// How often rows can pull others along; references are never that deep.
  private static let mostRounds = 20

  /// Reads the inventory that files hold, with rows that have errors left out.
  ///
  /// - Parameter countingRepeats: Whether registers that say again what others say are counted too.
  public static func accept(_ files: [TableFile], countingRepeats: Bool = false) -> Acceptance {
    var (leftOut, rejected) = (RowSet(), FindingLog())
    for round in 0..<mostRounds {
      var reading = PackageReading(
        files, leavingOut: leftOut, countingRepeats: countingRepeats)
      let inventory = reading.inventory()
      guard reading.log.hasErrors else {
        guard reading.keepsEveryTable else { break }
        return Acceptance(
          result: reading.result(inventory), leftOut: leftOut,
          rejections: FindingOrder.sorted(rejected.kept))
      }
      guard reading.canLeaveOut else { break }
      rejected.append(contentsOf: rejections(of: reading, round: round, files))
      leftOut.formUnion(reading.log.badRows)
      leftOut.formUnion(rejected.badRows)
    }
    let result = read(files, countingRepeats: countingRepeats)
    return Acceptance(result: result, leftOut: result.badRows, rejections: result.errors)
  }

  /// The errors of a round, and those of the rows that their rows pull along.
  private static func rejections(
    of reading: PackageReading, round: Int, _ files: [TableFile]
  ) -> [Finding] {
    let errors = reading.log.kept.filter { $0.severity == .error }
    let successions = files.first { $0.name == TableName.successions.fileName }
    return errors.map { round == 0 ? $0 : $0.pulledAlong }
      + (successions.map { Estates.others(of: reading.log.badRows, in: $0) } ?? [])
  }
}

extension Finding {
  /// The finding about a reference that was right until the row it names was left out.
  fileprivate var pulledAlong: Finding {
    guard code == .unknownReference else { return self }
    return Finding(
      code: .leftOut, file: file, sheet: sheet, row: row, column: column,
      columnNumber: columnNumber,
      value: value, of: rows,
      message: Message("left-out.reference", ["value": Finding.quoted(value ?? "")]),
      remedy: Message("left-out.mend"))
  }
}
