// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory

/// Bars of what is avoided and what remains to be bought, by class.
struct PurchaseChart {
  private let lines: [AvoidanceLine]
  private let content: PlanContent
  private let language: Language
  private let scale: Double
  private let barStart = 230.0
  private let rowHeight = 24.0

  init(_ avoidance: AvoidanceReport, _ language: Language) {
    (content, self.language) = (avoidance.content, language)
    lines = avoidance.classes.filter { $0.avoided != 0 || $0.planPurchases != 0 }
    let largest = lines.map { max(0, $0.avoided) + $0.planPurchases }.max() ?? 0
    scale = 500 / Double(max(1, largest))
  }

  var svg: String {
    let height = rowHeight * Double(lines.count + 2)
    let bars = lines.enumerated().map { bar($1, at: rowHeight * Double($0 + 1)) }.joined()
    return """
      <svg viewBox="0 0 960 \(Fixed.text(height))" role="img">
      <rect class="avoided" x="230" y="4" width="12" height="12"/>
      <text x="247" y="14">\(Escaped.html(Term.avoided.phrase[language]))</text>
      <rect class="remaining" x="500" y="4" width="12" height="12"/>
      <text x="517" y="14">\(Escaped.html(Term.remaining.phrase[language]))</text>
      \(bars)</svg>

      """
  }

  private func bar(_ line: AvoidanceLine, at top: Double) -> String {
    let name = Escaped.html(content.directory.classes[line.id]?.name ?? line.id)
    let avoided = Double(max(0, line.avoided)) * scale
    let remaining = Double(line.planPurchases) * scale
    let numbers = "\(money(line.avoided)) / \(money(line.planPurchases))"
    return """
      <g><title>\(name): \(numbers)</title><text x="0" y="\(Fixed.text(top + 14))">\(label(line))</text>\
      <rect class="avoided" x="230" y="\(Fixed.text(top + 2))" width="\(Fixed.text(avoided))" height="16"/>\
      <rect class="remaining" x="\(Fixed.text(barStart + avoided))" y="\(Fixed.text(top + 2))" \
      width="\(Fixed.text(remaining))" height="16"/>\
      <text x="\(Fixed.text(barStart + 6 + avoided + remaining))" y="\(Fixed.text(top + 14))">\(numbers)</text></g>

      """
  }

  /// The class's name, shortened to what fits beside the bars.
  private func label(_ line: AvoidanceLine) -> String {
    let name = content.directory.classes[line.id]?.name ?? line.id
    guard name.displayWidth > 32 else { return Escaped.html(name) }
    var short = name
    while short.displayWidth > 31 { short.removeLast() }
    return Escaped.html(short + "…")
  }

  private func money(_ amount: Money) -> String {
    NumberText(language).money(amount, currency: content.plan.head.currency)
  }
}
