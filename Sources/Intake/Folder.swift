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
    var reading = FolderReading(path)
    for name in try names(inFolder: path) { try reading.read(path + "/" + name, named: name) }
    return try reading.unchanged()
  }

  /// The paths of the files that are read for the inventory at a path.
  ///
  /// - Throws: ``IntakeError`` where there is no such folder.
  public static func paths(ofInventory path: String) throws(IntakeError) -> [String] {
    if WorkbookPackage.isWorkbook(named: path), isFile(path) { return [path] }
    return try names(inFolder: path).map { path + "/" + $0 }
  }

  private static func names(inFolder path: String) throws(IntakeError) -> [String] {
    var names = try FolderReading.names(inFolder: path).filter(mayBelong)
    for folder in ["mappings", "registers"] {
      names += try FolderReading.names(inPart: folder, of: path + "/")
    }
    return names
  }

  /// The registers at a path: a file, or all files of a folder and the folders in it.
  ///
  /// - Throws: ``IntakeError`` where one cannot be read, or is written to meanwhile.
  public static func registers(at path: String) throws(IntakeError) -> [TableFile] {
    guard FolderReading.isFolder(path) else { return [try TableFile(path: path)] }
    var reading = FolderReading(path)
    for name in try registerPaths(at: path) { try reading.read(name, named: name) }
    return try reading.unchanged()
  }

  /// The paths of the registers at a path.
  ///
  /// - Throws: ``IntakeError`` where a folder cannot be read.
  public static func registerPaths(at path: String) throws(IntakeError) -> [String] {
    guard FolderReading.isFolder(path) else { return [path] }
    return try FolderReading.names(inPart: path, of: "")
  }

  private static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path) && !FolderReading.isFolder(path)
  }

  private static func mayBelong(_ name: String) -> Bool {
    name == DescriptionReader.fileName
      || (name.lowercased().hasSuffix(".csv") && !name.hasPrefix("."))
  }
}
