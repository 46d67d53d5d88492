// SPDX-License-Identifier: GPL-3.0-or-later

public import Words

extension CalendarFault: Worded {
  /// What is wrong and what to do.
  public var message: Message {
    Message("error.calendar.fault", ["message": refusal.message, "remedy": refusal.remedy])
  }

  /// What is wrong, and what to do.
  var refusal: Refusal {
    switch self {
    case .ends(let last, let first):
      Refusal(
        Message("error.calendar.ends", ["last": "\(last)", "first": "\(first)"]),
        Message("error.calendar.remedy.later-day"))
    case .tooLong:
      Refusal(Message("error.calendar.too-long"), Message("error.calendar.remedy.earlier-day"))
    case .noGaps:
      Refusal(Message("error.calendar.no-gaps"), Message("error.calendar.remedy.add-gap"))
    case .noWorkdays:
      Refusal(Message("error.calendar.no-workdays"), Message("error.calendar.remedy.workdays"))
    case .gapTwice(let day):
      Refusal(
        Message("error.calendar.gap-twice", ["day": "\(day)"]),
        Message("error.scenario.remedy.remove-one"))
    case .blackout(let day):
      Refusal(
        Message("error.calendar.blackout", ["day": "\(day)"]),
        Message("error.calendar.remedy.blackout"))
    case .outside(let day):
      Refusal(
        Message("error.calendar.outside", ["day": "\(day)"]),
        Message("error.calendar.remedy.outside"))
    }
  }
}
