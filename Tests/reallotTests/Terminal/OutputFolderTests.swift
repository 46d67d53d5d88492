// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Intake
internal import Inventory
internal import Testing

@testable internal import reallot

struct OutputFolderTests {
  private static let names = ["an-bien", "hai-phong"]
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test func `Every inventory of the repository is known here`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Scratch.inventories.path)
    // A country is a folder of inventories, and no inventory.
    let inventories = folders.filter { name in
      let file = Scratch.inventories.appending(path: "\(name)/inventory.yaml")
      return FileManager.default.fileExists(atPath: file.path)
    }
    #expect(inventories.sorted() == Self.names)
  }

  @Test(arguments: names)
  func `An inventory that is written loads again to the same revision`(name: String) throws {
    let folder = Scratch.inventories.appending(path: name).path
    let inventory = try #require(try PackageReader.load(folder: folder).inventory)
    let tables = CanonicalTables(inventory)
    let written = scratch.folder.appending(path: name).path
    try OutputFolder(path: written).write(tables.files)
    #expect(try PackageReader.load(folder: written).inventory?.revision == tables.revision)
  }

  @Test func `A folder that cannot be written leaves nothing behind`() throws {
    let path = scratch.folder.appending(path: "missing/inventory").path
    let files = [CanonicalFile(name: "units.csv", bytes: [1])]
    #expect(throws: OutputFolder.CannotWrite.self) { try OutputFolder(path: path).write(files) }
    let full = scratch.folder.appending(path: "full")
    try FileManager.default.createDirectory(at: full, withIntermediateDirectories: true)
    try Data([1]).write(to: full.appending(path: "a"))
    #expect(throws: OutputFolder.CannotWrite.self) {
      try OutputFolder(path: full.path).write(files)
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(left == ["full"])
  }

  @Test(arguments: ["nothing", "empty folder"])
  func `A link is followed, also to what is not there yet`(_ kind: String) throws {
    if kind == "empty folder" { mkdir(scratch.path("target"), 0o700) }
    symlink("target", scratch.path("link"))
    let files = [CanonicalFile(name: "units.csv", bytes: [1])]
    try OutputFolder(path: scratch.path("link")).write(files)
    #expect(try scratch.bytes(of: "target/units.csv") == Data([1]))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names.sorted() == ["link", "target"])
  }

  @Test func `What is no folder is no place for one`() throws {
    try scratch.write("x", to: "file")
    mkfifo(scratch.path("pipe"), 0o600)
    for name in ["file", "pipe"] {
      #expect(throws: OutputFolder.CannotWrite.self) {
        try OutputFolder(path: scratch.path(name)).write([])
      }
    }
    #expect(try scratch.bytes(of: "file") == Data("x".utf8))
  }

  @Test func `What a killed run left of a folder is removed by the next`() throws {
    mkdir(scratch.path(".reallot-draft-old"), 0o700)
    try scratch.write("x", to: ".reallot-draft-old/units.csv")
    let files = [CanonicalFile(name: "units.csv", bytes: [1])]
    try OutputFolder(path: scratch.path("out")).write(files)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["out"])
  }
}
