// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

extension ReadTables {
  /// Tags of one holder that people read as one, in these rows and in the inventory that they go into;
  /// told once for each holder, at the first row of such a tag.
  func nearTags(among alike: [Int]) -> [Finding] {
    var near: [Int: String] = [:]
    eachNearTag(among: alike) { near[$0] = $1 }
    eachNearEarlierTag { near[$0] = near[$0] ?? $1 }
    var found: [Position<Inventory.Unit>: (rows: AlikeRows, other: String)] = [:]
    for (index, other) in near.sorted(by: { $0.key < $1.key }) {
      let (holder, number) = (assets.rows[index].holder, Int(assets.numbers[index]))
      if found[holder]?.rows.add(number) == nil {
        found[holder] = (AlikeRows(first: index, number: number, assets.layout), other)
      }
    }
    return found.values.sorted { $0.rows.first < $1.rows.first }.map { nearTag($0.rows, $0.other) }
  }

  /// Goes through tags that are nearly one of an earlier row of the same holder.
  private func eachNearTag(
    among alike: [Int], _ body: (_ index: Int, _ other: String) -> Void
  ) {
    let rows = assets.rows
    var tags = RowTable(capacity: alike.count)
    for index in alike {
      guard let tag = rows[index].tag else { continue }
      let (holder, key) = (rows[index].holder, NearTag(tag))
      let earlier = tags.insert(index, hash: key.hash(salt: holder.index)) { other in
        rows[other].holder == holder && rows[other].tag.map(NearTag.init) == key
      }
      if let other = earlier.flatMap({ rows[$0].tag }), other != tag { body(index, other) }
    }
  }

  /// Goes through tags that the inventory does not have, but nearly.
  private func eachNearEarlierTag(_ body: (_ index: Int, _ other: String) -> Void) {
    guard !earlierAssets.isEmpty else { return }
    let holders = Set(assets.rows.map(\.holder))
    var known: [HeldTag: String] = [:]
    var exact: Set<HeldTag> = []
    for asset in earlierAssets where holders.contains(asset.holder) {
      guard let tag = asset.tag else { continue }
      known[HeldTag(holder: asset.holder, text: NearTag.key(tag))] = tag
      exact.insert(HeldTag(holder: asset.holder, text: tag))
    }
    for (index, asset) in assets.rows.enumerated() {
      guard let tag = asset.tag, !exact.contains(HeldTag(holder: asset.holder, text: tag)),
        let other = known[HeldTag(holder: asset.holder, text: NearTag.key(tag))]
      else { continue }
      body(index, other)
    }
  }

  private func nearTag(_ rows: AlikeRows, _ other: String) -> Finding {
    let tag = assets.rows[rows.first].tag ?? ""
    return warning(
      .nearName, rows, column: "asset", value: tag,
      Message(
        "odd.near-tag",
        [
          "tag": Finding.quoted(tag), "other": Finding.quoted(other),
          "unit": Finding.quoted(keys.units[assets.rows[rows.first].holder]),
          "differences": NearTag.differences(tag, other),
        ]), remedy: Message("odd.check-near-tag"))
  }
}

extension NearTag {
  /// In what two tags differ that people read as one.
  fileprivate static func differences(_ left: String, _ right: String) -> [Message] {
    NearName.key(left) == NearName.key(right)
      ? NearName.differences(left, right).map(\.message) : [Message("near-name.zeros")]
  }
}

/// A tag of a holder.
private struct HeldTag: Hashable {
  let holder: Position<Inventory.Unit>
  let text: String
}
