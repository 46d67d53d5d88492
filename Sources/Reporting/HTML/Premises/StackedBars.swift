// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// One office as bars, one for each floor, the ground floor last; teams fill them from the ground up.
struct StackedBars {
  let blocks: [OfficeStack.Block]
  let floors: Int
  /// Usable area in cm²; where teams need more, the bars reach beyond the outline.
  let usableArea: Int64
  /// Units of the drawing per cm².
  let scale: Double
  let barHeight: Double

  private var height: Double { barHeight * Double(floors) }
  /// The area of a floor, as wide as needed for all blocks.
  private var floorArea: Double {
    Double(max(usableArea, OfficeStack.area(of: blocks))) / Double(floors)
  }

  /// The usable area of each floor, dashed where the office becomes free.
  func outline(isFreed: Bool, x: Double, top: Double) -> String {
    let width = Double(usableArea) / Double(floors) * scale
    let lines = (0..<floors).map { floor in
      """
      <rect class="\(isFreed ? "empty" : "floor")" x="\(Fixed.text(x))" \
      y="\(Fixed.text(top + barHeight * Double(floor)))" width="\(Fixed.text(width))" \
      height="\(Fixed.text(barHeight))"/>

      """
    }
    return lines.joined()
  }

  func segments(_ colours: TeamColours, _ language: Language, x: Double, top: Double) -> String {
    var start = 0.0
    var text = ""
    for block in blocks {
      text += segment(block, start, colours, language, x, top)
      start += Double(block.area)
    }
    return text
  }

  /// A block's rectangles, one for each floor that it reaches; its name stands on the widest.
  private func segment(
    _ block: OfficeStack.Block, _ start: Double, _ colours: TeamColours, _ language: Language,
    _ x: Double, _ top: Double
  ) -> String {
    let pieces = pieces(from: start, to: start + Double(block.area))
    let widest = pieces.max { $0.width < $1.width }
    let rectangles = pieces.map { piece in
      let (left, y) = (x + piece.left, top + height - barHeight * Double(piece.floor + 1))
      let label = piece == widest ? self.label(block.name, piece.width, left, y) : ""
      return """
        <rect class="team" style="\(colours.style(of: block.team))" x="\(Fixed.text(left))" \
        y="\(Fixed.text(y + 1.5))" width="\(Fixed.text(max(0.5, piece.width - 1)))" \
        height="\(Fixed.text(barHeight - 3))"/>\(label)
        """
    }
    let area = NumberText(language).squareMetres(block.area)
    let title = "\(block.name): \(block.people), \(area) m²"
    return "<g><title>\(Escaped.html(title))</title>\(rectangles.joined())</g>\n"
  }

  private struct Piece: Equatable {
    let floor: Int
    let left: Double
    let width: Double
  }

  private func pieces(from start: Double, to end: Double) -> [Piece] {
    guard floorArea > 0 else { return [] }
    return (0..<floors).compactMap { floor in
      let low = floorArea * Double(floor)
      let (from, to) = (max(start, low), min(end, low + floorArea))
      guard to > from else { return nil }
      return Piece(floor: floor, left: (from - low) * scale, width: (to - from) * scale)
    }
  }

  private func label(_ name: String, _ width: Double, _ left: Double, _ top: Double) -> String {
    let room = width - 8
    guard room >= 20 else { return "" }
    return """
      <text x="\(Fixed.text(left + 4))" y="\(Fixed.text(top + 14))">\
      \(Escaped.html(name.shortened(toDrawn: room)))</text>
      """
  }
}
