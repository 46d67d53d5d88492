// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
public import Inventory
public import Words

/// Why a store could not do what was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// The folder of the file does not exist.
  case folderMissing(path: String)
  /// The file cannot be read and written, for some cause against which something can be done.
  case notAccessible(path: String, cause: Message, remedy: Message)
  /// The path is that of something which is kept beside another database.
  case besideDatabase(path: String)
  /// The file is something else.
  case notAStore(path: String)
  /// A newer version has written the store.
  case newer(path: String, schema: String)
  /// Another process writes and does not come to an end.
  case busy(path: String)
  /// Another process changes what is current, and says who and since when.
  case locked(path: String, holder: String, seconds: Int)
  /// What was to be saved started from a revision that is no longer the current one.
  case superseded(name: String, base: Digest, current: Digest?)
  /// There is a file already where a new one was to be made.
  case exists(path: String)
  /// The store may only be read, and could not be copied to a temporary folder for that.
  case notCopied(path: String, folder: String, cause: Message)
  /// Its disk has no room.
  case full(path: String)
  /// What the store holds is not what was saved.
  case damaged(path: String, detail: Message)
  /// SQLite reports something else.
  case failed(path: String, detail: String)
  /// No revision has this name or digest.
  case unknownRevision(text: String, known: [String])
  /// Several revisions begin with these digits.
  case ambiguousRevision(text: String, candidates: [String])
  /// No plan has this id.
  case unknownPlan(text: String, known: [String])
  /// Several plans begin with these digits.
  case ambiguousPlan(text: String, candidates: [String])
  /// No waves were planned for the plan.
  case unknownWaves(text: String)
  /// The log has no such line.
  case unknownLine(line: Int, count: Int)
  /// Several inventories have plans of a scenario of this name.
  case ambiguousName(text: String, names: [String])
  /// The revision has been taken back already.
  case alreadyUndone(text: String, revision: Digest)
}

extension StoreError {
  /// Whether the same may succeed later as it is: there is no room, or another process is at work.
  public var isPassing: Bool {
    switch self {
    case .busy, .locked, .full: true
    default: false
    }
  }

  /// Takes over what SQLite reports; a store's own errors stay as they are.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let fault as Fault: self.init(fault, path: path)
    case let error as RowDecodingError:
      let words = Message("error.store.damage.library", ["words": "\(error)"])
      self = .damaged(path: path, detail: words)
    case let error as DatabaseError: self.init(error, path: path)
    default: self = .failed(path: path, detail: "\(error)")
    }
  }

  private init(_ fault: Fault, path: String) {
    self =
      switch fault {
      case .foreign: .notAStore(path: path)
      case .newer(let schema): .newer(path: path, schema: schema)
      case .damaged(let detail): .damaged(path: path, detail: detail)
      }
  }

  private init(_ error: DatabaseError, path: String) {
    let message = error.message ?? "\(error.resultCode)"
    self =
      switch error.resultCode {
      case .SQLITE_NOTADB: .notAStore(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM:
        .notAccessible(path: path, StoreObstacle(at: path))
      case .SQLITE_BUSY: .busy(path: path)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_IOERR where !StoreFile.hasRoom(path): .full(path: path)
      case _ where Self.isDamage(error):
        .damaged(path: path, detail: Message("error.store.damage.library", ["words": message]))
      default: .failed(path: path, detail: message)
      }
  }

  /// Whether SQLite found something else than was saved: where a table or a column is missing too.
  private static func isDamage(_ error: DatabaseError) -> Bool {
    error.resultCode == .SQLITE_CORRUPT || error.message?.hasPrefix("no such ") == true
  }
}
