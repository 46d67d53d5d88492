// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory

/// A list of a plan's lines as it came back, compared with what went out.
public struct ReceivedList: Sendable {
  /// What it says that is new; lines of which it says nothing new are left out.
  public let list: ReceiptList
  /// What is wrong with the file: nothing of it can be taken.
  public let faults: [Finding]
  /// What went otherwise than planned: it can be taken where somebody says so.
  public let conflicts: [Finding]
  /// Totals that are lower than they were, which needs nobody's word.
  public let corrections: [Finding]

  /// Reads a list that came back.
  ///
  /// - Parameters:
  ///   - plan: the digest of the plan's file.
  ///   - moves: the lists that went out.
  ///   - known: what is known so far.
  ///   - offices: the ids of the inventory's offices.
  ///   - period: when hand-overs can have been.
  /// - Throws: ``RegisterError`` where the file cannot be read.
  public init(
    _ file: RegisterFile, of plan: Digest, moves: [MoveList], known: Receipts,
    offices: Set<String>, in period: HandOverPeriod
  ) throws(RegisterError) {
    var reader = ReceiptReader(file, moves, offices)
    try reader.read()
    let new = reader.rows.filter { row in
      let receipt = known.receipt(row.receipt.place)
      return receipt.updated(with: row.receipt) != receipt
    }
    list = ReceiptList(plan: plan, receipts: new.map(\.receipt))
    faults = FindingOrder.sorted(reader.faults)
    let compared = new.map { ReceiptConflicts($0, known.receipt($0.receipt.place), in: period) }
    conflicts = compared.flatMap(\.findings)
    corrections = compared.flatMap(\.corrections)
  }
}
