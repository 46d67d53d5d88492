// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
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
    try fill { draft in
      for file in files { try draft.write(file.bytes, to: file.name) }
    }
  }

  /// Lets files be written one by one to a draft beside the folder, which then takes the folder's place.
  ///
  /// - Parameter replaced: what the folder may hold; it is gone then.
  /// - Throws: ``CannotWrite``, and what the body throws; what was there stays.
  func fill(replacing replaced: PaperFolder? = nil, _ body: (Draft) throws -> Void) throws {
    do {
      let place = try place(replacing: replaced)
      let draft = try FolderDraft(beside: place)
      try body(Draft(folder: URL(filePath: draft.path)))
      // Somebody may have put something there meanwhile.
      _ = try self.place(replacing: replaced)
      if isEmpty { try draft.take(place) } else { try draft.replace(place) }
    } catch let error as SystemFailure {
      throw CannotWrite.failed(path: path, reason: error.reason)
    } catch let error as any Worded {
      throw error
    } catch {
      throw CannotWrite.failed(path: path, reason: Message(cause: error))
    }
  }

  /// Where links lead, after looking at what is there.
  private func place(replacing replaced: PaperFolder?) throws -> String {
    if let replaced { try replaced.check() } else { try requireEmpty() }
    switch try OutputTarget(path) {
    case .absent(let place), .folder(let place): return place
    case .file, .stream, .open: throw CannotWrite.notEmpty(path: path)
    }
  }

  private func requireEmpty() throws(CannotWrite) {
    guard isEmpty else { throw .notEmpty(path: path) }
  }

  /// Whether there is nothing, or a folder without anything in it.
  private var isEmpty: Bool {
    let entries = try? FileManager.default.contentsOfDirectory(atPath: path)
    return entries?.isEmpty ?? !FileManager.default.fileExists(atPath: path)
  }

  /// A folder that is not there yet.
  struct Draft {
    let folder: URL

    /// Writes a file, with the folders around it.
    ///
    /// - Parameter name: its path in the folder.
    func write(_ bytes: [UInt8], to name: String) throws {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  /// A folder that could not be written.
  enum CannotWrite: Worded {
    /// It holds something already.
    case notEmpty(path: String)
    /// It holds something else than papers.
    case notPapers(path: String, file: String)
    /// The system reports something else.
    case failed(path: String, reason: Message)

    var message: Message {
      switch self {
      case .notEmpty(let path): Message("error.output.folder-not-empty", ["path": path])
      case .notPapers(let path, let file):
        Message("error.output.folder-not-papers", ["path": path, "file": file])
      case .failed(let path, let reason):
        Message("error.output.folder", ["path": path, "reason": reason])
      }
    }
  }
}
