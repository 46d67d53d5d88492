// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

/// Reads the files of a folder as they all are at one moment.
struct FolderReading {
  /// From this size on, in bytes, a file is not held in memory.
  private static let largeFile = 16 << 20

  private var moment = FileMoment()
  private var files: [TableFile] = []

  /// The files read.
  ///
  /// - Throws: ``IntakeError/changed(path:)`` where one was written to meanwhile.
  func unchanged() throws(IntakeError) -> [TableFile] {
    if let path = moment.changed() { throw .changed(path: path) }
    return files
  }

  /// Reads a file under a name.
  mutating func read(_ path: String, named name: String) throws(IntakeError) {
    do {
      files.append(TableFile(name: name, bytes: try bytes(ofFile: path)))
    } catch {
      throw IntakeError(error, at: path)
    }
  }

  private mutating func bytes(ofFile path: String) throws(InputFailure) -> FileBytes {
    let file = try moment.open(path)
    if file.size >= Self.largeFile, let copy = try MappedFile(copying: file) {
      return FileBytes(copy)
    }
    return FileBytes(try file.bytes())
  }

  /// Reads the files of a folder inside another, and of the folders in it, if there is such a folder;
  /// hidden ones and those that spreadsheet programs leave beside open files do not count.
  mutating func read(part: String, of path: String) throws(IntakeError) {
    guard Self.isFolder(path + part) else { return }
    for name in try Self.names(inFolder: path + part)
    where !name.hasPrefix(".") && !name.hasPrefix("~$") {
      let inner = part + "/" + name
      if !Self.isFolder(path + inner) {
        try read(path + inner, named: inner)
      } else if Self.isLink(path + inner) {
        // It may lead back up.
        throw .linkedFolder(path: path + inner)
      } else {
        try read(part: inner, of: path)
      }
    }
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
