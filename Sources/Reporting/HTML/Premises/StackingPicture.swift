// SPDX-License-Identifier: GPL-3.0-or-later

internal import Inventory
internal import Words

/// Before and after side by side: each office as a bar of its area, its floors as rows, filled with its
/// teams by the area that they need.
struct StackingPicture {
  private static let barHeight = 20.0
  private static let barWidth = 450.0
  /// Where the right half begins.
  private static let rightHalf = 495.0
  private static let titleHeight = 20.0

  private let stacks: [OfficeStack]
  private let unplaced: [OfficeStack.Block]
  private let language: Language
  private let colours: TeamColours
  private let scale: Double

  init(_ stacks: [OfficeStack], unplaced: [OfficeStack.Block], _ language: Language) {
    (self.stacks, self.unplaced, self.language) = (stacks, unplaced, language)
    colours = TeamColours(stacks, unplaced)
    let widest = stacks.map { Double($0.largestArea) / Double($0.floors) }.max() ?? 0
    scale = Self.barWidth / max(1, widest)
  }

  var html: String {
    var top = 24.0
    var rows = ""
    for stack in stacks {
      rows += row(stack, at: top)
      top += Self.titleHeight + Self.barHeight * Double(stack.floors) + 14
    }
    if !unplaced.isEmpty {
      rows += homeless(at: top)
      top += Self.titleHeight + Self.barHeight
    }
    return """
      <div class="drawing"><svg viewBox="0 0 960 \(Fixed.text(top))" role="img">
      <text class="head" x="0" y="14">\(Escaped.html(Term.beforeMerger.text(in: language)))</text>
      <text class="head" x="\(Fixed.text(Self.rightHalf))" y="14">\(Escaped.html(Term.afterMerger.text(in: language)))</text>
      \(rows)</svg></div>
      \(colours.legend)
      """
  }

  private func row(_ stack: OfficeStack, at top: Double) -> String {
    half(stack, stack.before, isFreed: false, x: 0, top)
      + half(stack, stack.after, isFreed: !stack.isKept, x: Self.rightHalf, top)
  }

  private func half(
    _ stack: OfficeStack, _ blocks: [OfficeStack.Block], isFreed: Bool, x: Double, _ top: Double
  ) -> String {
    let bars = StackedBars(
      blocks: blocks, floors: stack.floors, usableArea: stack.usableArea, scale: scale,
      barHeight: Self.barHeight)
    return """
      <text x="\(Fixed.text(x))" y="\(Fixed.text(top + 14))">\(Escaped.html(title(stack, blocks)))</text>
      \(bars.outline(isFreed: isFreed, x: x, top: top + Self.titleHeight))\
      \(bars.segments(colours, language, x: x, top: top + Self.titleHeight))
      """
  }

  /// Number, name, people and area of an office in one line, and whether it is another unit's.
  private func title(_ stack: OfficeStack, _ blocks: [OfficeStack.Block]) -> String {
    let use =
      (stack.isBorrowed ? [Term.ofAnotherUnit.text(in: language)] : []) + [use(of: stack, blocks)]
    return title(stack, use.joined(separator: " · "))
  }

  private func use(of stack: OfficeStack, _ blocks: [OfficeStack.Block]) -> String {
    let numbers = NumberText(language)
    let usable = numbers.squareMetres(stack.usableArea)
    guard !blocks.isEmpty else {
      // People of the other unit may have worked in a borrowed office.
      return (stack.isBorrowed ? "" : Term.nobodyThere.text(in: language) + " · ") + "\(usable) m²"
    }
    let people = blocks.reduce(0) { $0 + $1.people }
    let area = numbers.squareMetres(OfficeStack.area(of: blocks))
    return "\(Term.people.text(in: language)): \(people) · \(area) / \(usable) m²"
  }

  private func title(_ stack: OfficeStack, _ use: String) -> String {
    let room = 66 - use.displayWidth
    return "\(stack.number) · \(stack.office.name.shortened(to: max(8, room))) · \(use)"
  }

  private func homeless(at top: Double) -> String {
    let bars = StackedBars(
      blocks: unplaced, floors: 1, usableArea: 0, scale: scale, barHeight: Self.barHeight)
    let people = unplaced.reduce(0) { $0 + $1.people }
    let title = "\(Term.unplaced.text(in: language)): \(people)"
    return """
      <text class="head" x="\(Fixed.text(Self.rightHalf))" y="\(Fixed.text(top + 14))">\(Escaped.html(title))</text>
      \(bars.segments(colours, language, x: Self.rightHalf, top: top + Self.titleHeight))
      """
  }
}
