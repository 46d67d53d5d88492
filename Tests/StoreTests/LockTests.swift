// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Store
import Testing
import Words

@Suite struct `The lock of a store` {
  let scratch = Scratch()

  private func take(_ note: String) throws -> StoreLock {
    try StoreLock.take(scratch.path, note: note, patience: 2) { waited in
      #expect(waited == "Bình, load")
    }
  }

  @Test func `is held by one, and tells others who that is`() throws {
    let held = try take("Bình, load")
    let error = #expect(throws: StoreError.self) { _ = try take("An, undo") }
    #expect(
      error?.message.text(in: .english)
        == "the store '\(scratch.path)' is being changed by another command for over 2 seconds "
        + "(Bình, load); try again when it has ended")
    withExtendedLifetime(held) {}
  }

  @Test func `is free again when its holder lets go`() throws {
    _ = try take("a rather long note of somebody else")
    let held = try take("Bình, load")
    let note = try String(contentsOfFile: scratch.path + ".lock", encoding: .utf8)
    #expect(note == "Bình, load")
    withExtendedLifetime(held) {}
  }

  @Test func `can be read by those who can read the store`() throws {
    _ = try scratch.store()
    for mode in [0o600, 0o660] {
      try? FileManager.default.removeItem(atPath: scratch.path + ".lock")
      chmod(scratch.path, mode_t(mode))
      _ = try take("An")
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + ".lock")
      #expect((attributes[.posixPermissions] as? Int) == mode)
    }
  }
}
