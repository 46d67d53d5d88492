// SPDX-License-Identifier: GPL-3.0-or-later

import Files
import Foundation
import Inventory
import Testing
import Words

@testable import Intake

struct MappedFileTests {
  private let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("mapped-\(UUID().uuidString).csv").path

  @Test func `Its bytes are those of the file, also after their memory was given back`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let bytes = (0..<9_000_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let view = FileBytes(try #require(try MappedFile(copying: InputFile(path))))
    #expect(Array(view) == bytes)
    view.release(before: 8_999_999)
    #expect(Array(view) == bytes)
    #expect(Digest(of: view) == Digest(of: bytes))
    #expect(view.count == bytes.count)
  }

  @Test func `Whoever shortens or removes the file meanwhile changes nothing`() throws {
    let bytes = [UInt8](repeating: 7, count: 3_000_000)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let view = FileBytes(try #require(try MappedFile(copying: InputFile(path))))
    view.release(before: bytes.count)
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: 0)
    try handle.close()
    try FileManager.default.removeItem(atPath: path)
    #expect(Array(view) == bytes)
  }

  @Test func `A file that is written to while it is copied is told`() {
    #expect(
      IntakeError.changed(path: "a/assets.csv").description
        == "'a/assets.csv' was written to while it was read; load it again when nobody writes to it"
    )
  }

  @Test func `An empty file is not mapped`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(try MappedFile(copying: InputFile(path)) == nil)
  }

  @Test func `A mapped package reads as one in memory`() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let files = Sample().tableFiles
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let mapped = try files.map { file in
      let place = "\(path)/\(file.name)"
      try Data(Array(file.bytes)).write(to: URL(fileURLWithPath: place))
      return TableFile(
        name: file.name, bytes: FileBytes(try #require(try MappedFile(copying: InputFile(place)))))
    }
    let revision = PackageReader.read(files).inventory?.revision
    #expect(revision != nil)
    #expect(PackageReader.read(mapped).inventory?.revision == revision)
  }
}
