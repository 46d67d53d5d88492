// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory

/// Reads an inventory folder: `inventory.yaml` and its tables.
public enum PackageReader {
  /// Reads the files of a folder and then the inventory that they hold.
  ///
  /// - Throws: ``IntakeError`` where the folder or a file in it cannot be read; whatever is wrong
  ///   with the content is a finding of the result.
  public static func load(folder path: String) throws(IntakeError) -> IntakeResult {
    let files = try files(inFolder: path)
    let result = read(files)
    try requireUnchanged(files, inFolder: path)
    return result
  }

  /// Makes sure that nobody wrote to large files while they were read; small ones are copied.
  ///
  /// - Throws: ``IntakeError/changed(path:)`` where somebody did.
  public static func requireUnchanged(
    _ files: [TableFile], inFolder path: String
  ) throws(IntakeError) {
    guard let changed = files.first(where: { !$0.bytes.isUnchanged }) else { return }
    throw .changed(path: path + "/" + changed.name)
  }

  /// Reads the inventory that files hold, with all findings of one pass; nothing half-loads.
  public static func read(_ files: [TableFile]) -> IntakeResult {
    var reading = PackageReading(files)
    let inventory = reading.inventory()
    return reading.result(inventory)
  }
}
