// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Foundation
import Inventory
import Reporting
import Testing
import Words

@Suite(.enabled(if: Chromium.isPossible, "Chromium or pdftotext is not installed"), .serialized)
struct BrowserTests {
  private static func page(_ language: Language) throws -> String {
    AvoidancePage(language).text(of: AvoidanceReport(try AvoidanceReportTests.content()))
  }

  /// What a script says of the page; the page itself lets no script run but its own.
  private static func answer(_ script: String, _ page: String) throws -> String {
    let open = page.replacing(/<meta http-equiv[^>]*>/, with: "")
    let asked = "<script>document.title = JSON.stringify((() => { \(script) })())</script></body>"
    let document = try Chromium(open.replacing("</body>", with: asked)).document()
    #expect(document.console.isEmpty, "\(document.console)")
    return document.html.firstMatch(of: /<title>(.*?)<\/title>/).map { String($0.output.1) } ?? ""
  }

  @Test(arguments: Language.allCases)
  func `A browser lets the page's own script run, and says nothing on its console`(
    language: Language
  ) throws {
    let document = try Chromium(Self.page(language)).document()
    #expect(document.console.isEmpty, "\(document.console)")
    #expect(document.html.contains("<th class=\"n\"><button type=\"button\">"))
    #expect(document.html.contains("<input type=\"search\""))
  }

  @Test func `Search finds rows of all units, by letters with marks or without`() throws {
    let script = """
      const section = document.querySelector("#evidence");
      const input = section.querySelector("input[type=search]");
      const shown = (text) => {
        input.value = text;
        input.dispatchEvent(new Event("input"));
        return [...section.querySelectorAll("tbody tr")].filter((row) => !row.hidden).length;
      };
      const all = section.querySelectorAll("tbody tr").length;
      const found = [...section.querySelectorAll("tbody tr")]
        .filter((row) => row.textContent.includes("ghế")).length;
      return [shown(" GHẾ ") === found, shown("ghe") === found, found !== 0, found !== all,
        shown("ghè"), section.querySelectorAll("details:not([hidden])").length, shown("") === all];
      """
    #expect(try Self.answer(script, Self.page(.vietnamese)) == "[true,true,true,true,0,0,true]")
  }

  @Test(arguments: Language.allCases)
  func `Columns sort by numbers and by the alphabet of the language, and back again`(
    language: Language
  ) throws {
    let script = """
      const table = document.querySelector("#by_class table");
      const heads = [...table.tHead.rows[0].cells];
      const texts = (column) => [...table.tBodies[0].rows].map((row) => row.cells[column])
        .map((cell) => cell.dataset.value ?? cell.textContent);
      const click = (column) => {
        heads[column].querySelector("button").click();
        return texts(column).join("|");
      };
      const [names, numbers, net] = [texts(1), texts(2), heads.length - 1];
      const order = new Intl.Collator(document.documentElement.lang);
      const rising = texts(net).sort((a, b) => a - b);
      const [before, up, down] = [texts(net).join("|"), click(net), click(net)];
      return [up === rising.join("|"), down === rising.reverse().join("|"), click(net) === before,
        click(1) === names.sort(order.compare).join("|"), heads[1].getAttribute("aria-sort")];
      """
    #expect(
      try Self.answer(script, Self.page(language)) == "[true,true,true,true,\"ascending\"]")
  }

  @Test func `Filters show rows of one text, and totals only of all rows`() throws {
    let script = """
      const select = document.querySelector("#evidence select");
      const table = select.closest("table");
      const column = select.closest("th").cellIndex;
      select.value = "0";
      select.dispatchEvent(new Event("change"));
      const rows = [...table.tBodies[0].rows];
      const kept = rows.filter((row) => !row.hidden).map((row) => row.cells[column].textContent);
      return [new Set(kept).size, kept.length === rows.length];
      """
    #expect(try Self.answer(script, Self.page(.english)) == "[1,false]")
  }

  @Test func `Paper has all evidence, heads, numbers of pages and lines for signatures`() throws {
    let paper = try Chromium(Self.page(.english)).paper()
    let sheets = paper.split(separator: "\u{c}")
    #expect(sheets.count > 2)
    for (index, sheet) in sheets.enumerated() {
      #expect(sheet.contains("Purchase avoidance · an-bien/base"))
      let foot = sheet.filter { !$0.isWhitespace }
      #expect(foot.hasSuffix("\(index + 1)/\(sheets.count)"))
    }
    let evidence = AvoidanceReport(try AvoidanceReportTests.content()).evidence
    #expect(paper.components(separatedBy: " transferred ").count > evidence.count)
    #expect(paper.contains("Signature"))
  }
}
