// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words
internal import Yams

extension Form<Day> {
  /// A whole date.
  static var day: Self {
    Self(
      schema: ["type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"],
      read: { entry throws(ScenarioError) in try entry.day() },
      stated: { .text($0.description) }, write: { $1.value($0.description) },
      parse: { json throws(JSONError) in
        try json.parsed(Message("error.json.expected.day")) { PartialDate($0).flatMap(Day.init) }
      })
  }
}

extension Entry {
  fileprivate func day() throws(ScenarioError) -> Day {
    guard let day = PartialDate(try text()).flatMap(Day.init) else {
      throw error(not: Message("error.calendar.kind.day"), example: "2025-07-01")
    }
    return day
  }
}

extension Form where Value: KeyGroup {
  /// A group of keys, of which some must be there.
  static func group(requiring keys: [String]) -> Self {
    let group = Self.group
    return Self(
      schema: group.schema.adding(["required": .list(keys.map { .text($0) })]),
      read: { entry throws(ScenarioError) in
        let value = try group.read(entry)
        let stated = entry.node.mapping?.compactMap { $0.key.scalar?.string } ?? []
        if let missing = keys.first(where: { !stated.contains($0) }) {
          throw entry.error(
            Message("error.calendar.missing-key", ["group": entry.key, "key": missing]),
            Message("error.calendar.remedy.add-key", ["key": missing]))
        }
        return value
      }, stated: group.stated, write: group.write, parse: group.parse)
  }
}
