// SPDX-License-Identifier: GPL-3.0-or-later

internal import GRDB
public import Inventory
internal import Words

extension Store {
  /// Keeps a wave plan beside its plan, with its line of the log in one transaction.
  ///
  /// - Throws: `StoreError.unknownPlan` where the store does not have the plan, or another where it cannot
  ///   be written; it is then as it was.
  public func save(waves bytes: [UInt8], of plan: Digest, at: Instant) throws(StoreError) {
    let content = Content(digest: Digest(of: bytes), bytes: bytes)
    try write { database in
      let summary = try PlanLookup(database).one(matching: plan.description)
      try keep(content, at: at, in: database)
      let event = Event(
        at: at, kind: .waves, subject: plan, detail: summary.name, output: content.digest)
      try append(event, to: database)
    }
  }

  /// The wave plan whose digest begins with some digits, else the last one of the plan of a name, with its
  /// bytes, checked against the digest.
  ///
  /// - Throws: `StoreError.unknownWaves`, `.unknownPlan`, `.ambiguousName`, or `.damaged`.
  public func waves(
    matching text: String
  ) throws(StoreError) -> (summary: WaveSummary, bytes: [UInt8]) {
    try read { database in
      let waves = try WaveLookup(database).one(matching: text)
      let title = Message("error.store.content.waves", ["waves": waves.id])
      return (waves, try Content.bytes(of: waves.digest, name: title, in: database))
    }
  }

  /// The wave plans of a plan that were published, the last one first, with their bytes.
  ///
  /// - Throws: `StoreError.damaged` where one is not what was kept.
  public func publishedWaves(
    of plan: Digest
  ) throws(StoreError) -> [(summary: WaveSummary, bytes: [UInt8])] {
    try read { database in
      try WaveLookup(database).published(of: plan).map { waves in
        let title = Message("error.store.content.waves", ["waves": waves.id])
        return (waves, try Content.bytes(of: waves.digest, name: title, in: database))
      }
    }
  }

  /// Publishes a wave plan: whom it concerns was told.
  ///
  /// - Parameter until: the last day that is published, in ISO 8601; nil for all.
  /// - Throws: `StoreError.unknownWaves`, or another where the store cannot be written.
  public func publish(
    _ waves: Digest, until day: String?, at: Instant
  ) throws(StoreError) -> WaveSummary {
    try write { database in
      let summary = try WaveLookup(database).one(matching: waves.description)
      let event = Event(
        at: at, kind: .publish, subject: summary.plan, detail: day ?? "", output: waves)
      try append(event, to: database)
      return try WaveLookup(database).one(matching: waves.description)
    }
  }
}
