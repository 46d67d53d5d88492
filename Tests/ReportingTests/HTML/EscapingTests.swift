// SPDX-License-Identifier: GPL-3.0-or-later

internal import Foundation
internal import Intake
internal import Inventory
internal import Testing
internal import Words

@testable internal import Reporting

/// Names of an inventory are text on the page, whatever they hold.
struct EscapingTests {
  private static let name = #"<script>alert("1")</script> & 'two' <b onclick="x">"#
  private static let escaped =
    "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;two&#39; "
    + "&lt;b onclick=&quot;x&quot;&gt;"

  /// An Biên, with the name in place of those of units, offices, classes and the inventory.
  private func page() throws -> String {
    let quoted = "\"" + Self.name.replacing("\"", with: "\"\"") + "\""
    let replaced = [
      "Phường An Biên,phường": "\(quoted),phường", "Trụ sở Phường Hàng Kênh cũ": quoted,
      "printer,Máy in,": "printer,\(quoted),", ",Ghế xoay,": ",\(quoted),",
    ]
    let files = try Samples.files(of: "an-bien").map { file in
      var text = String(decoding: file.bytes, as: UTF8.self)
      for (old, new) in replaced { text = text.replacing(old, with: new) }
      return TableFile(name: file.name, bytes: Array(text.utf8))
    }
    let content = try Samples.content(try Samples.inventory(files))
    return AvoidancePage(.english).text(of: AvoidanceReport(content))
  }

  @Test func `Every special character is escaped`() {
    #expect(Escaped.html(Self.name) == Self.escaped)
  }

  @Test func `A string of a style sheet ends nowhere but at its end`() {
    #expect(
      Escaped.css("An Biên 1\"}</style>\\") == #""An Biên 1\22 \7d \3c \2f style\3e \5c ""#)
  }

  @Test func `No name becomes markup, in text, titles and labels`() throws {
    let page = try page()
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(!page.contains("onclick=\""))
    #expect(page.contains("<td>\(Self.escaped)</td>"))
    #expect(page.contains("<title>\(Self.escaped)</title></circle>"))
    #expect(page.contains(" → \(Self.escaped): "))
    #expect(page.contains("<title>\(Self.escaped): "))
    #expect(page.contains("n-11407 · \(Self.escaped) ("))
  }

  @Test func `The page is well-formed`() throws {
    let text = try page().replacing("<!DOCTYPE html>\n", with: "")
      .replacing(/<meta [^>]*>/, with: "")
    let depth = text.matches(of: /<(\/?)[a-zA-Z][^<>]*?(\/?)>/).reduce(into: 0) { depth, tag in
      if tag.output.2.isEmpty { depth += tag.output.1.isEmpty ? 1 : -1 }
    }
    #expect(depth == 0)
  }
}
