// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

/// Sums of registers, which are checked by adding.
struct SumRowTests {
  private static func read(_ rows: String..., mapping: String = "") -> ReadRegister {
    let text = ReadRegister.header + rows.joined(separator: "\n") + "\n"
    return ReadRegister(text, ReadRegister.mapping + mapping)
  }

  @Test func `Sums of sections, of pages and of all agree with the rows above`() {
    let read = Self.read(
      "I,,Machines,,", "1,T1,Desk,1,100", "2,,Chair,2,\"200\"", ",,Total,3,300",
      "II,,Others,,", "3,,Chair,4,50", ",,Subtotal,4,50", ",,,4,50", "Grand total,,,7,350")
    #expect(read.findings == [])
    #expect(
      read.skipped == ["2 section", "5 total", "6 section", "8 total", "9 total", "10 total"])
  }

  @Test func `A sum that does not agree is told with both figures`() {
    let read = Self.read("1,T1,Desk,1,100", "2,,Chair,2,200", ",,Total,3,310", ",,Total,4,300")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.skipped == ["4 total", "5 total"])
    #expect(
      read.findings == [
        """
        registers/r.csv row 4, column E (Cost): 'Total' says 310, and the rows above add up to 300; \
        rows like this: 2; look for rows that are missing, doubled or wrong, or correct the sum; if \
        it is an asset, say 'totals: false' under 'skip' in the mapping 'm' [passed-over]
        """
      ])
  }

  @Test func `A sum may stand above its rows`() {
    let read = Self.read(
      ",,Tổng số,6,600", "I,,Machines,,", ",,Cộng,3,300", "1,T1,Desk,1,100", "2,,Chair,2,200",
      "II,,Others,,", "3,,Chair,3,300")
    #expect(read.rows.count == 3 && read.findings == [])
    let wrong = Self.read(",,Tổng số,6,600", "1,T1,Desk,1,100")
    #expect(wrong.findings.count == 1 && wrong.findings[0].contains("'Tổng số' says 6"))
  }

  @Test func `A set counted with its parts is told though their counts are not its own`() {
    let told = Self.read(
      "1,,Desk set,1,1200", "-,,Desk,1,500", "-,,Chair,8,700", "2,,Desk,1,900")
    #expect(told.rows.count == 4)
    #expect(
      told.findings == [
        """
        registers/r.csv row 2: 'Desk set' is counted, and so are the lines marked below it, whose \
        amounts add up to its own; rows like this: 1; correct the line or its parts, or take out one \
        or the other if it is counted twice [passed-over]
        """
      ])
    #expect(Self.read("1,,Desk set,1,1200", "+,,Desk,1,500", "+,,Chair,8,700").findings.count == 1)
    for rows in [
      ["1,,Desk,1,1200", "-,,Desk,1,500", "-,,Chair,8,600"], ["1,,Desk,1,5", "-,,Chair,8,5"],
    ] {
      let read = ReadRegister(ReadRegister.header + rows.joined(separator: "\n") + "\n")
      #expect(read.findings == [])
    }
    #expect(
      Self.read(
        "1,,Desk,1,1200", "-,,Desk,1,500", "-,,Chair,8,700", mapping: "skip: {parents: false}"
      )
      .findings == [])
  }

  @Test func `What is carried to the next page is a sum`() {
    let read = Self.read("1,T1,Desk,1,100", ",,Cộng chuyển trang sau,1,100", "2,,Chair,2,200")
    #expect(read.skipped == ["3 total"] && read.findings == [])
  }

  /// What comes of rows with dates, `No,Name,Count,Since,Cost`.
  private static func dated(_ rows: [String]) -> ReadRegister {
    ReadRegister(
      "No,Name,Count,Since,Cost\n" + rows.joined(separator: "\n") + "\n",
      ReadRegister.mapping.replacing("asset: Tag", with: "in_use_since: Since"))
  }

  @Test(arguments: [
    ["I,Desk,3,2019,300", "1,Desk oak,1,2019,100", "2,Chair,2,2020,200"],
    ["1,Desk,3,2019,300", "-,Chair,1,2019,100", "-,Chair red,2,2019,200", "2,Chair,1,2019,5"],
    ["1,Desk,3,2019,300", "a,Chair,1,2019,100", "b,Chair red,2,2019,200"],
    ["1,Desk,3,2019,300", ",Chair,1,2019,100", ",Chair red,2,2019,200"],
    ["1,Desk,3,,300", "-,Chair,1,,100", "-,Chair red,2,,200"],
  ])
  func `A line with a date that is the sum of its parts is counted with a warning`(rows: [String]) {
    let read = Self.dated(["9,Chair,7,2018,70"] + rows)
    #expect(read.rows.count == rows.count + 1)
    #expect(
      read.findings == [
        """
        registers/r.csv row 3: 'Desk' is counted, and says what the rows above or below it add up to; \
        rows like this: 1; if these rows are sums, name them under 'totals' of 'skip' in the mapping \
        'm', or remove them [passed-over]
        """
      ])
  }

  @Test(arguments: [
    ["1,Desk,3,2019,300", "2,Chair,1,2019,100", "3,Chair red,2,2019,200"],
    ["1,Desk,3,2019,300", "-,Chair,1,2019,100", "-,Chair red,2,2019,201"],
    ["I,Desk,3,2019,300", "I,Chair,1,2019,100", "I,Chair red,2,2019,200"],
    [",Desk,2,2019,200", ",Chair,1,2019,100", ",Chair,1,2019,100"],
  ])
  func `Lines with dates beside each other are no parts`(rows: [String]) {
    #expect(Self.dated(rows).findings == [])
  }

  @Test func `What is carried from page to page is no asset`() {
    let read = Self.read(
      "1,T1,Desk,1,100", ",,Cộng trang,1,100", "No,Tag,Name,Count,Cost", ",,Mang sang,1,100",
      "2,,Chair,2,200", ",,Cộng trang,3,300")
    #expect(read.rows == ["Chair 2", "Desk 1"] && read.findings == [])
  }

  @Test func `A row called a sum that has a tag is told`() {
    let read = Self.read("1,T1,Desk,1,100", "2,77,Total,1,100")
    #expect(read.skipped == ["3 total"] && read.findings.count == 1)
    #expect(read.findings[0].contains("row 3: 'Total' fills a tag"))
  }

  @Test func `Numbers without anything else are a sum only where they agree`() {
    #expect(Self.read("1,T1,Desk,1,100", ",,,1,100").skipped == ["3 total"])
    let other = Self.read("1,T1,Desk,1,100", ",,,1,99")
    #expect(other.skipped == [] && other.result.counts.errors > 0)
  }

  @Test func `A line is the sum of those that its number makes its parts`() {
    let read = Self.read(
      "1,,Desk,5,500", "1.1,,Desk oak,2,200", "1.2,,Desk elm,3,300", "2,,Chair,1,10",
      ",,Total,6,510")
    #expect(read.rows == ["Chair 1", "Desk elm 3", "Desk oak 2"])
    #expect(read.skipped == ["2 parent", "6 total"] && read.findings.count == 1)
    #expect(read.findings[0].contains("row 2: 'Desk' fills a tag, quantity, date or amount"))
  }

  @Test func `A line that is not the sum of its parts is counted with them and told`() {
    let read = Self.read("1,,Desk,1,500", "1.1,,Desk oak,2,200", "2,,Chair,1,10")
    #expect(read.rows == ["Chair 1", "Desk 1", "Desk oak 2"] && read.skipped == [])
    #expect(
      read.findings == [
        """
        registers/r.csv row 2: 'Desk' has parts below it by its number, does not add up to them, \
        and is counted with them; rows like this: 1; correct the line or its parts, or take out one \
        or the other if it is counted twice [passed-over]
        """
      ])
    let off = Self.read(
      "1,,Desk,2,200", "1.1,,Desk oak,2,200", mapping: "skip: {parents: false}\n")
    #expect(off.rows == ["Desk 2", "Desk oak 2"] && off.findings == [])
  }

  @Test func `A line without numbers above its parts is a title`() {
    let read = Self.read("1,,Tables,,", "1.1,,Desk oak,2,200", "1.2,,Desk elm,3,300")
    #expect(read.rows == ["Desk elm 3", "Desk oak 2"] && read.findings == [])
  }

  @Test func `Sections that say what is below them are sums, on several levels`() {
    let read = Self.read(
      "A,,All,7,70", "I,,Some,3,30", "1,,Desk,1,10", "2,,Desk oak,2,20", "II,,More,4,40",
      "1,,Chair,4,40", "B,,Chair,9,90", "Total,,,16,160")
    #expect(read.skipped == ["2 parent", "3 parent", "6 parent", "9 total"])
    #expect(read.rows == ["Chair 4", "Chair 9", "Desk 1", "Desk oak 2"])
  }

  @Test func `A section that is not the sum of its parts is counted with them and told`() {
    let read = Self.read("II,,Desk,2,50", "1,,Desk oak,1,50", "III,,Chair,1,70")
    #expect(read.rows == ["Chair 1", "Desk 2", "Desk oak 1"] && read.findings.count == 1)
    #expect(read.findings[0].contains("row 2: 'Desk' has parts below it by its number"))
  }

  @Test(arguments: [
    "계", "합 계", "소 계", "총 계", "총 합 계", "(계)", "계 :", "( 합 계 )", "Sub-total", "Sub total",
    "Total items",
    "Page total", "Room total", "Cộng phát sinh", "Tổng giá trị", "T.Cộng", "TC", "Lũy kế",
    "Luỹ kế",
    "Cộng mang sang", "Cong", "Tong cong", "Tổng kho",
  ])
  func `Sums have many names`(_ name: String) {
    let read = Self.read("1,,Desk,2,100", "2,,Chair,3,200", ",,\(name),5,300")
    #expect(read.rows == ["Chair 3", "Desk 2"] && read.skipped == ["4 total"])
    #expect(read.findings == [])
  }

  @Test(arguments: ["Tài khoản", "계산기", "계 산 기", "Total station", "Tổng đài", "TCL"])
  func `What begins like a sum is an asset`(_ name: String) {
    let read = Self.read("1,,Desk,1,100", "2,,\(name),3,200")
    #expect(read.skipped == [])
  }
}

/// Rows that are counted although they seem to be sums of other rows.
struct CountedSumTests {
  private static func read(_ rows: String..., mapping: String = "") -> ReadRegister {
    let text = ReadRegister.header + rows.joined(separator: "\n") + "\n"
    return ReadRegister(text, ReadRegister.mapping + mapping)
  }

  @Test func `A row that says what the rows above it add up to is told, whatever its name`() {
    let read = Self.read(
      "I,,Machines,,", "1,,Desk,2,100", "2,,Chair,3,200", ",,Desk room 1,5,300", "3,,Chair,1,10",
      "4,,Chair,2,30", ",,Desk room 2,3,40")
    #expect(read.rows.count == 6)
    #expect(
      read.findings == [
        """
        registers/r.csv row 5: 'Desk room 1' is counted, and says what the rows above or below it add \
        up to; rows like this: 2; if these rows are sums, name them under 'totals' of 'skip' in the \
        mapping 'm', or remove them [passed-over]
        """
      ])
    let named = Self.read(
      "1,,Desk,2,100", "2,,Chair,3,200", ",,Desk room 1,5,300",
      mapping: "skip: {totals: [Desk room*]}\n")
    #expect(named.skipped == ["4 total"] && named.findings == [])
    let data = Self.read(
      "1,,Desk,2,100", "2,,Chair,3,200", ",,Desk room 1,5,300", mapping: "skip: {totals: false}\n")
    #expect(data.rows.count == 3 && data.findings == [])
  }

  @Test(arguments: [
    ["a,,Desk,3,300", "-,,Desk oak,1,100", "-,,Desk elm,2,200"],
    ["1,,Desk,3,300", ",,Desk oak,1,100", ",,Desk elm,2,200"],
    [
      ",,Desk,3,300", ",,Desk oak,1,100", ",,Desk elm,2,200", ",,Chair,1,50",
      ",,Chair red,1,50",
    ],
    [",,Desk,3,300", ",,Desk oak,1,100", ",,Desk elm,2,200", ",,Chair,1,70", ",,Chair,2,50"],
    [",,Desk,3,300", ",T1,Chair,1,100", ",T2,Chair,2,200", ",,Chair,1,70"],
  ])
  func `A row that says what the rows below it add up to is told`(rows: [String]) {
    let read = ReadRegister(
      ReadRegister.header + rows.joined(separator: "\n") + "\n", ReadRegister.mapping)
    #expect(read.findings.contains { $0.contains("row 2: 'Desk' is counted, and says") })
  }

  @Test(arguments: [
    // Alike rows, rows without amounts, one row alone, and tags on single items.
    [",,Desk,1,100", ",,Desk,1,100", ",,Desk,1,100", ",,Desk,1,100"],
    [",,Desk,1,", ",,Chair,1,", ",,Desk,2,"],
    [",,Desk,1,100", ",,Desk,1,100"],
    [",T1,Desk,,100", ",T2,Chair,,200", ",T3,Desk,,300"],
    [",,Desk,2,200", ",,Chair,1,100", ",,Chair,1,100", ",,Desk,1,100"],
    [",,Desk,2,200", ",,Desk,1,100", ",,Desk,1,100", ",,Chair,1,100"],
  ])
  func `Rows that add up by chance are not told`(rows: [String]) {
    let read = ReadRegister(
      ReadRegister.header + rows.joined(separator: "\n") + "\n",
      ReadRegister.mapping + "defaults: {quantity: \"1\"}\n")
    #expect(read.rows.count == rows.count && read.findings == [])
  }
}
