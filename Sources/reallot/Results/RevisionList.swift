// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The revisions of a store.
enum RevisionList {
  static func report(_ revisions: [Store.RevisionSummary]) -> Report {
    var table = Table(
      "revisions", Phrase("Revisions", "Các phiên bản", "자료 판"),
      [
        .init("revision", .revision), .init("name", .name),
        .init("current", Phrase("Current", "Hiện hành", "현행")),
        .init("as_of", Phrase("As of", "Tính đến ngày", "기준일")),
        .init("rows", Phrase("Rows", "Số dòng", "행 수"), .count),
        .init("loaded", Phrase("Loaded at (UTC)", "Nạp lúc (UTC)", "적재 시각(UTC)")),
        .init("source", Phrase("From", "Nguồn", "출처")),
      ])
    for revision in revisions {
      table.append([
        .text(revision.digest.short), .text(revision.name),
        revision.isCurrent ? .word("yes", Phrase("yes", "có", "예")) : .word("no", Phrase("no", "không", "아니요")),
        .text(revision.asOf.description), .number(Int64(revision.rows)),
        .text(revision.lastLoaded.description), .text(revision.source),
      ])
    }
    return Report(
      "revisions", Phrase("Inventories of the store", "Dữ liệu tài sản trong kho", "저장된 자산 목록"),
      tables: [table])
  }
}
