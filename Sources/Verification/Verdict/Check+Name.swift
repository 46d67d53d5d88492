// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension Check {
  /// The checks, in the order in which they are made.
  public enum Name: String, CaseIterable, Sendable, Codable {
    case magnitudes
    case head
    case former
    case placements
    case areas
    case rules
    case offices
    case layoutValues = "layout_values"
    case layoutBounds = "layout_bounds"
    case layoutReasons = "layout_reasons"
    case trials
    case needs
    case supply
    case lots
    case assignments
    case balance
    case pins
    case budgets
    case values
    case certificate
    case bounds
    case shortfalls
    case replan
    case baselines
    case waves
    case teams
    case loads
    case tours
    case lorries
    case closing
    case room
    case shortages
    case waveValues = "wave_values"
    case waveBounds = "wave_bounds"
    case alone
    case completeness

    /// What the check proves where it passes, in one sentence.
    public var claim: Message { Message("check.\(rawValue)") }
  }
}
