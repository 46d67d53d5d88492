// SPDX-License-Identifier: GPL-3.0-or-later

@testable internal import benchmark

/// A worksheet made of rows of cells, for tests that need a workbook.
struct MadeSheet {
  let name: String
  private var rows: [String] = []
  private var merged: [String] = []
  private var hidden: [Int] = []
  /// Whether its tab is hidden.
  var isHidden = false

  init(_ name: String) {
    self.name = name
  }

  /// Adds a row of cells divided by `|`.
  ///
  /// They are texts and numbers; `'007` is a text of digits, `#N/A` an error, `=A1` a formula without
  /// result, `@2021-03-12` a date. Empty cells are left out, and so are rows without any.
  mutating func add(_ line: String) {
    add(
      cells: line.split(separator: "|", omittingEmptySubsequences: false).map { Self.trimmed($0) })
  }

  /// Adds a row of cells, written as in a line.
  mutating func add(cells: [String]) {
    let number = rows.count + 1
    let cells = cells.enumerated().map { cell($1, in: Self.letters($0 + 1) + String(number)) }
    rows.append("<row r=\"\(number)\">\(cells.joined())</row>")
  }

  /// Merges cells, such as `A1:C1`.
  mutating func merge(_ range: String) { merged.append(range) }

  /// Hides a column, 1-based.
  mutating func hide(column: Int) { hidden.append(column) }

  /// Hides the row that was added last.
  mutating func hideRow() {
    guard let row = rows.popLast() else { return }
    rows.append(row.replacing("<row ", with: "<row hidden=\"1\" ", maxReplacements: 1))
  }

  /// What stands inside the `worksheet` element.
  var content: String {
    let ranges = merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    let columns = hidden.map { "<col min=\"\($0)\" max=\"\($0)\" hidden=\"1\"/>" }.joined()
    return (hidden.isEmpty ? "" : "<cols>\(columns)</cols>")
      + "<sheetData>\(rows.joined())</sheetData>"
      + (merged.isEmpty ? "" : "<mergeCells>\(ranges)</mergeCells>")
  }

  /// A workbook of sheets.
  static func workbook(_ sheets: MadeSheet...) -> [UInt8] {
    workbook(sheets)
  }

  /// A workbook of sheets.
  static func workbook(_ sheets: [MadeSheet]) -> [UInt8] {
    SampleWorkbook(
      sheets: sheets.map {
        (name: $0.name, state: $0.isHidden ? "hidden" : "visible", content: $0.content)
      }
    ).archive
  }

  private func cell(_ text: String, in place: String) -> String {
    if text.isEmpty { return "" }
    if text.hasPrefix("#") { return "<c r=\"\(place)\" t=\"e\"><v>\(text)</v></c>" }
    if text.hasPrefix("@") { return "<c r=\"\(place)\" t=\"d\"><v>\(text.dropFirst())</v></c>" }
    if text.hasPrefix("=") { return "<c r=\"\(place)\"><f>\(text.dropFirst())</f></c>" }
    let isId = text.hasPrefix("0") && text.count > 1 && !text.hasPrefix("0.")
    if Double(text) != nil, !isId { return "<c r=\"\(place)\"><v>\(text)</v></c>" }
    let shown = text.hasPrefix("'") ? String(text.dropFirst()) : text
    return "<c r=\"\(place)\" t=\"inlineStr\"><is><t>\(Self.escaped(shown))</t></is></c>"
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private static func letters(_ column: Int) -> String {
    column > 26
      ? letters((column - 1) / 26) + letters((column - 1) % 26 + 1)
      : String(UnicodeScalar(UInt8(64 + column)))
  }
}

extension MadeSheet {
  /// Inventory minutes C53-HD with titles, a header of two rows, sections and sums.
  static var minutes: MadeSheet {
    var sheet = MadeSheet("Kiểm kê 2025")
    sheet.add("Đơn vị: Phường Hàng Kênh (cũ) …………||||||||||Mẫu số C53-HD")
    sheet.add("Mã QHNS: 1099999")
    sheet.add("|||BIÊN BẢN KIỂM KÊ TÀI SẢN CỐ ĐỊNH")
    sheet.add("|||Ngày 31 tháng 12 năm 2024")
    sheet.add("|||||||||||ĐVT: 1.000đ")
    sheet.add(
      """
      STT|Tên TSCĐ|Nơi sử dụng|Năm đưa vào sử dụng|Số thực tế kiểm kê|Số theo sổ kế toán|Chênh lệch||\
      Nguyên giá (1.000đ)|Tình trạng|||Ghi chú
      """)
    sheet.add("||||||Số lượng|Nguyên nhân||Đang hoạt động|Đang hư hỏng|Chưa sử dụng|")
    for range in [
      "A6:A7", "B6:B7", "C6:C7", "D6:D7", "E6:E7", "F6:F7", "G6:H6", "I6:I7", "J6:L6", "M6:M7",
      "D3:I3",
    ] { sheet.merge(range) }
    sheet.add("A|B|C|D|1|2|3|4|5|6|7|8|9")
    sheet.add("I|Máy móc, thiết bị văn phòng|||4|4|||48500")
    sheet.add("1|Máy vi tính để bàn HP ProDesk|Phòng Văn hóa|2021|3|3|0||45000|2|1||")
    sheet.add("2|Máy in Canon LBP 2900|Văn phòng|'03/2019|1|1|0||3500|x|||hộp mực mới")
    sheet.add("II|Bàn ghế")
    sheet.add("3|Bàn làm việc gỗ 1,4 m|Một cửa|2018|11|11|0||'15.400|10||1|")
    sheet.add("|Tổng cộng|||15|15|||63900|12|1|1|")
    sheet.add("|Ngày 31 tháng 12 năm 2024")
    sheet.add("|Người lập|||Kế toán trưởng||||Thủ trưởng đơn vị")
    return sheet
  }
}
