// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The revisions of a store.
enum RevisionList {
  static func report(_ revisions: [Store.RevisionSummary]) -> Report {
    let table = Table(
      Term("revisions", "Revisions", "Các phiên bản", "개정본"),
      [
        .init(Term("revision", "Revision", "Phiên bản", "개정본")),
        .init(Term("name", "Name", "Tên", "이름")),
        .init(Term("current", "Current", "Hiện hành", "현행")),
        .init(Term("as_of", "As of", "Tính đến ngày", "기준일")),
        .init(Term("rows", "Rows", "Số dòng", "행 수"), .count),
        .init(Term("loaded_at", "Loaded at (UTC)", "Nạp lúc (UTC)", "적재 시각(UTC)")),
        .init(Term("source", "From", "Nguồn", "출처")),
      ],
      rows: revisions.map { revision in
        [
          .text(revision.digest.short), .text(revision.name),
          .truth(revision.isCurrent, revision.isCurrent ? current : superseded),
          .text(revision.asOf.description),
          .number(Int64(revision.rows)), .text(revision.lastLoaded.description),
          .text(revision.source),
        ]
      })
    return Report(
      Term("revisions", "Inventories of the store", "Bộ dữ liệu trong kho", "저장된 자산 대장"),
      tables: [table])
  }

  private static let current = Term("yes", "yes", "có", "예")
  private static let superseded = Term("no", "no", "không", "아니요")
}
