// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

/// Reads the files of a folder as they all are at one moment.
struct FolderReading {
  private let folder: String
  private var moment = FileMoment()
  private var files: [TableFile] = []

  /// No file of a folder yet.
  init(_ folder: String) { self.folder = folder }

  /// The files read.
  ///
  /// - Throws: ``IntakeError/changed(path:)`` where one was written to meanwhile.
  func unchanged() throws(IntakeError) -> [TableFile] {
    if let path = moment.changed() { throw .changed(path: path) }
    return files
  }

  /// Reads a file under a name.
  mutating func read(_ path: String, named name: String) throws(IntakeError) {
    let bytes: FileBytes
    do { bytes = try FileBytes(ofFile: path, in: &moment) } catch {
      throw IntakeError(error, at: path)
    }
    let file = TableFile(name: name, bytes: bytes)
    try ForeignFile.check(file, at: path, in: folder)
    files.append(file)
  }

  /// The files of a folder inside another, and of the folders in it, if there is such a folder; hidden
  /// ones and those that spreadsheet programs leave beside open files do not count.
  static func names(inPart part: String, of path: String) throws(IntakeError) -> [String] {
    guard isFolder(path + part) else { return [] }
    var names: [String] = []
    for name in try Self.names(inFolder: path + part)
    where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let inner = part + "/" + name
      if !isFolder(path + inner) {
        names.append(inner)
      } else if isLink(path + inner) {
        // It may lead back up.
        throw .linkedFolder(path: path + inner)
      } else {
        names += try Self.names(inPart: inner, of: path)
      }
    }
    return names
  }

  /// Whether there is a folder at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The names of what is in a folder, in order.
  static func names(inFolder path: String) throws(IntakeError) -> [String] {
    guard isFolder(path) else { throw .notAFolder(path: path) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    } catch {
      throw .unreadable(path: path, reason: Message(cause: error))
    }
  }

  private static func isLink(_ path: String) -> Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
  }
}
