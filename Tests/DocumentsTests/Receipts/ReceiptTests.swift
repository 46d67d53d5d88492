// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Seeds
internal import Testing

struct ReceiptTests {
  private static func random(_ random: inout SplitMix64) -> Receipt {
    var receipt = Receipt(
      Receipts.Place(
        "line\(random.below(3))", wave: random.chance(50) ? "wave" : nil,
        load: random.chance(50) ? Int64(random.below(3)) : nil))
    func maybe<Value>(_ value: Value) -> Value? { random.chance(50) ? value : nil }
    receipt.received = maybe(Int64(random.below(9)))
    receipt.condition = maybe(random.pick(Condition.allCases))
    receipt.accepted = maybe(Int64(random.below(9)))
    receipt.refused = maybe(Int64(random.below(9)))
    receipt.lost = maybe(Int64(random.below(9)))
    receipt.officeFound = maybe("s-1")
    receipt.minutesNumber = maybe("12/\"BB\"")
    receipt.date = maybe(PartialDate(year: 2025, month: 7, day: 1 + random.below(28))) ?? nil
    receipt.by = maybe("Hạnh")
    receipt.note = maybe("=1+1")
    return receipt
  }

  @Test(arguments: 0..<50)
  func `A list comes back as it was written`(seed: Int) throws {
    var random = SplitMix64(seed: seed)
    let list = ReceiptList(
      plan: Digest(of: "plan".utf8),
      receipts: (0..<random.below(6)).map { _ in Self.random(&random) })
    #expect(try ReceiptList(bytes: list.bytes) == list)
  }

  @Test(arguments: ["", "{}", #"{"reallot_receipts":2,"plan":"","receipts":[]}"#])
  func `Bytes that are no list are refused`(text: String) {
    #expect(throws: JSONError.self) { try ReceiptList(bytes: Array(text.utf8)) }
  }

  @Test(arguments: 0..<50)
  func `Of each total the last word counts, whatever lists said it`(seed: Int) {
    var random = SplitMix64(seed: seed)
    let all = (0..<12).map { _ in Self.random(&random) }
    let parts = random.below(12)
    let plan = Digest(of: [])
    let whole = Receipts([ReceiptList(plan: plan, receipts: all)])
    let divided = Receipts([
      ReceiptList(plan: plan, receipts: Array(all[..<parts])),
      ReceiptList(plan: plan, receipts: Array(all[parts...])),
    ])
    #expect(whole == divided)
    for (place, receipt) in whole.receipts {
      let said = all.filter { $0.place == place }
      #expect(receipt.received == said.compactMap(\.received).last)
      #expect(receipt.note == said.compactMap(\.note).last)
    }
  }
}
