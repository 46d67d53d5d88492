// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Testing

@testable internal import Intake

/// Cells that hold no tag, or several, and names of several items.
struct TagTests {
  private static func read(tags: [String], name: String = "Desk") -> ReadRegister {
    ReadRegister(
      ReadRegister.header
        + tags.enumerated().map { "\($0.offset + 1),\"\($0.element)\",\"\(name)\",1,100\n" }
        .joined())
  }

  private static func assumed(_ read: ReadRegister) -> [String] {
    read.result.findings.filter { $0.code == .assumedValue }.map(\.description)
  }

  @Test(arguments: ["-", "–", "0", "không có", "Không", "없음", "n/a", "..."])
  func `A dash and a word for nothing are no tag`(_ word: String) {
    let read = Self.read(tags: [word, word, "T1"])
    #expect(read.result.inventory?.assets.compactMap(\.tag) == ["T1"])
    #expect(read.rows.count == 3 && Self.assumed(read) == [])
  }

  @Test func `A word for nothing may be said to be a tag`() {
    let mapping = ReadRegister.mapping + "vocabularies: {asset: {\"0\": T0}}\n"
    let read = ReadRegister(ReadRegister.header + "1,0,Desk,1,100\n", mapping)
    #expect(read.result.inventory?.assets.map(\.tag) == ["T0"])
  }

  @Test(arguments: ["T2, T3", "T2;T3", "T4-T5", "MT 01 - MT 07", "T1+T2", "T1\nT2"])
  func `Several tags in a cell are told`(_ tags: String) {
    let read = Self.read(tags: [tags])
    #expect(read.rows.count == 1)
    #expect(
      Self.assumed(read) == [
        """
        registers/r.csv row 2, column B (Tag): '\(tags.replacing("\n", with: " "))' may be several \
        tags, and is taken as one; rows like this: 1; give each asset a row of its own where they are \
        several [assumed-value]
        """
      ])
  }

  @Test(arguments: ["T2", "MT-01", "A1-B2", "2-3", "TS-01-02", "T5-T4", "1,5", "T1 T2", "A,B"])
  func `One tag is not told`(_ tag: String) {
    #expect(Self.assumed(Self.read(tags: [tag])) == [])
  }

  @Test(arguments: ["Desk + Chair", "Desk oak; Chair red", "Desk\nChair blue", "Desk & chair"])
  func `A name with another class behind a mark is told`(_ name: String) {
    let told = Self.assumed(Self.read(tags: ["T1", "T2"], name: name))
    #expect(told.count == 1 && told[0].contains("is taken as one kind of asset; rows like this: 2"))
  }

  @Test(arguments: ["Desk + drawer", "Desk, chair", "Desk; desk oak", "Desk\nlarge", "Desk+"])
  func `A name without another class behind a mark is not told`(_ name: String) {
    #expect(Self.assumed(Self.read(tags: ["T1"], name: name)) == [])
  }
}
