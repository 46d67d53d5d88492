// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A part of a page that its contents name; the name of its term is the place that they lead to.
struct Section {
  let term: Term
  let html: String
  var style: String?

  init(_ term: Term, _ html: String, style: String? = nil) {
    (self.term, self.html, self.style) = (term, html, style)
  }

  func text(in language: Language) -> String {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    return """
      <section id="\(Escaped.html(term.name))"\(style)>\
      <h2>\(Escaped.html(term.text(in: language)))</h2>
      \(html)</section>

      """
  }

  /// Links to the sections of a page.
  static func contents(of sections: [Section], _ language: Language) -> String {
    let items = sections.map { section in
      let title = Escaped.html(section.term.text(in: language))
      return "<li><a href=\"#\(Escaped.html(section.term.name))\">\(title)</a></li>\n"
    }
    return """
      <nav class="contents"><h2>\(Escaped.html(Term.contents.text(in: language)))</h2>
      <ol>
      \(items.joined())</ol></nav>

      """
  }
}
