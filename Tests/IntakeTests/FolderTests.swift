// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing
internal import Words

@testable internal import Intake

/// Registers in folders.
struct FolderTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID().uuidString)")
    let sample = Sample().with("assets.csv", nil).with("mappings/m.yaml", ReadRegister.mapping)
      .with("registers/north/a.csv", ReadRegister.header + "1,T1,Desk,1,100\n")
      .with("registers/south/x/b.csv", ReadRegister.header + "1,T2,Chair,2,200\n")
    for (name, bytes) in sample.files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "registers/empty"), withIntermediateDirectories: true)
  }

  @Test func `Registers in folders of registers are read under their paths`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let result = try PackageReader.load(folder: folder.path)
    #expect(result.sheets.map(\.file) == ["registers/north/a.csv", "registers/south/x/b.csv"])
    #expect(result.inventory?.assets.count == 2)
    let files = try PackageReader.registers(at: folder.path + "/registers")
    #expect(
      files.map(\.name)
        == ["/registers/north/a.csv", "/registers/south/x/b.csv"].map {
          folder.path + $0
        })
  }

  @Test(arguments: [
    "inventory.yaml", "units.csv", "papers.csv", "mappings/m.yaml", "registers/north/a.csv",
    "registers/secret.csv",
  ])
  func `Of a file that a link brings from outside nothing is told unless it looks like what it is`(
    _ name: String
  ) throws {
    let outside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer {
      try? FileManager.default.removeItem(at: folder)
      try? FileManager.default.removeItem(at: outside)
    }
    let link = folder.appending(path: name).path
    if FileManager.default.fileExists(atPath: link) {
      // The same file from elsewhere is read.
      try FileManager.default.moveItem(atPath: link, toPath: outside.path)
      symlink(outside.path, link)
      #expect(PackageReader.read(try PackageReader.files(inFolder: folder.path)).inventory != nil)
      try FileManager.default.removeItem(atPath: link)
    }
    try Data("root:secret:0:0:root:/root:/bin/sh\nunit:secret,secret\n".utf8).write(to: outside)
    symlink(outside.path, link)
    let error = #expect(throws: IntakeError.foreign(path: link)) {
      try PackageReader.files(inFolder: folder.path)
    }
    let told = error?.message.text(in: .english)
    #expect(
      told
        == "'\(link)' is a link that leads out of the folder, to a file that does not look like what it "
        + "should be, so that nothing of it is read or told; put the file itself into the folder")
  }

  @Test func `A link within the folder is followed`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.moveItem(
      at: folder.appending(path: "units.csv"), to: folder.appending(path: "all.txt"))
    symlink("all.txt", folder.appending(path: "units.csv").path)
    #expect(PackageReader.read(try PackageReader.files(inFolder: folder.path)).inventory != nil)
  }

  @Test func `A link to a folder is refused by its path`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let link = folder.appending(path: "registers/again").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "..")
    let error = #expect(throws: IntakeError.self) { try PackageReader.load(folder: folder.path) }
    #expect(
      error?.message.text(in: .english)
        == "'\(link)' is a link to a folder, which is not followed; put the folder itself there")
  }
}
