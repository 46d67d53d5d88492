// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

extension PremisesReport {
  /// Present area against need, unit by unit, as the space-need comparison of public offices has it.
  var spaceTable: Table {
    let norm = Table.Cell(spaceNormSet)
    var table = Table(
      .spaceComparison,
      [
        Table.Column(.number), Table.Column(.unit), Table.Column(.unitName),
        Table.Column(.presentArea, .area), Table.Column(.people, .count),
        Table.Column(.normArea, .area), Table.Column(.areaDifference, .area),
        Table.Column(.neededArea, .area), Table.Column(.keptArea, .area), Table.Column(.spaceNorm),
      ],
      rows: premises.units.enumerated().map { index, unit in
        let space = unit.space
        return [
          .text("\(index + 1)"), .text(unit.unit), content.directory.unitName(unit.unit),
          .number(space.presentArea), .number(space.people), .number(space.normArea),
          .number(space.difference), .number(space.neededArea), .number(space.keptArea), norm,
        ]
      })
    table.addTotals()
    return table
  }

  /// The set of space norms that the scenario names, or the only one.
  private var spaceNormSet: String? {
    let sets = Set(content.inventory.spaceNorms.map(\.set))
    return content.plan.head.scenario.premises?.normSet ?? (sets.count == 1 ? sets.first : nil)
  }

  /// Which norm counts, where it comes from, and which share of it must be there.
  var spaceNormNote: [Message] {
    guard let set = spaceNormSet else { return [] }
    let norms = content.inventory.spaceNorms.filter { $0.set == set }
    let sources = Set(norms.compactMap(\.source)).sorted()
    let coverage = content.plan.head.scenario.premises?.coverage ?? .one
    let source = sources.isEmpty ? "–" : sources.joined(separator: "; ")
    return [
      Message(
        "note.norm_cited",
        [
          "norm": set, "coverage": Message.Value.decimal(coverage.description), "source": source,
        ])
    ]
  }
}
