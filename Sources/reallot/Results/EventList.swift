// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Reporting
internal import Store

/// The log of a store.
enum EventList {
  static func report(_ events: [Store.Event]) -> Report {
    Report(
      Term("log", "Log of the store", "Nhật ký của kho", "저장소 기록"),
      tables: [
        Table(
          Term("events", "Events", "Các sự kiện", "기록"),
          [
            .init(Term("at", "At (UTC)", "Lúc (UTC)", "시각(UTC)")),
            .init(Term("event", "What", "Việc", "작업")),
            .init(Term("subject", "Revision or plan", "Phiên bản hoặc kế hoạch", "개정본 또는 계획")),
            .init(Term("detail", "Detail", "Chi tiết", "상세")),
          ],
          rows: events.map { event in
            [
              .text(event.at.description), .term(Term(event.kind)), .text(event.subject.short),
              .text(event.detail),
            ]
          })
      ])
  }
}

extension Term {
  /// The word of what was done.
  fileprivate init(_ kind: Store.Event.Kind) {
    self =
      switch kind {
      case .load: Term("load", "loaded", "nạp", "적재")
      case .run: Term("run", "run", "chạy kịch bản", "실행")
      case .report: Term("report", "reported", "lập báo cáo", "보고")
      case .verify: Term("verify", "verified", "kiểm chứng", "검증")
      case .undo: Term("undo", "taken back", "huỷ nạp", "적재 취소")
      }
  }
}
