// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Inventory

struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "+1", "-a", "@x", "\t=1", "\nx", "＝1", "－a", " =1", "\u{A0}=1", "\u{200B}@x",
    "\u{3000} \u{FEFF}+1", "\u{2003}－a", "'=1", "''+x", "\u{202E}=1",
    "\u{34F}=1", "\u{2800}=1", "\u{115F}=1", "\u{3164}@x", "\u{FE0F}+1", "\u{180E}\u{17B4}-a",
    "\u{E0020}=1", "\u{1D159}=1", "\u{1}=1", "\u{85} =1", "\u{FFA0}\u{FF1D}1",
  ])
  func `Text that a spreadsheet could run has an apostrophe before it, which can be taken off`(
    text: String
  ) {
    let guarded = FormulaGuard.guarded(text)
    #expect(guarded == "'" + text)
    #expect(Array(guarded.utf8).withUnsafeBufferPointer { FormulaGuard.isGuarded($0) })
  }

  @Test(arguments: ["", "a", "-12.5", "-3", " a", "\u{A0}", "'", "'a", "1=2", "Bàn", "\u{200B}"])
  func `Other text and numbers stay as they are`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
  }

  @Test func `Nothing that Unicode lets programs pass over hides a sign`() {
    let letters = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { $0.properties.isDefaultIgnorableCodePoint || $0.properties.isWhitespace }
    #expect(letters.count > 4_000)
    #expect(letters.allSatisfy { FormulaGuard.isDangerous("\($0)=1") })
  }

  @Test func `A table is shown guarded, and its rows without such text as they are`() throws {
    let file = CanonicalFile(
      name: "units.csv", bytes: Array("id,name\na,\" =1,2\"\nb,\"x,\"\"y\"\"\"\nc,\u{1B}[2J\n".utf8)
    )
    let shown = try #require(CanonicalTables(files: [file]).shown(.units))
    #expect(
      String(decoding: shown, as: UTF8.self)
        == "id,name\na,\"' =1,2\"\nb,\"x,\"\"y\"\"\"\nc,\\u{1b}[2J\n")
    #expect(CanonicalTables(files: [file]).shown(.needs) == nil)
  }
}
