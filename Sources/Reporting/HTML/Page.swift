// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// An HTML file without scripts and outside resources.
enum Page {
  /// - Parameter title: already escaped.
  static func text(_ language: Language, title: String, body: String) -> String {
    """
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
    <h1>\(title)</h1>
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
