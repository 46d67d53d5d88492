// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Inventory
import Store
import Testing
import Words

@Suite struct `Provenance in a store` {
  let scratch = Scratch()

  @Test func `is kept with the load and outside the revision`() throws {
    let store = try scratch.store()
    let without = try store.save(Sample.inventory()).revision
    #expect(try store.provenance(of: without) == nil)
    let provenance = Sample.provenance("a.xlsx")
    let saved = try store.save(Sample.inventory(), provenance: provenance)
    #expect(!saved.isNew && saved.revision == without)
    #expect(try scratch.store().provenance(of: without) == provenance)
  }

  @Test func `is the one of the last load that has some`() throws {
    let store = try scratch.store()
    try store.save(Sample.inventory(), provenance: Sample.provenance("a.xlsx"))
    try store.save(Sample.inventory(), provenance: Sample.provenance("b.xlsx"))
    let revision = try store.save(Sample.inventory()).revision
    #expect(try store.provenance(of: revision) == Sample.provenance("b.xlsx"))
  }

  @Test func `is asked of a revision that is there`() throws {
    let none = Digest(of: [])
    #expect(throws: StoreError.unknownRevision(text: none.description, known: [])) {
      try scratch.store().provenance(of: none)
    }
  }

  @Test func `that was damaged is an error`() throws {
    let store = try scratch.store()
    let revision = try store.save(Sample.inventory(), provenance: Sample.provenance("a.xlsx"))
      .revision
    try scratch.raw {
      try $0.execute(sql: "DROP TRIGGER content_chunk_update")
      try $0.execute(
        sql: "UPDATE content_chunk SET bytes = CAST(replace(bytes, 'a.xlsx', 'b.xlsx') AS BLOB)")
    }
    let error = #expect(throws: StoreError.self) { try store.provenance(of: revision) }
    let text = try Missing.none(error?.description)
    #expect(text.contains("the provenance of revision \(revision.short) does not match its digest"))
  }
}
