// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
public import Words

/// A page of a sweep: the picture of two levels, and all points.
public struct SweepPage: Sendable {
  private let language: Language

  /// A page in a language.
  public init(_ language: Language) { self.language = language }

  /// The page as UTF-8 text.
  public func text(of sweep: SweepReport) -> String {
    let report = sweep.report
    let tables = HTMLTable(language, currency: report.currency ?? "")
    let picture = FrontierPicture(sweep, language, currency: report.currency).svg
    let shown = report.tables.map { table in
      Section(
        table.term,
        table.rows.count > 60 ? tables.details(of: table) : tables.text(of: table))
    }
    return Page(report, language).text(
      tiles: [
        (Term("points"), NumberText(language).whole(Int64(sweep.points.count))),
        (Term("corners"), NumberText(language).whole(Int64(sweep.corners.count))),
      ],
      sections: [
        Section(Term("frontier"), "<div class=\"drawing\">\(picture)</div>\n", style: "figure")
      ] + shown, isOfPlan: false)
  }
}
