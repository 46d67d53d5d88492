// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Words

extension PackageReader {
  /// The files of a folder that may belong to an inventory: `inventory.yaml`, every CSV file, mappings
  /// (`mappings/*.yaml`) and whatever lies in `registers` or in folders there; of a workbook (.xlsx) the workbook alone.
  ///
  /// - Throws: ``IntakeError`` where the folder or one of these files cannot be read.
  public static func files(inFolder path: String) throws(IntakeError) -> [TableFile] {
    if WorkbookPackage.isWorkbook(named: path), isFile(path) { return [try TableFile(path: path)] }
    var files: [TableFile] = []
    for name in try names(inFolder: path) where mayBelong(name) {
      files.append(TableFile(name: name, bytes: try bytes(ofFile: path + "/" + name)))
    }
    for folder in ["mappings", "registers"] {
      files += try Self.files(inPart: folder, of: path + "/")
    }
    return files
  }

  /// The registers at a path: a file, or all files of a folder and the folders in it.
  ///
  /// - Throws: ``IntakeError`` where one cannot be read.
  public static func registers(at path: String) throws(IntakeError) -> [TableFile] {
    guard isFolder(path) else { return [try TableFile(path: path)] }
    return try files(inPart: path, of: "")
  }

  /// The files of a folder inside another, and of the folders in it, if there is such a folder; hidden
  /// ones and those that spreadsheet programs leave beside open files do not count.
  private static func files(inPart part: String, of path: String) throws(IntakeError) -> [TableFile]
  {
    guard isFolder(path + part) else { return [] }
    var files: [TableFile] = []
    for name in try names(inFolder: path + part) where !name.hasPrefix(".") && !name.hasPrefix("~$")
    {
      let inner = part + "/" + name
      if !isFolder(path + inner) {
        files.append(TableFile(name: inner, bytes: try bytes(ofFile: path + inner)))
      } else if isLink(path + inner) {
        // It may lead back up.
        throw .linkedFolder(path: path + inner)
      } else {
        files += try Self.files(inPart: inner, of: path)
      }
    }
    return files
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }

  private static func isFile(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path) && !isFolder(path)
  }

  private static func mayBelong(_ name: String) -> Bool {
    name == DescriptionReader.fileName
      || (name.lowercased().hasSuffix(".csv") && !name.hasPrefix("."))
  }

  private static func names(inFolder path: String) throws(IntakeError) -> [String] {
    guard isFolder(path) else { throw .notAFolder(path: path) }
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
