// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// The texts of findings that nobody explained, ready to be pasted: into the vocabularies of a mapping,
/// and as rows of the tables that may have them.
public struct UnknownNames {
  /// How many texts of a field are listed before only their number tells more.
  private static let most = 500

  private var names: [UnknownName] = []

  /// Those of findings, each once, in the order of the findings.
  public init(_ findings: [Finding]) {
    var seen: Set<UnknownName> = []
    names = findings.compactMap(\.unknown).filter { seen.insert($0).inserted }
  }

  /// The lines, with remarks in a language; none where every text is known.
  public func lines(in language: Language) -> [String] {
    vocabularies(in: language) + tables(in: language)
  }

  private func vocabularies(in language: Language) -> [String] {
    let ofMapping = Dictionary(grouping: names.filter { $0.mapping != nil }, by: \.mapping)
    return names.compactMap(\.mapping).uniqued.flatMap { mapping -> [String] in
      let names = ofMapping[mapping] ?? []
      let remark = remark(Message("unknown.vocabulary", ["mapping": mapping]), language)
      return [remark, "vocabularies:"]
        + names.map(\.field).uniqued.flatMap { field in
          ["  \(field):"]
            + listed(names.filter { $0.field == field }, indent: "    ", language) {
              "    \(YAMLText.quoted($0.text)):"
            }
        }
    }
  }

  private func tables(in language: Language) -> [String] {
    RegisterPlan.keyTables.sorted { $0.rawValue < $1.rawValue }.flatMap { table -> [String] in
      let names = names.filter { $0.table == table }
      guard !names.isEmpty else { return [] }
      let isInstead = names.contains { $0.mapping != nil }
      let places: KeyValuePairs<String, any Sayable> = ["file": table.fileName]
      let heading =
        isInstead ? Message("unknown.rows-instead", places) : Message("unknown.rows", places)
      return [
        remark(heading, language),
        table.requiredColumns.map(\.name).joined(separator: ","),
      ] + listed(names, indent: "", language) { $0.row(of: table) }.uniqued
    }
  }

  private func listed(
    _ names: [UnknownName], indent: String, _ language: Language,
    _ line: (UnknownName) -> String
  ) -> [String] {
    let more = names.count - Self.most
    let lines = names.prefix(Self.most).map(line)
    return more > 0
      ? lines + [indent + remark(Message("unknown.more", ["count": more]), language)] : lines
  }

  private func remark(_ message: Message, _ language: Language) -> String {
    "# " + message.text(in: language)
  }
}

extension Sequence where Element: Hashable {
  /// The elements without repetitions, each at its first place.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
