// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing
import Words

@Suite struct `A condition` {
  @Test func `goes from broken up to new`() {
    #expect(Condition.allCases.sorted() == [.broken, .poor, .fair, .good, .new])
    #expect(Condition.allCases.map(\.rank) == [4, 3, 2, 1, 0])
    #expect(Condition.fair < .good && !(Condition.good < .good))
  }
}

@Suite struct `A stage` {
  @Test func `continues unless it is old`() {
    #expect(Stage.allCases.map(\.continues) == [false, true, true])
  }
}

@Suite struct `A language` {
  @Test(
    arguments: [
      ("vi_VN.UTF-8", Language.vietnamese), ("ko-KR", .korean), ("en", .english),
      ("EN_GB", .english),
      ("vi", .vietnamese), ("C", nil), ("C.UTF-8", nil), ("", nil), ("fr_FR", nil), ("vie", nil),
      ("_vi", nil),
    ] as [(String, Language?)])
  func `is read from a locale`(_ locale: String, _ language: Language?) {
    #expect(Language(locale: locale) == language)
  }
}
