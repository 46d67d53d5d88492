// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Words

/// A folder that is written whole or not at all.
struct OutputFolder {
  let path: String

  /// Writes files under another name beside the folder, which then takes the folder's place.
  ///
  /// - Throws: ``CannotWrite`` where the folder holds something already or cannot be written; what
  ///   was there stays.
  func write(_ files: [CanonicalFile]) throws {
    let folder = URL(fileURLWithPath: path).standardizedFileURL
    try requireEmpty()
    let draft = folder.deletingLastPathComponent()
      .appending(path: ".\(folder.lastPathComponent).\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: draft) }
    do {
      try FileManager.default.createDirectory(at: draft, withIntermediateDirectories: false)
      for file in files {
        try Data(file.bytes).write(to: draft.appending(path: file.name))
      }
      try move(draft, to: folder)
    } catch let error as CannotWrite {
      throw error
    } catch {
      throw CannotWrite.failed(path: path, reason: Message(cause: error))
    }
  }

  private func requireEmpty() throws(CannotWrite) {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard entries?.isEmpty ?? !FileManager.default.fileExists(atPath: path) else {
      throw .notEmpty(path: path)
    }
  }

  /// Takes the place of an empty folder or of nothing, in one step; anything else stays.
  private func move(_ draft: URL, to folder: URL) throws(CannotWrite) {
    guard rename(draft.path, folder.path) == 0 else {
      throw .failed(path: path, reason: Message(systemError: errno))
    }
  }

  /// A folder that could not be written.
  enum CannotWrite: Worded {
    /// It holds something already.
    case notEmpty(path: String)
    /// The system reports something else.
    case failed(path: String, reason: Message)

    var message: Message {
      switch self {
      case .notEmpty(let path): Message("error.output.folder-not-empty", ["path": path])
      case .failed(let path, let reason):
        Message("error.output.folder", ["path": path, "reason": reason])
      }
    }
  }
}
