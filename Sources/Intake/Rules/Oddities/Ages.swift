// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Assets that are older than anybody would expect of their class, such as a computer of 1905.
  func earlyDates() -> [Finding] {
    let lives = usefulLives()
    return assetRows { index in
      guard let (age, life) = age(index, lives) else { return false }
      return age > Self.highestAge(ofLife: life)
    }.compactMap { _, rows in
      guard let (age, life) = age(rows.first, lives), let date = assets.rows[rows.first].inUseSince
      else { return nil }
      return warning(
        .earlyDate, rows, column: "in_use_since", value: date.description,
        Message("odd.age", ["date": date, "years": age, "life": life]),
        remedy: Message("odd.check-in-use"))
    }
  }

  /// Assets in the condition new that were taken into use long ago, of all classes and ages together.
  func oldAsNew() -> Finding? {
    let lives = usefulLives()
    var rows: AlikeRows?
    for index in assets.rows.indices where isOldAsNew(index, lives) {
      let number = Int(assets.numbers[index])
      if rows == nil {
        rows = AlikeRows(first: index, number: number, assets.layout)
      } else {
        rows?.add(number)
      }
    }
    guard let rows, let (age, _) = age(rows.first, lives),
      let date = assets.rows[rows.first].inUseSince
    else { return nil }
    return warning(
      .newButOld, rows, column: "condition", value: Condition.new.rawValue,
      Message("odd.new-but-old", ["date": date, "years": age]),
      remedy: Message("odd.check-condition"))
  }

  private func isOldAsNew(_ index: Int, _ lives: [Int?]) -> Bool {
    guard assets.rows[index].condition == .new, let (age, life) = age(index, lives) else {
      return false
    }
    return age > max(2, life / 2)
  }

  /// Five useful lives; of what lasts long, 60 years or two useful lives.
  private static func highestAge(ofLife life: Int) -> Int {
    min(5 * life, max(60, 2 * life))
  }

  /// The age of an asset and the useful life of its class in years, where both are known.
  private func age(_ index: Int, _ lives: [Int?]) -> (age: Int, life: Int)? {
    guard let asOf, let start = assets.rows[index].inUseSince,
      let life = lives[Int(assets.rows[index].assetClass.index)]
    else { return nil }
    return (asOf.wholeYears(since: start), life)
  }
}
