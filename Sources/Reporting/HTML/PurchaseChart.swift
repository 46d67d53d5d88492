// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Words

/// Bars of what is avoided and what remains to be bought, by class; where a plan buys more than B2,
/// the bar goes to the other side of the axis.
struct PurchaseChart {
  private let lines: [AvoidanceLine]
  private let content: PlanContent
  private let language: Language
  /// Units of the drawing per minor unit of money.
  private let scale: Double
  /// Where the bars begin.
  private let axis: Double
  private let rowHeight = 24.0

  init(_ avoidance: AvoidanceReport, _ language: Language) {
    (content, self.language) = (avoidance.content, language)
    lines = avoidance.classes.filter { $0.avoided != 0 || $0.planPurchases != 0 }
    let right = lines.map { max(0, $0.avoided) + $0.planPurchases }.max() ?? 0
    let left = lines.map { max(0, -$0.avoided) }.max() ?? 0
    scale = 500 / Double(max(1, left + right))
    axis = 230 + Double(left) * scale
  }

  var svg: String {
    let height = rowHeight * Double(lines.count) + 28
    let bars = lines.enumerated().map { bar($1, at: rowHeight * Double($0 + 1)) }.joined()
    let (foot, zero) = (Fixed.text(height), Fixed.text(axis))
    return """
      <svg viewBox="0 0 960 \(foot)" role="img">
      <title>\(Escaped.html(Term.chart.text(in: language)))</title>
      <rect class="avoided" x="230" y="4" width="12" height="12"/>
      <text x="247" y="14">\(Escaped.html(Term.avoided.text(in: language)))</text>
      <rect class="remaining" x="500" y="4" width="12" height="12"/>
      <text x="517" y="14">\(Escaped.html(Term.remaining.text(in: language)))</text>
      \(bars)<line class="axis" x1="\(zero)" x2="\(zero)" y1="22" y2="\(foot)"/>
      </svg>

      """
  }

  private func bar(_ line: AvoidanceLine, at top: Double) -> String {
    let name = Escaped.html(content.directory.classes[line.id]?.name ?? line.id)
    let avoided = Double(line.avoided) * scale
    let remaining = Double(line.planPurchases) * scale
    let end = axis + max(0, avoided)
    let numbers = "\(money(line.avoided)) / \(money(line.planPurchases))"
    return """
      <g><title>\(name): \(numbers)</title>\
      <text x="0" y="\(Fixed.text(top + 14))">\(label(line))</text>\
      <rect class="avoided" x="\(Fixed.text(axis + min(0, avoided)))" y="\(Fixed.text(top + 2))" \
      width="\(Fixed.text(abs(avoided)))" height="16"/>\
      <rect class="remaining" x="\(Fixed.text(end))" y="\(Fixed.text(top + 2))" \
      width="\(Fixed.text(remaining))" height="16"/>\
      <text x="\(Fixed.text(end + remaining + 6))" y="\(Fixed.text(top + 14))">\(numbers)</text></g>

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
