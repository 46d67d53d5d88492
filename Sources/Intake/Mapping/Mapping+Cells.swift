// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words
internal import Yams

extension Mapping {
  /// Columns whose texts are put behind that of a field's own column.
  struct Join: Hashable, Sendable {
    /// The further columns, each in several spellings.
    let columns: [[ColumnChoice]]
    /// What stands between the texts.
    let mark: String
  }

  /// A part of the text of a cell.
  struct Part: Hashable, Sendable {
    /// Which it is, 1-based.
    let number: Int
    /// What stands between the parts.
    let mark: String

    /// Whether a text has fewer parts.
    func isMissing(in whole: String) -> Bool { parts(of: whole).count < number }

    private func parts(of whole: String) -> [Substring] {
      whole.split(separator: mark, omittingEmptySubsequences: false)
    }

    /// The part of a text; empty where there are fewer.
    func text(of whole: String) -> String {
      let parts = parts(of: whole)
      guard parts.indices.contains(number - 1) else { return "" }
      return CellMapper.trimmed(String(parts[number - 1]))
    }
  }

  /// Values of a column by which rows are passed over.
  struct CellRule: Hashable, Sendable {
    /// The column, in several spellings.
    let columns: [ColumnChoice]
    /// The values; `*` stands for any text.
    let patterns: [String]
  }
}

extension Mapping {
  /// Takes in the columns of a field: one, several to be joined, or a part of one.
  mutating func applyColumns(_ entry: MappingEntry) throws(MappingError) {
    let members = entry.node.mapping == nil ? [] : try entry.members()
    guard members.contains(where: { $0.key != "letter" }) else {
      columns[entry.key] = try ColumnChoice.choices(entry)
      return
    }
    for member in members { try member.checkKey(among: ["join", "with", "column", "part", "by"]) }
    func member(_ key: String) -> MappingEntry? { members.first { $0.key == key } }
    if members.count <= 2, let join = member("join"), member("with") != nil || members.count == 1 {
      let all = try join.each(join.list()) { item throws(MappingError) in
        try ColumnChoice.choices(item)
      }
      columns[entry.key] = all[0]
      joins[entry.key] = Join(
        columns: Array(all.dropFirst()), mark: try member("with")?.writtenText() ?? " ")
    } else if members.count == 3, let column = member("column"), let by = member("by"),
      let number = member("part").flatMap({ Int($0.node.scalar?.string ?? "") }), number > 0
    {
      columns[entry.key] = try ColumnChoice.choices(column)
      parts[entry.key] = Part(number: number, mark: try by.text())
    } else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-join", ["field": Finding.quoted(entry.key)]),
        remedy: Message(
          "mapping.write-such-as",
          ["example": "{join: [A, B], with: \" \"} / {column: A, part: 2, by: \"/\"}"]))
    }
  }
}

extension Mapping.CellRule {
  /// Reads `{column: Trạng thái, is: [Thanh lý*, Mất]}`.
  init(_ entry: MappingEntry) throws(MappingError) {
    let members = try entry.members()
    for member in members { try member.checkKey(among: ["column", "is"]) }
    guard let column = members.first(where: { $0.key == "column" }),
      let values = members.first(where: { $0.key == "is" })
    else {
      throw entry.error(
        .badMapping, Message("mapping.not-a-row-rule"),
        remedy: Message("mapping.write-such-as", ["example": "{column: A, is: [B, C*]}"]))
    }
    columns = try Mapping.ColumnChoice.choices(column)
    patterns = try values.texts()
  }
}
