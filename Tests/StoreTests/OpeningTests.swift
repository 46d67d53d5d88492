// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Store
import Testing
import Words

@Suite struct `Opening a store` {
  let scratch = Scratch()

  private func lock(_ path: String) throws -> StoreLock {
    try StoreLock.take(path, note: "", waits: { _ in })
  }

  @Test func `creates the file and opens it again`() throws {
    #expect(try scratch.store().revisions().isEmpty)
    #expect(try scratch.store().events().isEmpty)
    #expect(FileManager.default.fileExists(atPath: scratch.path))
  }

  @Test func `keeps readers apart from the writer and leaves one file when closed`() throws {
    _ = try scratch.store()
    #expect(try scratch.raw { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).count == 1)
  }

  @Test(arguments: ["missing/reallot.sqlite", "notes.txt/reallot.sqlite"])
  func `needs the folder`(name: String) throws {
    try Data("notes".utf8).write(to: scratch.folder.appending(path: "notes.txt"))
    let path = scratch.path(of: name)
    #expect(throws: StoreError.folderMissing(path: path)) { try Store.open(at: path) }
  }

  @Test(arguments: [
    ("folder", "it is a folder"), ("pipe", "it is a pipe, not a file"),
    ("socket", "it is a socket, not a file"), ("/dev/null", "it is a device, not a file"),
  ])
  func `refuses what is no file by what it is, and makes nothing beside it`(
    kind: String, cause: String
  ) throws {
    let path = kind.hasPrefix("/") ? kind : scratch.path(of: kind)
    switch kind {
    case "folder": mkdir(path, 0o700)
    case "pipe": mkfifo(path, 0o600)
    case "socket": mknod(path, S_IFSOCK | 0o600, 0)
    default: break
    }
    let text = "cannot open the store '\(path)': \(cause); name another file"
    let opening = #expect(throws: StoreError.self) { _ = try Store.open(at: path) }
    #expect(opening?.description == text)
    let reading = #expect(throws: StoreError.self) { _ = try Store.openToRead(at: path) }
    #expect(reading?.description == text)
    let locking = #expect(throws: StoreError.self) { _ = try lock(path) }
    #expect(locking?.description == text)
    #expect(!FileManager.default.fileExists(atPath: path + ".lock"))
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `refuses a file that cannot be written`() throws {
    _ = try scratch.store()
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: scratch.folder.path)
    defer {
      try? FileManager.default.setAttributes(
        [.posixPermissions: 0o755], ofItemAtPath: scratch.folder.path)
    }
    let error = #expect(throws: StoreError.self) {
      try scratch.store().save(Sample.inventory())
    }
    #expect(
      error?.description
        == "cannot open the store '\(scratch.path)': there is no permission; check the permissions "
        + "of file and folder")
  }

  @Test(arguments: [1, 10_000])
  func `refuses a text file and leaves it alone`(lines: Int) throws {
    let text = String(repeating: "asset,class\n", count: lines)
    try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path))
    #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.store() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == Data(text.utf8))
  }

  @Test func `refuses another program's database and leaves it alone`() throws {
    try scratch.raw { try $0.execute(sql: "CREATE TABLE other (id)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
    #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.store() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
  }

  @Test func `says of a store whose mark was altered that it is damaged, not that it is none`()
    throws
  {
    _ = try scratch.store()
    try scratch.raw { try $0.execute(sql: "PRAGMA application_id = 7") }
    let error = #expect(throws: StoreError.self) { try scratch.store() }
    #expect(
      error?.description.contains("the mark by which a store is known has been altered") == true)
  }

  @Test func `takes no other program's migrations for its own`() throws {
    try scratch.raw {
      try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('create notes')")
      try $0.execute(sql: "CREATE TABLE note (id)")
    }
    #expect(throws: StoreError.notAStore(path: scratch.path)) { try scratch.store() }
  }

  @Test(arguments: ["log", "content", "plan", "revision"])
  func `says of a store that lacks a table that it is damaged`(table: String) throws {
    _ = try scratch.filled()
    try scratch.raw {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; DROP TABLE \(table)")
    }
    let store = try Store.openToRead(at: scratch.path)
    let error = #expect(throws: StoreError.self) { _ = try store.plan(matching: "base") }
    #expect(
      error?.description
        == "the store '\(scratch.path)' is damaged: no such table: \(table); restore it from a "
        + "backup or start a new store")
  }

  @Test func `refuses a newer store`() throws {
    _ = try scratch.store()
    try scratch.raw { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    #expect(throws: StoreError.newer(path: scratch.path, schema: "v99")) { try scratch.store() }
  }

  @Test(arguments: [
    ("DELETE FROM grdb_migrations WHERE identifier = 'v3'", "v1, v2"),
    ("DELETE FROM grdb_migrations", ""),
    ("DELETE FROM grdb_migrations WHERE identifier = 'v1'", "v2, v3"),
    (
      "DELETE FROM grdb_migrations WHERE identifier = 'v3'; DROP TABLE log; DROP TABLE plan_level",
      "v1, v2"
    ),
  ])
  func `refuses a store whose tables are not those of the schema that it notes`(
    sql: String, noted: String
  ) throws {
    _ = try scratch.store()
    try scratch.raw { try $0.execute(sql: sql) }
    let error = #expect(throws: StoreError.self) { try scratch.store() }
    let detail = "its tables are not those of the schema that it notes ('\(noted)')"
    #expect(error?.description.contains(detail) == true, "\(String(describing: error))")
  }

  @Test(arguments: [
    "PRAGMA user_version = 0",
    "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)",
  ])
  func `ends what an interrupted creation began`(sql: String) throws {
    try scratch.raw { try $0.execute(sql: sql) }
    #expect(try scratch.store().save(Sample.inventory()).isNew)
  }
}
