// SPDX-License-Identifier: GPL-3.0-or-later

internal import Testing

@testable internal import Intake

struct VisibleTextTests {
  @Test(arguments: ["TS001", "Máy vi tính để bàn", "Trụ sở ở Hà Nội", "의자 2", "办公桌"])
  func `Text with single spaces between words is trimmed`(_ text: String) {
    #expect(VisibleText.isTrimmed(text))
    #expect(CellMapper.trimmed(text) == text)
  }

  @Test(arguments: [
    " Bàn", "Bàn ", "Bàn  ghế", "Bàn\nghế", "Bàn\u{A0}ghế", "Bàn\u{200B} ghế", "Bàn\u{3000}ghế",
    "\u{FEFF}Bàn ghế", "Bàn \u{AD}ghế", "Bàn\u{2009}ghế",
  ])
  func `Other blanks and letters that nobody sees are trimmed away`(_ text: String) {
    #expect(!VisibleText.isTrimmed(text))
    #expect(["Bàn", "Bàn ghế"].contains(CellMapper.trimmed(text)))
  }
}
