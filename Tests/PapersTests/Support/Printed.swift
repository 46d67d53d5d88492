// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory

@testable import Papers

/// The small merger with everything that can be known.
enum Printed {
  /// Who signs; one of the old wards has nobody.
  static func known(_ inventory: Inventory) -> [Signatory] {
    func unit(_ id: String) -> Position<Inventory.Unit>? {
      inventory.units.positions.first { inventory.units[$0].id == id }
    }
    return [
      Signatory(
        unit: unit("o-1"), role: "head", name: "Nguyễn Văn An", title: "Chủ tịch phường Đông",
        from: PartialDate("2021-06"), to: PartialDate("2025-06-30")),
      Signatory(
        unit: unit("n-1"), role: "head", name: "Trần Thị Bình", title: "Chủ tịch phường Sông"),
      Signatory(unit: unit("n-2"), role: "head", name: "Lê Văn Chi"),
      Signatory(unit: nil, role: "witness", name: "Phạm Thị Dung", title: "Phó Giám đốc"),
    ]
  }

  static var cited: [CitedPaper] {
    [
      (
        "merger", "Nghị quyết số 1/NQ-UBTVQH15", "2025-06-16", "Ủy ban Thường vụ Quốc hội",
        "về sắp xếp"
      ),
      ("transfer", "Quyết định số 2/QĐ-UBND", "2025-07-15", "Chủ tịch UBND thành phố", nil),
      ("transfer", "Quyết định số 3/QĐ-UBND", "2025-07-02", "Chủ tịch UBND thành phố", nil),
    ].compactMap { kind, number, date, issuer, summary in
      PartialDate(date).map {
        CitedPaper(kind: kind, number: number, date: $0, issuer: issuer, summary: summary)
      }
    }
  }
}
