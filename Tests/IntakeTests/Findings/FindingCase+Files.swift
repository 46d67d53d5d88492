// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Faults of the folder and of `inventory.yaml`.
  static let files: [FindingCase] = [
    FindingCase(
      .missingFile, base.with("assets.csv", nil),
      """
      assets.csv: the file is missing; add it; an inventory cannot do without [missing-file]
      """),
    FindingCase(
      .missingFile, base.with("inventory.yaml", nil),
      """
      inventory.yaml: the file is missing; add it; an inventory cannot do without \
      [missing-file]
      """),
    FindingCase(
      .emptyTable, base.with("classes.csv", nil),
      """
      classes.csv: the file is missing; add it; an inventory cannot do without \
      [missing-file]
      assets.csv row 2, column B (class): classes.csv holds no rows that could be named \
      here; add them to classes.csv first [empty-table]
      """),
    FindingCase(
      .unknownFile, base.with("asets.csv", "x\n"),
      """
      asets.csv: no table has this name, so the file is not read; rename or remove it — did \
      you mean 'assets.csv'? [unknown-file]
      """),
    FindingCase(
      .badYAML, base.with("inventory.yaml", "a: [1"),
      """
      inventory.yaml line 2: the file is not YAML: did not find expected ',' or ']'; write \
      one 'key: value' per line, such as 'currency: VND' [bad-yaml]
      """),
    FindingCase(
      .badYAML, base.with("inventory.yaml", "a: &x [1]\n? *x\n: 1"),
      "inventory.yaml line 2: the alias '*x' is not read; write the value out [bad-yaml]"),
    FindingCase(
      .badYAML, base.with("inventory.yaml", String(repeating: "a: 1\n", count: 1_000_000)),
      """
      inventory.yaml: the file is larger than 4 MiB; write one 'key: value' per line, such as \
      'currency: VND' [bad-yaml]
      """),
    FindingCase(
      .badYAML, base.with("inventory.yaml", "- 1"),
      """
      inventory.yaml: the file is not a list of keys and values; write one 'key: value' per \
      line, such as 'currency: VND' [bad-yaml]
      """),
    FindingCase(
      .badYAML, base.changing("inventory.yaml", "name: base", to: "name: [base]"),
      """
      inventory.yaml line 2, name: the value is not a text; write one value behind the colon \
      [bad-yaml]
      """),
    FindingCase(
      .badYAML, base.changing("inventory.yaml", "name: base", to: "name: base\nname: base"),
      """
      inventory.yaml line 2: the file is not YAML: a key stands there twice: name; write one \
      'key: value' per line, such as 'currency: VND' [bad-yaml]
      """),
    FindingCase(
      .unknownKey, base.changing("inventory.yaml", "name: base", to: "name: base\nlangage: vi"),
      """
      inventory.yaml line 3, langage: 'langage' is not a key of inventory.yaml; remove it — \
      did you mean 'language'? [unknown-key]
      """),
    FindingCase(
      .missingKey, base.changing("inventory.yaml", "title: Base", to: "title:"),
      """
      inventory.yaml line 3, title: the key 'title' has no value; add 'title: …' \
      [missing-key]
      """),
    FindingCase(
      .missingKey, base.changing("inventory.yaml", "title: Base\n", to: ""),
      """
      inventory.yaml, title: the key 'title' has no value; add 'title: …' [missing-key]
      """),
    FindingCase(
      .unsupportedVersion, base.changing("inventory.yaml", "reallot: 1", to: "reallot: 2"),
      """
      inventory.yaml line 1, reallot: '2' is not a version of the format that this program \
      reads; write 'reallot: 1' [unsupported-version]
      """),
    FindingCase(
      .badCurrency, base.changing("inventory.yaml", "VND", to: "dong"),
      """
      inventory.yaml line 4, currency: 'dong' is not a currency; write its ISO 4217 code of \
      three capital letters, such as VND [bad-currency]
      """),
    FindingCase(
      .badDate, base.changing("inventory.yaml", "2025-06-30", to: "30/06/2025"),
      """
      inventory.yaml line 5, as_of: '30/06/2025' is not a date; write it as 2019, 2019-05 or \
      2019-05-07 [bad-date]
      """),
  ]
}
