// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of the hand-over of a plan's lines: all lists that came back, one after the other.
public struct Receipts: Hashable, Sendable {
  /// A line, or what one load of it carries.
  public struct Place: Hashable, Sendable {
    /// The line of the plan.
    public let line: String
    /// The wave plan; nil for the whole line.
    public let wave: String?
    /// Which of the line's loads, 1-based; nil for the whole line.
    public let load: Int64?

    /// A line, or what one load of it carries.
    public init(_ line: String, wave: String? = nil, load: Int64? = nil) {
      (self.line, self.wave, self.load) = (line, wave, load)
    }
  }

  /// How many items of a line, or of several, are how far.
  public struct Counts: Hashable, Sendable {
    /// What the plan hands over.
    public var planned: Int64 = 0
    /// What has come.
    public var received: Int64 = 0
    /// What of it was accepted.
    public var accepted: Int64 = 0
    /// What was refused.
    public var refused: Int64 = 0
    /// What was lost.
    public var lost: Int64 = 0
    /// Of how many nothing is known yet: added up line by line, so that too many items of one line do not
    /// stand for those that another lacks.
    public private(set) var open: Int64 = 0
    /// What has come of what is planned, line by line.
    public private(set) var come: Int64 = 0

    /// No item.
    public init() {}

    /// The same as those of one line.
    fileprivate var ofOneLine: Counts {
      var counts = self
      counts.open = max(0, planned - received - refused - lost)
      counts.come = min(planned, received)
      return counts
    }

    /// What of a line's counts is said of its transfers, and what of the rest.
    ///
    /// Nobody writes down which of the items are which, so that the least is taken to be said of transfers:
    /// what came are the others first, and what was lost or refused are transfers first.
    public func parts(of line: PlanLine) -> (inherited: Counts, transferred: Counts) {
      var (inherited, transferred) = (Counts(), Counts())
      (inherited.planned, transferred.planned) = (planned - line.transferred, line.transferred)
      inherited.received = min(inherited.planned, received)
      inherited.accepted = min(inherited.received, accepted)
      transferred.received = received - inherited.received
      transferred.accepted = accepted - inherited.accepted
      transferred.lost = min(lost, max(0, transferred.planned - transferred.received))
      transferred.refused = min(
        refused, max(0, transferred.planned - transferred.received - transferred.lost))
      (inherited.lost, inherited.refused) = (lost - transferred.lost, refused - transferred.refused)
      return (inherited.ofOneLine, transferred.ofOneLine)
    }

    /// Adds others.
    public mutating func add(_ other: Counts) {
      planned += other.planned
      received += other.received
      accepted += other.accepted
      refused += other.refused
      lost += other.lost
      open += other.open
      come += other.come
    }
  }

  /// What is known, by line and load.
  public private(set) var receipts: [Place: Receipt] = [:]

  /// What lists say, the oldest first: what a later one says counts.
  public init(_ lists: [ReceiptList] = []) {
    for receipt in lists.flatMap(\.receipts) { add(receipt) }
  }

  /// Takes in what a receipt says otherwise.
  mutating func add(_ receipt: Receipt) {
    let known = receipts[receipt.place] ?? Receipt(receipt.place)
    receipts[receipt.place] = known.updated(with: receipt)
  }

  /// Whether anything is known.
  public var isEmpty: Bool { receipts.isEmpty }

  /// What is known of a line or load, with nothing where nothing is.
  public func receipt(_ place: Place) -> Receipt {
    receipts[place] ?? Receipt(place)
  }

  /// How far each line is, by its id, over all its loads.
  public func counts(of lines: [PlanLine]) -> [String: Counts] {
    var counts = Dictionary(
      lines.map { line in
        var counts = Counts()
        counts.planned = line.planned
        return (line.id, counts)
      }, uniquingKeysWith: { first, _ in first })
    for receipt in receipts.values { counts[receipt.line]?.add(receipt.counts) }
    return counts.mapValues(\.ofOneLine)
  }
}

extension Receipt {
  /// What it speaks of.
  public var place: Receipts.Place { Receipts.Place(line, wave: wave, load: load) }

  /// Its totals, with 0 where nobody says.
  public var counts: Receipts.Counts {
    var counts = Receipts.Counts()
    (counts.received, counts.accepted) = (received ?? 0, accepted ?? 0)
    (counts.refused, counts.lost) = (refused ?? 0, lost ?? 0)
    return counts
  }
}
