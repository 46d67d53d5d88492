// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Bars on both sides of an axis, the names above them, the amounts at the ends: narrow enough that a phone
/// shows all of it.
struct TornadoChart {
  private static let width = 480.0
  /// Room for an amount beside the longest bar.
  private static let margin = 115.0
  private static let rowHeight = 42.0

  private let bars: [TornadoPage.Bar]
  private let language: Language
  private let currency: String
  /// Units of the drawing per minor unit of money.
  private let scale: Double
  /// Where nothing changes.
  private let axis: Double

  init(_ bars: [TornadoPage.Bar], _ language: Language, currency: String) {
    (self.bars, self.language, self.currency) = (bars, language, currency)
    let saved = Double(bars.map { max(0, -$0.money) }.max() ?? 0)
    let spent = Double(bars.map { max(0, $0.money) }.max() ?? 0)
    scale = (Self.width - 2 * Self.margin) / max(1, saved + spent)
    axis = Self.margin + saved * scale
  }

  var svg: String {
    let height = Self.rowHeight * Double(bars.count) + 34
    let rows = bars.enumerated().map { row($1, at: Self.rowHeight * Double($0) + 30) }.joined()
    let (foot, zero) = (Fixed.text(height), Fixed.text(axis))
    let title = Escaped.html(Term("tornado").text(in: language))
    return """
      <svg viewBox="0 0 480 \(foot)" role="img">
      <title>\(title)</title>
      <rect class="avoided" x="0" y="4" width="12" height="12"/>
      <text x="17" y="14">\(word(Message("chart.saves")))</text>
      <rect class="remaining" x="200" y="4" width="12" height="12"/>
      <text x="217" y="14">\(word(Message("chart.costs")))</text>
      \(rows)<line class="axis" x1="\(zero)" x2="\(zero)" y1="24" y2="\(foot)"/>
      </svg>

      """
  }

  private func word(_ message: Message) -> String {
    Escaped.html(message.text(in: language))
  }

  private func row(_ bar: TornadoPage.Bar, at top: Double) -> String {
    let name = bar.name.text(in: language)
    let amount = Escaped.html(NumberText(language).money(bar.money, currency: currency))
    let length = Double(bar.money.magnitude) * scale
    let isSaving = bar.money < 0
    let start = isSaving ? axis - length : axis
    let (end, anchor) = isSaving ? (start - 6, "end") : (axis + length + 6, "start")
    let (base, line) = (Fixed.text(top + 14), Fixed.text(top + 31))
    return """
      <g><title>\(Escaped.html(name)): \(amount)</title>\
      <text x="0" y="\(base)">\(Escaped.html(name.shortened(to: 60)))</text>\
      <rect class="\(isSaving ? "avoided" : "remaining")" x="\(Fixed.text(start))" \
      y="\(Fixed.text(top + 19))" width="\(Fixed.text(length))" height="16"/>\
      <text x="\(Fixed.text(end))" y="\(line)" text-anchor="\(anchor)">\(amount)</text></g>

      """
  }
}
