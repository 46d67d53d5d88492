// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store

/// The lists of lines that go out for a plan: of its published waves, else of the plan alone.
struct MoveLists {
  /// The lists, the last published one first.
  let all: [MoveList]

  init(of plan: Plan, _ inventory: Inventory, digest: Digest, in store: Store?) throws {
    let published = try store?.publishedWaves(of: digest) ?? []
    let lists = try published.map { waves in
      let until = waves.summary.publishedUntil
      return MoveList(
        try WavePlanReader().waves(from: waves.bytes), id: waves.summary.id,
        until: until == "" ? nil : until, of: plan, inventory, digest: digest)
    }
    all = lists.isEmpty ? [MoveList(plan, inventory, digest: digest)] : lists
  }
}
