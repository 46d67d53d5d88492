// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@testable import Store

@Suite struct `A store that may only be read` {
  let scratch = Scratch()

  private func save(_ unit: String) throws {
    try scratch.store().save(Sample.inventory(unit: unit))
  }

  private var isWhole: Bool { StoreFile.isWhole(scratch.path) }

  @Test func `is read as it is, be it written to after it was opened`() throws {
    for unit in ["a", "b"] { try save(unit) }
    #expect(isWhole)
    let reader = try Store.openWithoutWriting(at: scratch.path)
    #expect(try reader.revisions().count == 2)
    try save("c")
    #expect(try reader.revisions().count == 3)
    let other = try Store.openWithoutWriting(at: scratch.path)
    let writer = try scratch.store()
    try writer.save(Sample.inventory(unit: "d"))
    // What is not in the file yet is no part of what is read.
    #expect(try other.revisions().count == 3)
    #expect(!isWhole)
    #expect(try Store.openWithoutWriting(at: scratch.path).revisions().count == 4)
    withExtendedLifetime(writer) {}
  }

  @Test func `is never written to`() throws {
    try save("a")
    let reader = try Store.openWithoutWriting(at: scratch.path)
    #expect(throws: StoreError.self) { try reader.save(Sample.inventory(unit: "b")) }
    #expect(try reader.check().allSatisfy { $0.failures.isEmpty })
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path)
    #expect(names == ["reallot.sqlite"])
    try reader.backUp(to: scratch.path(of: "b.sqlite"))
    #expect(try Store.open(at: scratch.path(of: "b.sqlite")).revisions().count == 1)
  }

  @Test func `shows one moment, however often others write`() async throws {
    try save("a")
    let path = scratch.path
    await withTaskGroup { group in
      group.addTask {
        for load in 1...20 { _ = try? Store.open(at: path).save(Sample.inventory(unit: "\(load)")) }
      }
      group.addTask {
        for _ in 1...20 {
          let reader = try? Store.openWithoutWriting(at: path)
          let checks = try? reader?.check()
          #expect(checks?.allSatisfy { $0.failures.isEmpty } == true)
        }
      }
    }
  }
}
