// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// A wave plan in short: its levels, what is below the minimum, what waits for purchases, and its gaps.
public struct WavesOverview: Sendable {
  private let waves: WavesContent

  /// The overview of a wave plan.
  public init(_ waves: WavesContent) { self.waves = waves }

  /// The content for every format.
  public var report: Report {
    let tables = WaveTables(waves)
    return Report(
      Term("wave_plan", "title.wave_plan", ["waves": waves.digest.short]),
      currency: waves.waves.currency, date: waves.waves.calendar.firstDay?.date,
      facts: waves.facts, tables: [tables.levels] + tables.shortages + [tables.days])
  }
}

/// When what moves, gap by gap, office by office, lorry by lorry and unit by unit.
public struct WavesReport: Sendable {
  let waves: WavesContent

  /// The report of a wave plan.
  public init(_ waves: WavesContent) { self.waves = waves }

  /// The content for every format; CSV holds a row for each line and load.
  public var report: Report {
    let tables = WaveTables(waves)
    let (offices, units) = (WavePlaces(waves), WaveTours(waves))
    let rules = Table.rules(of: waves.content.plan.head.scenario)
    return Report(
      Term("waves", "title.waves", ["waves": waves.digest.short]),
      currency: waves.waves.currency, date: waves.waves.calendar.firstDay?.date,
      facts: (waves.content.attestation?.facts ?? []) + waves.facts,
      tables: [tables.levels] + tables.shortages + tables.waiting
        + [tables.days, tables.teams, offices.byOffice, offices.byUnit]
        + offices.leftBehind + (rules.rows.isEmpty ? [] : [rules]) + [units.loading, units.lines],
      hasDetails: true, attestation: waves.content.attestation)
  }
}
