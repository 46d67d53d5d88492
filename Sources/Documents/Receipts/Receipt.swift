// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory

/// What is known of a line's hand-over; each count is a total so far, and nil where nobody says.
public struct Receipt: Hashable, Sendable {
  /// The line of the plan.
  public var line: String
  /// The wave plan that carried it, by the first digits of its digest; nil for the whole line.
  public var wave: String?
  /// Which of the line's loads, 1-based; nil for the whole line.
  public var load: Int64?
  /// How many items have come.
  public var received: Int64?
  /// The condition in which they came.
  public var condition: Condition?
  /// How many of those that came were accepted.
  public var accepted: Int64?
  /// How many were refused.
  public var refused: Int64?
  /// How many were lost.
  public var lost: Int64?
  /// Where they were found, where that is not the office of the plan.
  public var officeFound: String?
  /// The number of the minutes of the hand-over.
  public var minutesNumber: String?
  /// The day of the hand-over.
  public var date: PartialDate?
  /// Who received.
  public var by: String?
  /// A remark.
  public var note: String?

  /// A receipt that says nothing yet.
  public init(_ place: Receipts.Place) {
    (line, wave, load) = (place.line, place.wave, place.load)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { self == Receipt(place) }

  /// The same with what a later receipt says otherwise.
  public func updated(with later: Receipt) -> Receipt {
    var receipt = self
    receipt.received = later.received ?? received
    receipt.condition = later.condition ?? condition
    receipt.accepted = later.accepted ?? accepted
    receipt.refused = later.refused ?? refused
    receipt.lost = later.lost ?? lost
    receipt.officeFound = later.officeFound ?? officeFound
    receipt.minutesNumber = later.minutesNumber ?? minutesNumber
    receipt.date = later.date ?? date
    receipt.by = later.by ?? by
    receipt.note = later.note ?? note
    return receipt
  }
}
