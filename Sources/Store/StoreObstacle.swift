// SPDX-License-Identifier: GPL-3.0-or-later

internal import Files
internal import Foundation
internal import Words

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What keeps the file of a store from being opened or written.
struct StoreObstacle {
  let cause: Message
  let remedy: Message

  private init(_ cause: Message, _ remedy: Message) { (self.cause, self.remedy) = (cause, remedy) }

  /// What the system said.
  init(_ failure: SystemFailure) { self.init(failure.reason, failure.remedy) }

  /// What the system said of the lock of a store.
  init(ofLock file: String, _ failure: SystemFailure) {
    let cause = Message("error.store.cause-beside", ["file": file, "reason": failure.reason])
    self.init(cause, failure.remedy)
  }

  /// What the system said of a file beside a store that is to be read.
  init(ofReading file: String, _ failure: SystemFailure) {
    let cause = Message("error.store.cause-beside", ["file": file, "reason": failure.reason])
    self.init(cause, Message("error.store.remedy-group"))
  }

  /// Something that is no file.
  init(_ kind: InputFailure.Kind) {
    self.init(InputFailure.special(kind).reason, Message("file.remedy-other"))
  }

  /// What SQLite met, which does not say it: at the file, its folder, or what is kept beside it.
  init(at path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    if let failure = Self.failure(of: path, R_OK | W_OK) {
      self.init(failure)
    } else if let failure = Self.failure(of: folder, W_OK | X_OK) {
      let cause = Message("error.store.cause-folder", ["reason": failure.reason])
      self.init(cause, failure.remedy)
    } else if let (file, failure) = Self.beside(path) {
      self.init(ofLock: file, failure)
    } else {
      self.init(Message("error.store.cause-unknown"), Message("file.remedy-permission"))
    }
  }

  private static func beside(_ path: String) -> (String, SystemFailure)? {
    for file in [path + "-wal", path + "-shm"] where access(file, F_OK) == 0 {
      if let failure = failure(of: file, R_OK | W_OK) { return (file, failure) }
    }
    return nil
  }

  private static func failure(of path: String, _ rights: Int32) -> SystemFailure? {
    access(path, rights) == 0 ? nil : SystemFailure()
  }
}

extension StoreError {
  static func notAccessible(path: String, _ obstacle: StoreObstacle) -> StoreError {
    .notAccessible(path: path, cause: obstacle.cause, remedy: obstacle.remedy)
  }
}
