// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

extension PackageReader {
  /// The files of a folder that may belong to an inventory: `inventory.yaml`, every CSV file, mappings
  /// (`mappings/*.yaml`) and whatever lies in `registers`; of a workbook (.xlsx) the workbook alone.
  ///
  /// - Throws: ``IntakeError`` where the folder or one of these files cannot be read.
  public static func files(inFolder path: String) throws(IntakeError) -> [TableFile] {
    if WorkbookPackage.isWorkbook(named: path), isFile(path) { return [try TableFile(path: path)] }
    var files: [TableFile] = []
    for name in try names(inFolder: path) where mayBelong(name) {
      files.append(TableFile(name: name, bytes: try bytes(ofFile: path + "/" + name)))
    }
    for folder in ["mappings", "registers"] {
      files += try Self.files(inPart: folder, ofFolder: path)
    }
    return files
  }

  /// The files of a folder inside an inventory, if there is such a folder; hidden ones and those that
  /// spreadsheet programs leave beside open files do not count.
  private static func files(
    inPart part: String, ofFolder path: String
  ) throws(IntakeError) -> [TableFile] {
    var isFolder: ObjCBool = false
    let folder = path + "/" + part
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { return [] }
    var files: [TableFile] = []
    for name in try names(inFolder: folder) where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      files.append(
        TableFile(name: part + "/" + name, bytes: try bytes(ofFile: folder + "/" + name)))
    }
    return files
  }

  private static func isFile(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue
  }

  private static func mayBelong(_ name: String) -> Bool {
    name == DescriptionReader.fileName
      || (name.lowercased().hasSuffix(".csv") && !name.hasPrefix("."))
  }

  private static func names(inFolder path: String) throws(IntakeError) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { throw .notAFolder(path: path) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .unreadable(path: path, reason: Message(cause: error))
    }
  }

  /// From this size on, in bytes, a file is not held in memory.
  private static let largeFile = 16 << 20

  private static func bytes(ofFile path: String) throws(IntakeError) -> FileBytes {
    if let file = try MappedFile(copying: path, atLeast: largeFile) { return FileBytes(file) }
    do {
      return FileBytes(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw .unreadable(path: path, reason: Message(cause: error))
    }
  }
}
