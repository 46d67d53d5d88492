// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Testing

@testable internal import Files

/// Folders that are written under another name.
struct FolderDraftTests {
  private let folder = ScratchFolder()

  private func draft() throws -> FolderDraft {
    let draft = try FolderDraft(beside: folder.path("out"))
    try Data([2]).write(to: URL(filePath: draft.path + "/new"))
    return draft
  }

  @Test(arguments: [true, false]) func `take the place of nothing and of an empty folder`(
    _ isThere: Bool
  ) throws {
    if isThere { mkdir(folder.path("out"), 0o700) }
    try draft().take(folder.path("out"))
    #expect(folder.names == ["out"])
    #expect(try folder.bytes(of: "out/new") == [2])
  }

  @Test func `take the place of a full folder only where that is asked for`() throws {
    mkdir(folder.path("out"), 0o700)
    _ = try folder.write([1], to: "out/old")
    #expect(throws: SystemFailure.self) { try draft().take(folder.path("out")) }
    #expect(try folder.bytes(of: "out/old") == [1])
    #expect(folder.names == ["out"])
    try draft().replace(folder.path("out"))
    #expect(try folder.bytes(of: "out/new") == [2])
    #expect(!FileManager.default.fileExists(atPath: folder.path("out/old")))
    #expect(folder.names == ["out"])
  }

  @Test func `take the place of a folder without a moment in which there is none`() throws {
    let place = folder.path("out")
    mkdir(place, 0o700)
    let watcher = FolderWatcher(place)
    watcher.start()
    for _ in 0..<200 {
      let next = try draft()
      try next.replace(place)
    }
    #expect(watcher.stop() > 0)
    #expect(watcher.misses == 0)
  }

  @Test func `are left alone while they are written, and go with the program that gave up`() throws
  {
    var held: FolderDraft? = try draft()
    let path = try #require(held).path
    _ = try OutputFile(path: folder.path("a")).write([1])
    #expect(FileManager.default.fileExists(atPath: path + "/new"))
    held = nil
    #expect(folder.names == ["a"])
  }
}

/// Looks again and again whether a folder is there.
private final class FolderWatcher: @unchecked Sendable {
  private let path: String
  private let lock = NSLock()
  private var isEnded = false
  private var looks = 0
  private(set) var misses = 0

  init(_ path: String) { self.path = path }

  func start() {
    Thread {
      while self.look() {}
    }.start()
  }

  private func look() -> Bool {
    let isMissing = access(path, F_OK) != 0
    return lock.withLock {
      looks += 1
      misses += isMissing ? 1 : 0
      return !isEnded
    }
  }

  func stop() -> Int {
    lock.withLock {
      isEnded = true
      return looks
    }
  }
}
