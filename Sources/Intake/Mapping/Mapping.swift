// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// How a register of any layout becomes rows of an inventory's table; written as YAML, kept with the
/// inventory or shipped with the program.
public struct Mapping: Hashable, Sendable {
  /// What it is called: the file's name without `.yaml` unless it says otherwise.
  public var name: String
  /// What people call it.
  public var title: String?
  /// The registers that it is for, as patterns of paths within the inventory, `*` for any part of a
  /// name.
  public var files: [String] = []
  /// The table that the rows go to.
  public var table = TableName.assets
  /// Which sheets hold rows.
  public var sheet = SheetChoice.first
  /// Where the header stands.
  public var header = HeaderPlace.automatic
  /// Where each field comes from, by the table's column names.
  public var columns: [String: [ColumnChoice]] = [:]
  /// The columns with what the books say of a field that is read by what was counted.
  var books: [String: [ColumnChoice]] = [:]
  /// Fields whose text is that of further columns too, behind that of their own.
  var joins: [String: Join] = [:]
  /// Fields whose text is a part of that of their column.
  var parts: [String: Part] = [:]
  /// Fields that stand in the title of a section, for all rows below it.
  public var sections: [String] = []
  /// Fields that stand once, above the header, behind one of these labels: `Đơn vị: …`.
  public var titles: [String: [String]] = [:]
  /// Fields that are the same in every row.
  public var constants: [String: String] = [:]
  /// What an empty cell of a field means.
  public var defaults: [String: String] = [:]
  /// Columns that count the items of a row by their condition.
  public var counts: [Count] = []
  /// What the words of a field mean.
  public var vocabularies: [String: [Meaning]] = [:]
  /// How the text of a reference names its row; an id where nothing is said.
  public var lookups: [String: Lookup] = [:]
  /// The ISO 4217 code of the currency of its amounts, whatever headers and cells say; that of the
  /// inventory where nothing else is said.
  public var currency: String?
  /// By which power of ten the numbers of a field are multiplied.
  public var scales: [String: Int] = [:]
  /// By what other number, or from which unit, the numbers of a field are multiplied.
  var factors: [String: Factor] = [:]
  /// The order of day, month and year in dates that are text.
  public var dates: DateOrder?
  /// The first of the hundred years in which years of two digits lie; nil where they are refused.
  public var yearsFrom: Int?
  /// The marks in numbers that are text.
  public var numbers = NumberMarks()
  /// Which rows are not part of the register.
  public var skip = SkipRules()
  /// The encoding of a text file; found out where nothing is said.
  public var encoding: TextEncoding?
  /// What separates the cells of a text file; found out where nothing is said.
  public var separator: Separator?
  /// How much of a file is read before it is refused.
  public var limits = ReadingLimits()

  /// The default of an office that means the only office of the row's unit.
  public static let onlyOffice = "only"

  /// A mapping without columns.
  public init(name: String) {
    self.name = name
  }
}

extension Mapping {
  /// Which sheets of a workbook hold rows.
  public enum SheetChoice: Hashable, Sendable {
    /// The first that is not hidden.
    case first
    /// All that are not hidden.
    case all
    /// The one at a place, 1-based, hidden ones counted.
    case number(Int)
    /// The one of a name.
    case named(String)
  }

  /// Where the header of a sheet stands.
  public enum HeaderPlace: Hashable, Sendable {
    /// Where most of the mapped headers are found.
    case automatic
    /// In these rows, 1-based.
    case rows(ClosedRange<Int>)
  }

  /// How a mapping names a column of a sheet.
  public enum ColumnChoice: Hashable, Sendable {
    /// By the text of its header, whatever capitals and blanks.
    case header(String)
    /// By its number, 1-based; written as a letter.
    case number(Int)
  }

  /// A column with how many items of a row have a condition.
  public struct Count: Hashable, Sendable {
    /// The condition.
    public let condition: Condition
    /// The column.
    public let columns: [ColumnChoice]
  }

  /// What a word means.
  public struct Meaning: Hashable, Sendable {
    /// The word; with a `*` at its end, how it begins.
    public let word: String
    /// What goes into the table; empty for a word that says that nothing is known.
    public let value: String
  }

  /// How the text of a reference names a row of its table.
  public enum Lookup: String, Hashable, Sendable, CaseIterable {
    /// By its id.
    case id
    /// By its id or its name.
    case name
    /// By its id, its name, or a text that begins with its name, such as `Bàn làm việc gỗ 1,4 m`.
    case beginning
    /// A unit by its id or its official code.
    case code
    /// A unit by the id or name of an office that it holds.
    case office
    /// An office by the id, name or code of a unit that holds no other.
    case unit

    /// How the rows that a field names can be found.
    static func all(for kind: ColumnKind) -> [Lookup] {
      switch kind {
      case .reference(.units): [.id, .name, .beginning, .code, .office]
      case .reference(.offices): [.id, .name, .beginning, .unit]
      default: [.id, .name, .beginning]
      }
    }
  }

  /// In which order a date is written.
  public enum DateOrder: String, Hashable, Sendable, CaseIterable {
    case dmy
    case mdy
    case ymd
  }

  /// The marks in numbers that are text; what is not said must be plain in each number.
  public struct NumberMarks: Hashable, Sendable {
    /// The mark before the decimals.
    public var decimal: Character?
    /// The mark between groups of three digits.
    public var thousands: Character?
    /// Whether the mark before the decimals is that of a shipped mapping, which knows no register.
    var isInherited = false

    /// The byte of the mark between groups of three digits.
    var thousandsByte: UInt8? { thousands?.asciiValue }
  }

  /// Which rows are not part of the register.
  ///
  /// Patterns are compared with the first cell of a row that holds text; `*` stands for any text.
  public struct SkipRules: Hashable, Sendable {
    /// Whether rows of one text, or that begin with a Roman numeral or a capital letter, are titles of
    /// sections where they fill no tag, quantity, date or amount.
    public var sections = true
    /// Whether lines that are the sums of those below them, by their numbers, are passed over.
    public var parents = true
    /// Whether the header is passed over where it stands again.
    public var headers = true
    /// Whether the numbers of the columns are passed over, directly below a header.
    public var numbering = true
    /// Rows of sums; none where they are data.
    public var totals = Self.usualTotals
    /// Rows behind which nothing belongs to the table, until the header stands again; none where the
    /// table goes on to the end of the sheet.
    public var end = Self.usualEnds
    /// Rows to be passed over for other reasons.
    public var rows: [String] = []
    /// Columns of which a filled cell says that the row's asset is no longer there.
    public var filled: [ColumnChoice] = []
    /// Rows to be passed over by what one of their columns says.
    var cells: [CellRule] = []

    /// The beginnings of sums in registers of several languages.
    public static let usualTotals = [
      "Cộng", "Cộng:*", "Tổng", "Tổng:*", "Tổng cộng*", "Tổng số*", "Tổng giá trị*", "Tổng kho",
      "T.Cộng*", "T. Cộng*", "TC", "Lũy kế*", "Cộng nhóm*", "Cộng trang*", "Cộng phát sinh*",
      "Cộng chuyển*", "Cộng mang sang*", "Mang sang*", "Trang trước chuyển sang*",
      "Số trang trước chuyển sang*", "Cong", "Cong:*", "Tong cong*", "Tong so*",
      "Total", "Total:*", "Totals", "Total items*", "Grand total*", "Subtotal*", "Sub-total*",
      "Sub total*", "Page total*", "Room total*", "Sum", "Brought forward*", "Carried forward*",
      "계", "합계*", "총계*", "총합계*", "소계*", "누계*", "이월*",
    ]
    /// What stands under registers.
    public static let usualEnds = [
      "Người lập*", "Thủ trưởng*", "Kế toán trưởng*", "Ngày * tháng * năm*", "Trưởng ban*",
      "Ý kiến*", "Ban kiểm kê*", "Người ghi sổ*", "Sổ này có*", "Ngày mở sổ*", "Prepared by*",
      "작성자*", "확인자*", "검토자*", "승인자*",
    ]

    /// Who signs beside those, alone in a row of nobody else; each may also be a place or a section.
    static let signers = [
      "Kế toán", "Giám đốc*", "Phó giám đốc*", "Hiệu trưởng*", "Chủ tịch*", "Trưởng phòng*",
      "Thủ kho",
      "Thủ quỹ", "담당자", "책임자", "기관장",
    ]
  }
}
