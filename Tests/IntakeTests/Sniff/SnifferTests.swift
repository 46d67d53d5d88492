// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Inventory
internal import Testing

@testable internal import Intake
@testable internal import Words

struct SnifferTests {
  @Test func `The proposal for inventory minutes shows what it found`() throws {
    let file = TableFile(name: "hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(yaml == Self.proposal)
  }

  @Test func `A proposal steers no terminal and turns no direction, whatever the file holds`()
    throws
  {
    let text = "Tên tài sản,Loại\u{1B}]0;x\u{7},Số\u{202E} lượng\nBàn\u{1B}[2J,\u{9B}2J,\u{2066}1\n"
    for name in ["a.csv", "a\u{1B}[2J\u{202E}.csv"] {
      let file = TableFile(name: name, bytes: Array(text.utf8))
      for language in Language.allCases {
        let lines = try Sniffer.proposal(for: file).yaml(in: language).split(separator: "\n")
        #expect(lines.count > 5)
        #expect(lines.allSatisfy { !$0.unicodeScalars.contains(where: \.isUnsafe) })
      }
    }
  }

  private static let proposal = """
    # the shipped mapping c53-hd reads this too: --mapping c53-hd
    # not read: column A, 'STT': 1 | 2 | 3
    # not read: column F, 'Số theo sổ kế toán': 3 | 1 | 11
    # not read: column G, 'Chênh lệch / Số lượng': 0
    # not read: column H, 'Chênh lệch / Nguyên nhân', which is empty
    # passed over: row 8, numbers of the columns, 'A'
    # passed over: row 9, sum of its parts, 'Máy móc, thiết bị văn phòng'
    # passed over: row 12, title of a section, 'Bàn ghế'
    # passed over: row 14, sum, 'Tổng cộng'
    # passed over: row 15, below the table, 'Ngày 31 tháng 12 năm 2024'
    # passed over: row 16, below the table, 'Người lập'
    mapping: "hang-kenh"
    files: ["registers/hang-kenh.xlsx"]
    table: assets
    sheet: "Kiểm kê 2025"
    header_row: 6-7
    columns:
      class: "Tên TSCĐ"  # check: no column has the class; found by the beginning of the name
      name: "Tên TSCĐ"  # column B: Máy vi tính để bàn HP Pr… | Máy in Canon LBP 2900 | Bàn làm việc gỗ 1,4 m
      quantity: "Số thực tế kiểm kê"  # column E: 3 | 1 | 11
      office: "Nơi sử dụng"  # column C: Phòng Văn hóa | Văn phòng | Một cửa
      in_use_since: "Năm đưa vào sử dụng"  # column D: 2021 | 03/2019 | 2018
      original_cost: "Nguyên giá (1.000đ)"  # column I: 45000 | 3500 | 15.400
      note: "Ghi chú"  # column M: hộp mực mới
    counts:
      good: "Tình trạng / Đang hoạt động"
      broken: "Tình trạng / Đang hư hỏng"
      new: "Tình trạng / Chưa sử dụng"
    titles:
      unit: ["Đơn vị"]  # here Phường Hàng Kênh (cũ)
    defaults:
      office: "only"  # the only office of the unit
    lookups:
      class: beginning
      unit: name
      office: name
    scales:
      original_cost: 1000  # as 'Nguyên giá (1.000đ)' says
    thousands: "."  # check: 15.400 may have decimals instead

    """

  @Test func `Of two forms the first is proposed, and rows above a header are listed`() throws {
    func yaml(_ text: String) throws -> [Substring] {
      let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
      return try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    }
    let simple = "No,Name,Qty,Notes\n1,Desk,3,\n2,Chair,4,\n"
    let full = "No,Asset tag,Name,Qty,Cost,Condition,Notes\n1,T1,Desk,1,100,Good,x\n"
    let below = try yaml(simple + "\n" + full)
    #expect(below.contains("header_row: 5"))
    #expect(below.contains("# passed over: row 2, above the header, 'Desk'"))
    let two = try yaml(full.replacing("Asset tag,", with: "").replacing("T1,", with: "") + full)
    #expect(two.contains("header_row: 1"))
  }

  @Test func `What is gone is no condition, and what is newly broken is not new`() throws {
    let words = ["Mất", "Mới hỏng", "Đã thanh lý", "Mới", "Không hỏng", "Hỏng nhẹ", "Mất nguồn"]
    let rows = words.map { "Máy in,2,100,\($0)\n" }.joined()
    let text = "Tên tài sản,Số lượng kiểm kê,Nguyên giá,Tình trạng\n" + rows
    let yaml = try Sniffer.proposal(for: TableFile(name: "r.csv", bytes: Array(text.utf8)))
      .yaml(in: .english)
    for word in ["Mất", "Đã thanh lý"] {
      #expect(
        yaml.contains(
          """
              "\(word)": broken  # check: if these are no longer there, pass them over: skip: {where: \
          [{column: "Tình trạng", is: ["\(word)"]}]}
          """))
    }
    #expect(yaml.contains("    \"Mới hỏng\": broken\n") && yaml.contains("    \"Mới\": new\n"))
    #expect(yaml.contains("    \"Hỏng nhẹ\": poor\n"))
    #expect(yaml.contains("    \"Mất nguồn\": fair  # check: write one of"))
    #expect(yaml.contains("  quantity: \"Số lượng kiểm kê\""))
  }

  @Test func `A sheet that is not there is told with those that are`() throws {
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(.minutes, MadeSheet("Two")))
    let error = #expect(throws: RegisterError.self) {
      try Sniffer.proposal(for: file, sheet: "Sheet1")
    }
    #expect(
      error?.message.text(in: .english) == """
        'a.xlsx', sheet 'Sheet1': the workbook has no such sheet; name one that it has: Kiểm kê \
        2025, Two
        """)
  }

  @Test(arguments: [
    ("Theo sổ||Kiểm kê||Chênh lệch|", "Số lượng|Nguyên giá", "Kiểm kê / Số lượng", "E"),
    ("Theo sổ kế toán||Theo thực tế|", "SL|Thành tiền", "Theo thực tế / SL", "E"),
    ("Books||Physical count|", "Quantity|Cost", "Physical count / Quantity", "E"),
    ("장부||실사|", "수량|취득가액", "실사 / 수량", "E"),
    ("Chênh lệch kiểm kê||Kiểm kê|", "Số lượng|Nguyên giá", "Kiểm kê / Số lượng", "E"),
    ("Theo sổ||Sau điều chỉnh|", "Số lượng|Nguyên giá", "Sau điều chỉnh / Số lượng", "?"),
    ("Đợt 1||Đợt 2|", "Số lượng|Nguyên giá", "Đợt 1 / Số lượng", "?"),
  ])
  func `Of the figures of the books and of a count the counted ones are proposed, or marked`(
    groups: String, headers: String, quantity: String, column: String
  ) throws {
    var sheet = MadeSheet("A")
    sheet.add("STT|Tên tài sản|\(groups)")
    let times = (groups.split(separator: "|", omittingEmptySubsequences: false).count + 1) / 2
    sheet.add("||" + Array(repeating: headers, count: times).joined(separator: "|"))
    sheet.add("1|Bàn|" + Array(repeating: "4|4000000", count: times).joined(separator: "|"))
    sheet.add("2|Ghế|" + Array(repeating: "6|6000000", count: times).joined(separator: "|"))
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(sheet))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("  quantity: ") })
    #expect(line.hasPrefix("  quantity: \"\(quantity)\""))
    #expect(column == "?" ? line.contains("# check: ") : line.contains("# column \(column): "))
    let cost = try #require(lines.first { $0.hasPrefix("  original_cost: ") })
    #expect(cost.contains("\"\(quantity.split(separator: "/")[0])/ "))
  }

  @Test func `A mark that may part thousands in some column is marked`() throws {
    let text = "Tên tài sản;Số lượng;Nguyên giá;GTCL\nBàn;1;7,000;1.000,5\nGhế;2;2,500;10\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.contains("decimal: \",\"  # check: as in 1.000,5, but not in 7,000"))
  }

  @Test(arguments: [
    ("Phường An Dương", "  unit: \"Đơn vị\"  # check: column A: Phường An Dương"),
    ("o-11371", "  unit: \"Đơn vị\"  # check: column A: o-11371"),
    ("chiếc", "  unit: \"UNIT\"  # check: write the id of the unit that holds it all"),
    ("m2", "  unit: \"UNIT\"  # check: write the id of the unit that holds it all"),
  ])
  func `A column of units may have the header of one of measures`(_ cell: String, _ line: String)
    throws
  {
    let text = "Đơn vị;Tên tài sản;Số lượng;Nguyên giá\n\(cell);Bàn;1;7000\n\(cell);Ghế;2;2500\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.contains(Substring(line)))
  }

  @Test func `What is proposed can be read`() throws {
    let file = TableFile(name: "a/hang-kenh.xlsx", bytes: MadeSheet.workbook(.minutes))
    let proposal = try Sniffer.proposal(for: file)
    let text = TableFile(name: "hang-kenh.yaml", bytes: Array(proposal.yaml(in: .korean).utf8))
    #expect(try MappingReader.mapping(text) == proposal.mapping)
  }

  @Test func `A text in an old encoding with other marks is sniffed`() throws {
    let text = """
      Mã TS;Tên tài sản;Loại tài sản;Số lượng;Nguyên giá;Ngày mua;Tình trạng
      001;Bàn làm việc;Bàn;2;1.234.567,50;25/07/2021;Tốt
      002;Ghế;Ghế;4;835,30;05/07/2021;Xịn

      """
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let proposal = try Sniffer.proposal(for: file)
    let lines = proposal.yaml(in: .english).split(separator: "\n").map(String.init)
    let expected = [
      "separator: \";\"", "encoding: utf-8", "header_row: 1",
      "  asset: \"Mã TS\"  # column A: 001 | 002",
      "  unit: \"UNIT\"  # check: write the id of the unit that holds it all",
      "dates: dmy  # as in 25/07/2021", "decimal: \",\"  # as in 1.234.567,50",
      "thousands: \".\"  # as in 1.234.567,50", "    \"Tốt\": good",
      "    \"Xịn\": fair  # check: write one of new, good, fair, poor, broken",
    ]
    #expect(expected.filter { !lines.contains($0) } == [])
  }

  @Test(arguments: ["tcvn3", "windows-1258", "utf-16le"])
  func `The encoding of a text can be chosen`(_ encoding: String) throws {
    let file = TableFile(name: "r.csv", bytes: Array("Name,Count\nDesk,1\n".utf8))
    let proposal = try? Sniffer.proposal(for: file, encoding: TextEncoding(rawValue: encoding))
    #expect(proposal?.mapping.encoding?.rawValue == encoding)
  }

  @Test(arguments: [
    ("05/07/2021", "25/12/2022", "dates: dmy  # as in 25/12/2022"),
    ("05/07/2021", "12/25/2022", "dates: mdy  # as in 12/25/2022"),
    (
      "07/25/2021", "25/12/2022",
      "dates: mdy  # check: as in 07/25/2021, but not in 25/12/2022"
    ),
    (
      "05/07/2021", "05/07/2022",
      "dates: dmy  # check: no date tells whether the day or the month is first"
    ),
  ])
  func `The order of dates is what all columns of dates show`(
    _ used: String, _ inspected: String, _ line: String
  ) throws {
    let text = "Tag,Name,Class,In use since,Inspected on\nA1,Desk,desk,\(used),\(inspected)\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("dates:") } == [line[...]])
  }

  @Test(arguments: [
    (["2021.7.5", "2021-07-05", "21.07.05", "2022년 3월"], "dates: ymd  # as in 2021.7.5"),
    (["21.07.05", "2021-07-05"], "dates: ymd  # as in 2021-07-05"),
    (
      ["2021-07-05", "05/07/2021"],
      "dates: dmy  # check: no date tells whether the day or the month is first"
    ),
  ])
  func `A year in front decides where it can`(_ dates: [String], _ line: String) throws {
    let rows = dates.enumerated().map { "A\($0.offset),Desk,desk,\($0.element)\n" }.joined()
    let text = "Tag,Name,Class,In use since\n" + rows
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("dates:") } == [line[...]])
  }

  @Test(arguments: [
    ("1234.5", "1.234,56", "decimal: \",\"  # check: as in 1.234,56, but not in 1234.5"),
    ("1.234,56", "1.234.567", "decimal: \",\"  # as in 1.234,56"),
    ("12.5", "1.234.567", "decimal: \".\"  # check: as in 12.5, but not in 1.234.567"),
  ])
  func `Marks that contradict each other are marked`(
    _ one: String, _ other: String, _ line: String
  ) throws {
    let text = "Tag;Name;Class;Cost\nA1;Desk;desk;\(one)\nA2;Desk;desk;\(other)\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let proposal = try Sniffer.proposal(for: file)
    let lines = proposal.yaml(in: .english).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("decimal:") } == [line[...]])
    #expect(proposal.mapping.numbers.decimal != proposal.mapping.numbers.thousands)
  }

  @Test func `Every header of the shipped mappings is known`() {
    for mapping in ShippedMappings.all {
      for (field, _) in mapping.columns {
        let known =
          KnownHeaders.fields(of: mapping.table).first { $0.field == field }?.headers ?? []
        let folded = Set(known.map(FoldedText.header))
        let unknown = KnownHeaders.shipped(field, in: mapping)
          .filter { !folded.contains(FoldedText.header($0)) }
        #expect(unknown == [], "\(mapping.name), \(field)")
      }
    }
  }

  @Test(arguments: [
    ("Mã số TSCĐ", "asset"), ("Ngày ghi tăng", "in_use_since"), ("Tên tài sản, quy cách", "name"),
    ("Tag No.", "asset"), ("Acquired", "in_use_since"), ("Cond.", "condition"),
    ("Inventory no", "asset"), ("Holder", "unit"), ("품목코드", "class"), ("취득연도", "in_use_since"),
    ("금액", "original_cost"), ("Mã đơn vị", "unit"), ("Mã trụ sở", "office"),
  ])
  func `Headers of forms, programs and lists are known`(_ header: String, _ field: String) {
    let known = KnownHeaders.assets.first { $0.field == field }?.headers ?? []
    #expect(known.map(FoldedText.header).contains(FoldedText.header(header)))
  }

  @Test func `Numbers of the columns below a third row of the header are passed over`() throws {
    var sheet = MadeSheet("Sổ")
    sheet.add("Ghi tăng TSCĐ||||Khấu hao")
    sheet.add(
      "Tên, đặc điểm, ký hiệu TSCĐ|Số hiệu TSCĐ|Tháng, năm đưa vào sử dụng|Nguyên giá TSCĐ|x")
    sheet.add("||||Lũy kế")
    sheet.add("A|B|1|2|3")
    sheet.add("Máy in|S1|01/2019|6000000|1")
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(sheet))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(yaml.contains("# passed over: row 4, numbers of the columns, 'A'\n"), "\(yaml)")
  }

  @Test func `Whatever is proposed can be read as a mapping`() throws {
    let texts = [
      "Tag;Name;Class;Cost\nA1;Desk;desk;1234.5\nA2;Desk;desk;1.234,56\n",
      "Tag;Name;Class;Cost (T.đ)\nA1;Desk;desk;1\n",
      "Tag;Name;\"a \"\"b\"\" / c\";Condition\nA1;Desk;desk;\"x: [y] # z\"\n",
      "Unit: A;;\nTag;Name;Unit\nA1;Desk;B\n", "Name\nDesk\n", "a;a;a\n1;2;3\n", "1;2\n3;4\n",
    ]
    let files =
      Self.remarked + texts.map { TableFile(name: "t.csv", bytes: Array($0.utf8)) }
    for table in [TableName.assets, .units, .offices] {
      for file in files {
        let proposal = try Sniffer.proposal(for: file, into: table)
        let text = proposal.yaml(in: .vietnamese)
        // A person has to name the columns where no header is known.
        guard !proposal.mapping.columns.isEmpty else { continue }
        #expect(throws: Never.self, "\(text)") {
          try MappingReader.mapping(TableFile(name: "t.yaml", bytes: Array(text.utf8)))
        }
      }
    }
  }

  @Test func `Years of two digits are proposed with the hundred years in which they lie`() throws {
    let text = "Tag,Name,Class,In use since\nA1,Desk,desk,5/19/06\nA2,Desk,desk,12/25/2006\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.contains("dates: mdy  # as in 5/19/06"))
    #expect(lines.contains("years_from: 1950  # check: as in 5/19/06"))
  }

  @Test(arguments: [
    ("Nguyên giá (triệu VNĐ)", "  original_cost: 1000000  # as 'Nguyên giá (triệu VNĐ)' says"),
    ("Acquisition cost (EUR)", "  original_cost: 100  # as 'Acquisition cost (EUR)' says"),
    ("취득가액(천원)", "  original_cost: 1000  # as '취득가액(천원)' says"),
  ])
  func `The scale is what the header says, of whole euros in cents`(
    _ header: String, _ line: String
  ) throws {
    let text = "Tag,Name,Class,\(header)\nA1,Desk,desk,7\n"
    let file = TableFile(name: "r.csv", bytes: Array(text.utf8))
    let lines = try Sniffer.proposal(for: file).yaml(in: .english).split(separator: "\n")
    #expect(lines.contains(line[...]))
  }

  @Test func `Each column of a header that is not known is shown, to be filled in`() throws {
    let text = "Inv. číslo,Název,Cena,Datum\nS-1,Notebook,14 790.00,17.09.2020\nS-2,Monitor,,\n"
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(
      yaml.hasPrefix(
        """
        # check: no column looks like the names of the assets; add 'name' to columns
        # check: under columns, write the field in place of FIELD and take the # away where a column \
        is to be read; fields are asset, class, name, quantity, unit, office, condition, ownership, \
        in_use_since, inspected_on, original_cost, residual_value, movable, note
        mapping: "a"
        files: ["registers/a.csv"]
        table: assets
        header_row: 1  # check: no header of this row is known
        encoding: utf-8
        separator: ","
        columns:
          # FIELD: "Inv. číslo"  # column A: S-1 | S-2
          # FIELD: "Název"  # column B: Notebook | Monitor
          # FIELD: "Cena"  # column C: 14 790.00
          # FIELD: "Datum"  # column D: 17.09.2020

        """), "\(yaml)")
  }

  @Test func `A file without a header is proposed as one, with letters`() throws {
    let text = "1,Desk,Hall A,2021-07-05,3,1200000,OK\n2,Chair,Hall B,2021-07-05,10,1000000,OK\n"
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(
      yaml.contains(
        "header_row: auto  # check: the first row is data; name the columns by letters\n"))
    #expect(yaml.contains("  # FIELD: {letter: B}  # column B: Desk | Chair\n"), "\(yaml)")
  }

  @Test func `Numbers of a workbook show no marks, since all have a point there`() throws {
    var sheet = MadeSheet("S")
    for row in ["Tên tài sản|Số lượng|Nguyên giá", "Bàn|2|31400.5", "Ghế|2|'8.400", "Tủ|2|'12.600"]
    {
      sheet.add(row)
    }
    let file = TableFile(name: "a.xlsx", bytes: MadeSheet.workbook(sheet))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(
      !yaml.contains("decimal:") && yaml.contains("thousands: \".\"  # check: 8.400"), "\(yaml)")
  }

  @Test func `A column that only rows passed over fill is not called empty`() throws {
    let text = "Group,Tag,Name,Class,Cost\nA,,Furniture,,\n,1,Desk,desk,7\nTotal,,,,7\n"
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let yaml = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(yaml.contains("# not read: column A, 'Group': A | Total\n"), "\(yaml)")
  }

  @Test func `Headers of Korean registers are known`() throws {
    let text = """
      물품번호,품명,물품분류명,수량,취득일자,취득금액(천원),사용부서,물품상태,장부금액
      A-1,책상,책상,1,20210705,500,총무과,신품,100
      A-2,의자,의자,2,20210705,300,총무과,폐품,100

      """
    let mapping = try Sniffer.proposal(for: TableFile(name: "a.csv", bytes: Array(text.utf8)))
      .mapping
    #expect(
      mapping.columns == [
        "asset": [.header("물품번호")], "name": [.header("품명")], "class": [.header("물품분류명")],
        "quantity": [.header("수량")], "in_use_since": [.header("취득일자")],
        "original_cost": [.header("취득금액(천원)")], "office": [.header("사용부서")],
        "condition": [.header("물품상태")], "residual_value": [.header("장부금액")],
      ])
    #expect(mapping.vocabularies["condition"]?.map(\.value) == ["new", "broken"])
    #expect(mapping.scales == ["original_cost": 3, "residual_value": 3])
  }

  @Test func `What was counted is proposed before the figures of the books`() throws {
    let text = """
      Tên tài sản;Theo sổ / Số lượng;Theo sổ / Nguyên giá;Kiểm kê / Số lượng;Kiểm kê / Nguyên giá
      Bàn;5;5000000;4;4000000

      """
    let mapping = try Sniffer.proposal(for: TableFile(name: "a.csv", bytes: Array(text.utf8)))
      .mapping
    #expect(mapping.columns["quantity"] == [.header("Kiểm kê / Số lượng")])
    #expect(mapping.columns["original_cost"] == [.header("Kiểm kê / Nguyên giá")])
  }

  @Test func `A list of offices is proposed for their table`() throws {
    let text = """
      Mã trụ sở,Trụ sở,Đơn vị quản lý,Vĩ độ,Kinh độ,Diện tích,Hiện trạng,Số tầng
      s1,Trụ sở chính,Phường An Biên,20.85,106.67,350,Đang dùng,2

      """
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let proposal = try Sniffer.proposal(for: file, into: .offices)
    let yaml = proposal.yaml(in: .english)
    #expect(
      yaml == """
        mapping: "a"
        files: ["registers/a.csv"]
        table: offices
        header_row: 1
        encoding: utf-8
        separator: ","
        columns:
          office: "Mã trụ sở"  # column A: s1
          name: "Trụ sở"  # column B: Trụ sở chính
          unit: "Đơn vị quản lý"  # column C: Phường An Biên
          latitude: "Vĩ độ"  # column D: 20.85
          longitude: "Kinh độ"  # column E: 106.67
          usable_area_m2: "Diện tích"  # column F: 350
          availability: "Hiện trạng"  # column G: Đang dùng
          floors: "Số tầng"  # column H: 2
        lookups:
          unit: name
        decimal: "."  # as in 20.85
        vocabularies:
          availability:
            "Đang dùng": in_use  # check: write one of in_use, vacant, closing

        """)
    let text2 = TableFile(name: "a.yaml", bytes: Array(yaml.utf8))
    #expect(try MappingReader.mapping(text2) == proposal.mapping)
  }

  @Test func `A list of units without ids takes their names`() throws {
    let text = "Tên đơn vị,Cấp,Đơn vị cấp trên\nPhường A,phường,Quận 1\n"
    let file = TableFile(name: "a.csv", bytes: Array(text.utf8))
    let yaml = try Sniffer.proposal(for: file, into: .units).yaml(in: .english)
    #expect(
      yaml.hasSuffix(
        """
        columns:
          unit: "Tên đơn vị"  # check: no column has the ids; the names serve as such
          name: "Tên đơn vị"  # column A: Phường A
          kind: "Cấp"  # column B: phường
          parent: "Đơn vị cấp trên"  # column C: Quận 1
        constants:
          stage: "old"  # check: no column has it

        """), "\(yaml)")
  }

  @Test func `A limit that was raised stands in the proposal`() throws {
    let file = TableFile(name: "r.csv", bytes: Array("Name,Count\nDesk,1\nChair,2\n".utf8))
    var limits = ReadingLimits()
    limits.rows = 2
    #expect(throws: RegisterError.self) { try Sniffer.proposal(for: file, limits: limits) }
    (limits.rows, limits.mergedRanges) = (3, 50_000)
    let proposal = try Sniffer.proposal(for: file, limits: limits)
    let yaml = proposal.yaml(in: .english)
    #expect(yaml.contains("\nlimits: {rows: 3, merged_ranges: 50000}\n"))
    let text = TableFile(name: "r.yaml", bytes: Array(yaml.utf8))
    #expect(try MappingReader.mapping(text).limits == limits)
  }

  /// Registers that bring up everything that a proposal can remark.
  private static let remarked: [TableFile] = [
    TableFile(name: "a.xlsx", bytes: MadeSheet.workbook([.minutes, MadeSheet("Two")])),
    TableFile(
      name: "b.csv",
      bytes: Array(
        ("Đơn vị tính: 1.000đ;;;;\nTên tài sản;Nguyên giá;Ngày mua;Tình trạng;Ghi chú\n"
          + "Bàn;1.234;05/07/2021;Xịn;\nGhế;835,30;12/25/2022;Tốt;\nTủ;1,5;25/12/2022;Tốt;\n"
          + "Ghế;835,30;05/07/2021;;\n" + String(repeating: "Cộng;1;;;\n", count: 13)).utf8)),
    TableFile(name: "c.csv", bytes: Array("x\n1\n".utf8)),
    TableFile(name: "h.csv", bytes: Array("Tên tài sản,Nguyên giá (T.đ)\nBàn,1\n".utf8)),
    TableFile(name: "d.csv", bytes: Array("Alpha,Beta\n1,2\n;\n".utf8)),
    TableFile(name: "e.csv", bytes: Array("Name,Date of purchase\nA,05/07/2021\n".utf8)),
    TableFile(
      name: "f.csv",
      bytes: "Haûi Phoøng;Ten\nBaûn;1\n".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }),
    TableFile(name: "g.xlsx", bytes: MadeSheet.workbook(legacy)),
    TableFile(
      name: "h.csv", bytes: Array("Tên tài sản,Số lượng,Nguyên giá\nBàn,1,1,650,000\n".utf8)),
    TableFile(
      name: "j.csv",
      bytes: Array(
        "Tên tài sản,Số lượng,Đơn giá (đồng/cái),Nguyên giá (đồng/cái),Tình trạng\nBàn,1,2,3,Mất\n"
          .utf8)),
    TableFile(
      name: "i.csv",
      bytes: Array("Tên tài sản,Số lượng,Tên tài sản,Số lượng\nBàn,1,Ghế,2\n".utf8)),
    TableFile(
      name: "j.csv",
      bytes: Array("1,Bàn,Hội trường,2021-07-05,1200000\n2,Ghế,Kho,2021-07-05,900000\n".utf8)),
  ]

  /// Lists of offices and units that lack what their tables need.
  private static let lists = [
    (TableName.offices, "Trụ sở,Địa chỉ\nA,B\n"), (.units, "Tên đơn vị,Mã QHNS\nA,1\n"),
  ]

  /// A register typed in TCVN3, of which the font does not tell any more.
  private static var legacy: MadeSheet {
    var sheet = MadeSheet("S")
    sheet.add("M· tµi s¶n|Tªn tµi s¶n|Sè l­îng")
    sheet.add("T1|Bµn gç|1")
    return sheet
  }

  @Test func `Text from before Unicode is proposed to be read as what it is`() throws {
    let file = TableFile(name: "g.xlsx", bytes: MadeSheet.workbook(Self.legacy))
    let text = try Sniffer.proposal(for: file).yaml(in: .english)
    #expect(
      text.contains(
        "encoding: tcvn3  # check: the font does not say so, but 'M· tµi s¶n' then reads 'Mã tài sản'"
      ))
    #expect(text.contains("name: \"Tên tài sản\"  # column B: Bàn gỗ"))
  }

  @Test func `Every remark of a proposal is said in Vietnamese and Korean`() throws {
    let proposals = try Self.remarked.map { file in try Sniffer.proposal(for: file) }
    let lists = try Self.lists.map { table, text in
      try Sniffer.proposal(for: TableFile(name: "l.csv", bytes: Array(text.utf8)), into: table)
    }
    let remarks = (proposals + lists).flatMap { $0.remarks + $0.notes.values }.map(\.text)
    #expect(remarks.allSatisfy { $0.key != nil })
    let said = Set(remarks.flatMap(\.keys))
    // A proposal is of one header, so that it says nothing of others further down.
    let known = Catalogue.english.keys.filter {
      ($0.hasPrefix("sniff.") || $0.hasPrefix("skipped.")) && $0 != "skipped.columns"
    }
    // What these registers do not bring up is little.
    #expect(Set(known).subtracting(said).count <= 7, "\(Set(known).subtracting(said))")
  }

  @Test(arguments: [
    (Language.english, "# check: no column has it"),
    (.vietnamese, "# kiểm tra: không cột nào có"), (.korean, "# 확인: 해당 열이 없음"),
  ])
  func `What a person has to look at is marked in the reader's words`(
    _ language: Language, _ remark: String
  ) throws {
    let yaml = try Sniffer.proposal(for: Self.remarked[5]).yaml(in: language)
    #expect(yaml.contains("  quantity: \"1\"  \(remark)\n"), "\(yaml)")
  }

  @Test func `The register of a county of Kansas is sniffed and mapped`() throws {
    guard
      let path = Checkout.corpus("us_dla_leso_ks_1033_csvkit.csv")?.path,
      let file = try? TableFile(path: path)
    else { return }
    var mapping = try Sniffer.proposal(for: file).mapping
    #expect(mapping.columns["asset"] == [.header("nsn")])
    #expect(mapping.columns["name"] == [.header("item_name")])
    #expect(mapping.dates == .mdy)
    for (field, value) in ["unit": "o1", "office": "a", "class": "desk", "condition": "fair"] {
      try mapping.set(field, to: value)
    }
    // Alike items share a stock number, which is no tag.
    mapping.columns["asset"] = nil
    // Amounts have cents.
    mapping.scales["original_cost"] = 2
    let base = try #require(Sample().read().inventory)
    let reading = RegisterReader.read([file], with: [mapping], into: base)
    let errors = reading.findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [.emptyCell])
    #expect(errors.map(\.rows) == [[979, 1_254]])
    #expect(reading.assets.count == 1_573)
    #expect(reading.sheets.map(\.rowCount) == [1_575])
  }
}
