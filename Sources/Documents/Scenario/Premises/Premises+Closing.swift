// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
internal import Words
internal import Yams

extension Scenario.Premises {
  /// An office that closes.
  public struct Closing: Hashable, Sendable {
    /// The office.
    public var office: String
    /// The first day on which it can no longer be used.
    public var day: PartialDate

    /// An office and the day on which it closes.
    public init(office: String, day: PartialDate) {
      (self.office, self.day) = (office, day)
    }
  }
}

extension Form<[Scenario.Premises.Closing]> {
  /// Offices and the days on which they close.
  static var closings: Self {
    let list = Self.list(of: .closing)
    return Self(
      schema: ["type": "object", "additionalProperties": Form<PartialDate>.date.schema],
      read: { entry throws(ScenarioError) in try entry.closings() }, stated: list.stated,
      write: list.write, parse: list.parse)
  }
}

extension Form<Scenario.Premises.Closing> {
  fileprivate static var closing: Self {
    Self(
      schema: [:], read: { entry throws(ScenarioError) in try entry.closing() },
      stated: { _ in nil },
      write: { closing, json in
        json.object { json in
          json.member("office", closing.office)
          json.member("day", closing.day.description)
        }
      },
      parse: { json throws(JSONError) in
        try json.object { json throws(JSONError) in
          Scenario.Premises.Closing(
            office: try json.text("office"),
            day: try json.member("day") { json throws(JSONError) in try json.date() })
        }
      })
  }
}

extension Entry {
  fileprivate func closing() throws(ScenarioError) -> Scenario.Premises.Closing {
    Scenario.Premises.Closing(office: key, day: try date())
  }

  fileprivate func closings() throws(ScenarioError) -> [Scenario.Premises.Closing] {
    guard let mapping = node.mapping else {
      throw error(
        Message("error.scenario.not-a-group", ["key": "closing"]),
        Message("error.scenario.remedy.write-as", ["example": "{OFFICE: 2025-06-30}"]))
    }
    var closings: [Scenario.Premises.Closing] = []
    for (key, value) in mapping {
      let office = try Entry(key: "closing", node: key, file: file, line: key.mark?.line).text()
      let entry = Entry(key: office, node: value, file: file, line: key.mark?.line)
      closings.append(try entry.closing())
    }
    return closings.sorted { $0.office.utf8.lexicographicallyPrecedes($1.office.utf8) }
  }
}
