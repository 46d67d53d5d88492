// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// An HTML file without scripts and outside resources.
enum Page {
  /// The page of a report; a stamp stands on every sheet of one that is not verified.
  static func text(_ language: Language, of report: Report, body: String) -> String {
    let title = Escaped.html(report.term.text(in: language))
    let stamp = (report.attestation?.stamp).map {
      "<p class=\"stamp\">\(Escaped.html($0.text(in: language)))</p>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(StyleSheet.text)
      </style>
      </head>
      <body>
      \(stamp ?? "")<h1>\(title)</h1>
      \(body)
      </body>
      </html>

      """
  }

  static func notes(of report: Report, _ language: Language) -> String {
    let items = report.notes.map { "<li>\(Escaped.html($0.text(in: language)))</li>\n" }.joined()
    return "<ul class=\"notes\">\n\(items)</ul>\n"
  }
}
