// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// Reads an inventory folder: `inventory.yaml` and its tables.
public enum PackageReader {
  /// Reads the files of a folder and then the inventory that they hold.
  ///
  /// - Throws: ``IntakeError`` where the folder or a file in it cannot be read; whatever is wrong
  ///   with the content is a finding of the result.
  public static func load(folder path: String) throws(IntakeError) -> IntakeResult {
    read(try files(inFolder: path))
  }

  /// Reads the inventory that files hold, with all findings of one pass; nothing half-loads.
  ///
  /// - Parameter countingRepeats: Whether registers that say again what others say are counted too.
  public static func read(
    _ files: [TableFile], countingRepeats: Bool = false
  ) -> IntakeResult {
    var reading = PackageReading(files, countingRepeats: countingRepeats)
    let inventory = reading.inventory()
    return reading.result(inventory)
  }

  /// The inventory that files hold which were loaded before; nil where a cell cannot be read.
  ///
  /// Rules between rows are not checked again: those of today may be stricter than those by which it
  /// was loaded.
  public static func stored(_ files: [TableFile]) -> Inventory? {
    var reading = PackageReading(files, countingRepeats: true)
    return reading.inventory(isStored: true)
  }
}
