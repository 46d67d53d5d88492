// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

extension PackageReader {
  /// The files of a folder that may belong to an inventory: `inventory.yaml`, every CSV file, mappings
  /// (`mappings/*.yaml`) and whatever lies in `registers` or in folders there; of a workbook (.xlsx) the workbook alone.
  ///
  /// - Throws: ``IntakeError`` where the folder or one of these files cannot be read, or is written to
  ///   meanwhile.
  public static func files(inFolder path: String) throws(IntakeError) -> [TableFile] {
    if WorkbookPackage.isWorkbook(named: path), isFile(path) { return [try TableFile(path: path)] }
    var reading = FolderReading()
    for name in try FolderReading.names(inFolder: path) where mayBelong(name) {
      try reading.read(path + "/" + name, named: name)
    }
    for folder in ["mappings", "registers"] { try reading.read(part: folder, of: path + "/") }
    return try reading.unchanged()
  }

  /// The registers at a path: a file, or all files of a folder and the folders in it.
  ///
  /// - Throws: ``IntakeError`` where one cannot be read, or is written to meanwhile.
  public static func registers(at path: String) throws(IntakeError) -> [TableFile] {
    guard FolderReading.isFolder(path) else { return [try TableFile(path: path)] }
    var reading = FolderReading()
    try reading.read(part: path, of: "")
    return try reading.unchanged()
  }

  private static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path) && !FolderReading.isFolder(path)
  }

  private static func mayBelong(_ name: String) -> Bool {
    name == DescriptionReader.fileName
      || (name.lowercased().hasSuffix(".csv") && !name.hasPrefix("."))
  }
}
