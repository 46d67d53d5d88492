// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Store

/// Items of a plan's lines that nobody was told of: what published waves carry later than what is published.
///
/// Where no waves were published, nothing is a draft: people know the list of the plan's lines.
struct PublishedDrafts {
  let drafts: [Plan.Draft]

  init(of former: Plan.Former, in store: Store?) throws {
    var told: [String: Int64]?
    var carried: [String: Int64] = [:]
    for published in try store?.publishedWaves(of: former.digest) ?? [] {
      let waves = try WavePlanReader().waves(from: published.bytes)
      let until = published.summary.publishedUntil.flatMap { $0.isEmpty ? nil : $0 }
      let all = Self.carried(by: waves, until: nil, of: former)
      let now = Self.carried(by: waves, until: until, of: former)
      told = (told ?? [:]).merging(now, uniquingKeysWith: max)
      carried.merge(all, uniquingKeysWith: max)
    }
    guard let told else {
      drafts = []
      return
    }
    drafts = carried.sorted { $0.key < $1.key }.compactMap { line, count in
      let later = count - (told[line] ?? 0)
      return later > 0 ? Plan.Draft(line: line, count: later) : nil
    }
  }

  /// How many items of each line waves carry until a day; nil for all.
  private static func carried(
    by waves: WavePlan, until: String?, of former: Plan.Former
  ) -> [String: Int64] {
    waves.loads.reduce(into: [:]) { sums, load in
      let day = waves.calendar.gaps[waves.tours[load.tour].gap].date.description
      guard until.map({ day <= $0 }) ?? true else { return }
      let line = former.plan.assignments[load.line]
      sums[LineID(plan: former.digest, line, in: former.plan).text, default: 0] += load.count
    }
  }
}
