// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds
import Testing

struct PlanRoundTripTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func `A plan that is written and read is the same plan, and the same bytes`(seed: UInt64) throws {
    var documents = RandomDocuments(seed: seed)
    let plan = try documents.plan()
    let bytes = PlanWriter().bytes(of: plan)
    let read = try PlanReader().plan(from: bytes)
    #expect(read == plan)
    #expect(PlanWriter().bytes(of: read) == bytes)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `Bytes that were changed are refused or give a plan that can be written`(
    seed: UInt64
  ) throws {
    var documents = RandomDocuments(seed: seed)
    let original = PlanWriter().bytes(of: try documents.plan())
    var refused = 0
    for _ in 0..<100 {
      let bytes = documents.changed(original)
      do throws(JSONError) {
        let plan = try PlanReader().plan(from: bytes)
        // Sums that a reader offers must not trap, whatever was changed.
        _ = (plan.lots.map(\.quantity), plan.assignments.map(\.cost.total))
        #expect(try PlanReader().plan(from: PlanWriter().bytes(of: plan)) == plan)
      } catch {
        #expect((0...bytes.count).contains(error.offset))
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test(arguments: 0..<5 as Range<UInt64>)
  func `A plan that is cut short anywhere is refused`(seed: UInt64) throws {
    var documents = RandomDocuments(seed: seed)
    let bytes = PlanWriter().bytes(of: try documents.plan())
    // Without the last line feed the plan is still whole.
    for count in Array(stride(from: 0, to: bytes.count - 1, by: 5)) + [bytes.count - 2] {
      #expect(throws: JSONError.self) { try PlanReader().plan(from: Array(bytes.prefix(count))) }
    }
  }

  @Test func `Random bytes and deep nesting are refused`() {
    var random = SplitMix64(seed: 7)
    for length in 0..<500 {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      #expect(throws: JSONError.self) { try PlanReader().plan(from: bytes) }
    }
    for byte in "[{\"\\-0".utf8 {
      let bytes = [UInt8](repeating: byte, count: 1_000_000)
      #expect(throws: JSONError.self) { try PlanReader().plan(from: bytes) }
    }
  }
}

extension RandomDocuments {
  /// The bytes with a few of them replaced, removed, inserted or repeated elsewhere.
  fileprivate mutating func changed(_ original: [UInt8]) -> [UInt8] {
    var bytes = original
    let alphabet = Array("{}[]\",:-019eu\\ntf\u{0}\u{80}".utf8)
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(4) {
      case 0: bytes[place] = alphabet[random.below(alphabet.count)]
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(alphabet[random.below(alphabet.count)], at: place)
      default:
        let end = min(bytes.count, place + random.below(40))
        bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count))
      }
    }
    return bytes
  }
}
