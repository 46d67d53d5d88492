// SPDX-License-Identifier: GPL-3.0-or-later

internal import Comparison
internal import Documents
internal import Inventory
internal import Words

/// The points of a sweep by two levels; the corners are joined and numbered.
struct FrontierPicture {
  private let width = 960.0
  private let height = 480.0
  private let left = 190.0
  private let bottom = 60.0
  private let margin = 40.0

  private let sweep: SweepReport
  private let cells: CellText
  private let dots: [Dot]
  private let across: Axis
  private let up: Axis

  private struct Dot {
    let number: Int
    let across: Int64
    let up: Int64
    let title: String
  }

  /// The amounts between the least and the most of all points.
  private struct Axis {
    let least: Int64
    let most: Int64

    init(_ amounts: [Int64]) {
      (least, most) = (amounts.min() ?? 0, amounts.max() ?? 0)
    }

    /// How far along an amount lies, from 0 to 1; in the middle where all are the same.
    func share(_ amount: Int64) -> Double {
      most == least ? 0.5 : (Double(amount) - Double(least)) / (Double(most) - Double(least))
    }

    /// The ends, and the middle where there is one.
    var ticks: [Int64] {
      most == least ? [least] : [least, least + (most - least) / 2, most]
    }
  }

  init(_ sweep: SweepReport, _ language: Language, currency: String?) {
    (self.sweep, cells) = (sweep, CellText(language, currency: currency))
    let levels = sweep.levels
    dots = sweep.points.compactMap { point in
      point.amounts.map { amounts in
        Dot(
          number: point.number, across: amounts[levels.second], up: amounts[levels.first],
          title: point.settings.map(\.description).joined(separator: ", "))
      }
    }
    (across, up) = (Axis(dots.map(\.across)), Axis(dots.map(\.up)))
  }

  var svg: String {
    """
    <svg viewBox="0 0 960 480" role="img">
    <title>\(title)</title>
    \(axes)\(path)\(dots.map(drawn).joined())</svg>

    """
  }

  private var title: String {
    Escaped.html(
      Message(
        "title.frontier",
        ["first": Term(sweep.levels.first).message, "second": Term(sweep.levels.second).message]
      ).text(in: cells.language))
  }

  private func place(_ dot: Dot) -> (x: String, y: String) {
    (Fixed.text(x(dot.across)), Fixed.text(y(dot.up)))
  }

  private func x(_ amount: Int64) -> Double {
    left + across.share(amount) * (width - left - margin)
  }

  private func y(_ amount: Int64) -> Double {
    height - bottom - up.share(amount) * (height - bottom - margin)
  }

  private var axes: String {
    let foot = Fixed.text(height - bottom + 14)
    let start = Fixed.text(left - 14)
    let columns = across.ticks.map { tick in
      let anchor = tick == across.most && tick != across.least ? "end" : "middle"
      return """
        <text class="\(anchor)" x="\(Fixed.text(x(tick)))" y="\(Fixed.text(height - bottom + 30))">\
        \(amount(tick, sweep.levels.second))</text>

        """
    }
    let rows = up.ticks.map { tick in
      """
      <text class="end" x="\(Fixed.text(left - 20))" y="\(Fixed.text(y(tick) + 4))">\
      \(amount(tick, sweep.levels.first))</text>

      """
    }
    return """
      <line class="axis" x1="\(start)" x2="\(Fixed.text(width - margin + 10))" y1="\(foot)" y2="\(foot)"/>
      <line class="axis" x1="\(start)" x2="\(start)" y1="\(Fixed.text(margin - 14))" y2="\(foot)"/>
      <text class="head" x="\(start)" y="16">\(name(sweep.levels.first))</text>
      <text class="head end" x="\(Fixed.text(width - margin + 10))" y="\(Fixed.text(height - 8))">\
      \(name(sweep.levels.second))</text>
      \(columns.joined())\(rows.joined())
      """
  }

  private func amount(_ amount: Int64, _ level: Scenario.Level) -> String {
    Escaped.html(cells.amount(amount, level.kind))
  }

  private func name(_ level: Scenario.Level) -> String {
    Escaped.html(Term(level).text(in: cells.language))
  }

  /// From corner to corner: between two of them nothing is better than the first.
  private var path: String {
    let corners = dots.filter { sweep.corners.contains($0.number) }.sorted { $0.across < $1.across }
    guard let first = corners.first, corners.count > 1 else { return "" }
    let steps = corners.dropFirst().map { "H\(place($0).x)V\(place($0).y)" }
    return
      "<path class=\"way\" stroke-width=\"3\" d=\"M\(place(first).x) \(place(first).y)\(steps.joined())\"/>\n"
  }

  private func drawn(_ dot: Dot) -> String {
    let place = place(dot)
    let title = "<title>\(dot.number): \(Escaped.html(dot.title))</title>"
    guard sweep.corners.contains(dot.number) else {
      return
        "<circle class=\"office\" cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"4\">\(title)</circle>\n"
    }
    let isNumbered = sweep.corners.count <= 40
    let number = isNumbered ? "<text>\(dot.number)</text>" : ""
    return """
      <g class="rank" transform="translate(\(place.x) \(place.y))">\(title)\
      <circle r="\(isNumbered ? 10 : 4)"/>\(number)</g>

      """
  }
}
