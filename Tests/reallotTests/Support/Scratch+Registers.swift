// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

@testable import Intake

extension Scratch {
  /// Writes the registers of two units and a mapping for both; the inventory that they go into is
  /// loaded.
  func writeRegisters() throws {
    try copyInventory()
    try run("inventory", "load", "an-bien")
    try write(Self.mapping, to: "m.yaml")
    try write(
      Self.register(
        of: "Phường An Biên (Quận Lê Chân)",
        "AB-001;Bàn làm việc gỗ;Bàn làm việc;1;3.100.000;25/07/2021;Tốt",
        "AB-002;Máy in Canon LBP 2900;Máy in;1;3.500.000;05/07/2019;Hỏng"), to: "a.csv")
    try write(
      Self.register(
        of: "Phường Hàng Kênh (Quận Lê Chân)",
        "HK-001;Bàn làm việc gỗ;Bàn làm việc;2;6.200.000;25/07/2021;Tốt"), to: "b.csv")
  }

  /// A register of a unit, with rows of cells.
  static func register(of unit: String, _ rows: String...) -> String {
    (["Đơn vị: \(unit);;;;;;", "SỔ TÀI SẢN;;;;;;", headers.joined(separator: ";")] + rows)
      .joined(separator: "\n") + "\n"
  }

  /// The same register as a workbook.
  static func workbook(of unit: String, _ rows: [String]...) throws -> Data {
    let top = [["Đơn vị: \(unit)"], ["", "SỔ TÀI SẢN"], headers]
    let page = WorkbookWriter.Page(
      name: "Sổ", isHidden: false,
      rows: (top + rows).enumerated().map { SheetRow(number: $0.offset + 1, texts: $0.element) })
    return Data(try WorkbookWriter([page]).bytes())
  }

  private static let headers = [
    "Mã tài sản", "Tên tài sản", "Loại", "Số lượng", "Nguyên giá", "Ngày sử dụng", "Tình trạng",
  ]

  private static let mapping = """
    columns:
      asset: Mã tài sản
      name: Tên tài sản
      class: Loại
      quantity: Số lượng
      original_cost: Nguyên giá
      in_use_since: Ngày sử dụng
      condition: Tình trạng
    titles: {unit: Đơn vị}
    constants: {ownership: own}
    defaults: {office: only}
    lookups: {class: name, unit: name}
    vocabularies: {condition: {Tốt: good, Hỏng: broken}}
    dates: dmy
    thousands: "."

    """
}
