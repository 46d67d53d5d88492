// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents

extension Term {
  init(_ level: WavePlan.Level) {
    self = Term(level.rawValue, "wave-level.\(level.rawValue)")
  }

  init(_ reason: WavePlan.Shortage.Reason) {
    self = Term(reason.rawValue, "shortage.\(reason.rawValue)")
  }

  init(_ kind: MoveCalendar.Gap.Kind) {
    self = Term(kind.rawValue, "gap.\(kind.rawValue)")
  }
}
