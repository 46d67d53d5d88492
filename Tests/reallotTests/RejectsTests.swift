// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Testing

@Suite struct `Rows with errors` {
  /// Three rows spoiled in a copy of the sample inventory.
  private static let spoil = """
    sed -i '3s/,30,/,ba mươi,/; 10s/desk/deskk/' inventories/an-bien/assets.csv
    """

  private let shell: SessionShell

  init() throws {
    shell = try SessionShell(
      root: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent())
    _ = try shell.output(of: Self.spoil)
  }

  @Test func `are written in their own layout, in the language chosen`() throws {
    let lines = try shell.output(
      of: "reallot inventory check inventories/an-bien --language ko --rejects r.csv | tail -1; "
        + "echo ${PIPESTATUS[0]}; cat r.csv")
    #expect(lines.contains("rejected rows of assets.csv in 'r.csv': 2"))
    #expect(lines.contains("1"))
    #expect(lines.suffix(3).joined(separator: "\n") == Self.koreanRejects)
  }

  private static let koreanRejects = """
    asset,class,name,quantity,unit,office,condition,ownership,in_use_since,inspected_on,\
    original_cost,residual_value,movable,note,finding
    ,chair,Ghế xoay,ba mươi,o-11371,s-11371-1,fair,own,2017,2025-06-18,33000000,,,,\
    "quantity: 'ba mươi'은(는) 정수가 아님; 구분 기호나 단위 없이 숫자만 쓸 것"
    ,deskktop,Bộ máy vi tính,6,o-11371,s-11371-1,fair,own,2019,2025-06-18,58800000,,,,\
    class: classes.csv에 품목 'deskktop'이(가) 없음; 고치거나 classes.csv에 추가할 것 — \
    'desktop'을(를) 쓰려던 것인지요?
    """

  @Test func `stop a load, unless what is valid is to be accepted`() throws {
    let refused = try shell.output(
      of: "reallot inventory load inventories/an-bien --rejects r.csv; echo exit $?; ls r.csv")
    #expect(refused.suffix(2) == ["exit 1", "r.csv"])
    let accepted = try shell.output(
      of: "reallot inventory load inventories/an-bien --accept-valid --rejects r.csv; echo exit $?")
    #expect(accepted.contains("assets          117"))
    #expect(accepted.suffix(2) == ["a new revision is kept", "exit 1"])
    #expect(try shell.output(of: "grep -c . r.csv") == ["3"])
  }

  @Test func `that are mended load with nothing left out`() throws {
    let lines = try shell.output(
      of: """
        reallot inventory load inventories/an-bien --accept-valid --rejects r.csv > totals
        sed -i 's/ba mươi/30/; s/deskktop/desktop/' r.csv && cp r.csv inventories/an-bien/assets.csv
        reallot inventory load inventories/an-bien --accept-valid --rejects again.csv | grep '^assets'
        echo exit ${PIPESTATUS[0]}
        """)
    #expect(lines.contains("no rows were rejected; 'again.csv' is not written"))
    #expect(lines.contains("assets            2"))
    #expect(lines.last == "exit 0")
  }

  @Test func `are never left out without a file to keep them`() throws {
    let lines = try shell.output(
      of: "reallot inventory load inventories/an-bien --accept-valid; echo exit $?")
    #expect(
      lines.first
        == "Error: --accept-valid needs --rejects FILE, where the rows left out are kept.")
    #expect(lines.last == "exit 64")
  }
}
