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
}
