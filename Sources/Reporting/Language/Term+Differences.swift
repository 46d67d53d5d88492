// SPDX-License-Identifier: GPL-3.0-or-later

extension Term {
  static let difference = Term("difference")
  static let changesByTable = Term("changes_by_table")
  static let changes = Term("changes")
  static let change = Term("change")
  static let added = Term("added")
  static let changed = Term("changed")
  static let gone = Term("gone")
  static let key = Term("key")
  static let field = Term("field")
  static let before = Term("old")
  static let after = Term("new")
  static let fromRevision = Term("from_revision")
  static let toRevision = Term("to_revision")
  static let controlTotalsByUnit = Term("totals_by_unit")
}
