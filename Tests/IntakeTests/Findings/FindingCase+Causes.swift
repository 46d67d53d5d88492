// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// A register whose unit stands in a title, and whose offices are the only ones of units.
  private static let titled = base.with("assets.csv", nil)
    .with(
      "mappings/m.yaml",
      """
      files: registers/*
      columns: {name: Name, class: Name, quantity: Count}
      titles: {unit: Unit}
      constants: {condition: good, ownership: own}
      defaults: {office: only}
      lookups: {class: name, unit: name}

      """
    )
    .with("registers/r.csv", "Unit: old one,,\nName,Count\nDesk,1\nDesk,2\n")

  /// One finding for each cause, and none for what follows from it.
  static let causes: [FindingCase] = [
    FindingCase(
      .unknownName, titled.changing("registers/r.csv", "old one", to: "Ward X"),
      """
      registers/r.csv row 1, column A (unit): 'Ward X' is neither an id nor a name in units.csv; \
      rows like this: 2 (3, 4); correct it, or say in the vocabulary of unit in the mapping 'm' \
      what it means [unknown-name]
      """),
    FindingCase(
      .unknownName,
      titled.changing("registers/r.csv", "old one", to: "Ward X")
        .changing("mappings/m.yaml", ", unit: name", to: ""),
      """
      registers/r.csv row 1, column A (unit): 'Ward X' is neither an id nor a name in units.csv; \
      rows like this: 2 (3, 4); correct it, or say in the vocabulary of unit in the mapping 'm' \
      what it means [unknown-name]
      """),
    FindingCase(
      .unknownReference,
      titled.changing("mappings/m.yaml", "titles: {unit: Unit}\n", to: "")
        .changing("mappings/m.yaml", ", unit: name", to: "")
        .changing("mappings/m.yaml", "condition: good", to: "condition: good, unit: x9"),
      """
      registers/r.csv row 3, unit: 'x9' is not a unit of units.csv; rows like this: 2 (3, 4); \
      correct it, or add it to units.csv [unknown-reference]
      """),
    FindingCase(
      .unknownWord, titled.changing("units.csv", ",ward,old,", to: ",ward,gone,"),
      """
      units.csv row 2, column D (stage): 'gone' is not a stage; use one of old, new, both \
      [unknown-word]
      """),
  ]
}
