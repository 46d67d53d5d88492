// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation

extension PackageReader {
  /// The files of a folder that may belong to an inventory: `inventory.yaml` and every CSV file.
  ///
  /// - Throws: ``IntakeError`` where the folder or one of these files cannot be read.
  public static func files(inFolder path: String) throws(IntakeError) -> [TableFile] {
    var files: [TableFile] = []
    for name in try names(inFolder: path) where mayBelong(name) {
      files.append(TableFile(name: name, bytes: try bytes(ofFile: path + "/" + name)))
    }
    return files
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
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }

  /// From this size on, in bytes, a file is not copied into memory.
  private static let largeFile = 16 << 20

  private static func bytes(ofFile path: String) throws(IntakeError) -> FileBytes {
    if let file = MappedFile(path: path, atLeast: largeFile) { return FileBytes(file) }
    do {
      return FileBytes(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
    } catch {
      throw .unreadable(path: path, reason: error.localizedDescription)
    }
  }
}
