// SPDX-License-Identifier: GPL-3.0-or-later

/// The loads that stand: those whose revision was not taken back since.
enum StandingLoads {
  /// The lines as a table of SQL with the columns `id` and `revision`.
  ///
  /// The latest that stands is the current one. The store holds no view of it, since the log's tree does not cover views.
  static let table = """
    (SELECT id, subject AS revision FROM log AS load
    WHERE kind = 'load' AND NOT EXISTS (
      SELECT 1 FROM log WHERE kind = 'undo' AND subject = load.subject AND id > load.id))
    """
}
