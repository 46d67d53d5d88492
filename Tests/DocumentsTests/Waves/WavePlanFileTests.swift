// SPDX-License-Identifier: GPL-3.0-or-later

import Inventory
import Testing

@testable import Documents

struct WavePlanFileTests {
  @Test func `A wave plan is read as it was written, to the byte`() throws {
    let waves = try Self.sample()
    let bytes = WavePlanWriter().bytes(of: waves)
    #expect(WavePlanReader().isWavePlan(bytes))
    let read = try WavePlanReader().waves(from: bytes)
    #expect(read == waves)
    #expect(WavePlanWriter().bytes(of: read) == bytes)
  }

  @Test(arguments: [
    (#""gap":0"#, #""gap":4"#), (#""tour":0"#, #""tour":1"#), (#""team":0"#, #""team":1"#),
    (#""level":"cost""#, #""level":"missing""#), (#""reallot_waves":1"#, #""reallot_waves":2"#),
    (#""default":8"#, #""default":08"#), (#""first_day":"1970-01-01""#, #""first_day":"1970-01""#),
  ])
  func `What refers to nothing, or is not as it is written, is refused`(
    right: String, wrong: String
  ) throws {
    let text = String(decoding: WavePlanWriter().bytes(of: try Self.sample()), as: UTF8.self)
    #expect(text.contains(right))
    let altered = text.replacing(right, with: wrong, maxReplacements: 1)
    #expect(throws: JSONError.self) {
      try WavePlanReader().waves(from: Array(altered.utf8))
    }
  }

  /// A wave plan with an entry in every list.
  static func sample() throws -> WavePlan {
    var calendar = MoveCalendar()
    calendar.closing.named = [.init(name: "a", value: .epoch + 20)]
    calendar.decisions = [.init(unit: "u", date: .epoch)]
    calendar.first = [.init(unit: "u", team: nil)]
    let digest = Digest(of: [])
    return WavePlan(
      program: "reallot 0.1.0", plan: digest, inventoryName: "i", revision: digest,
      currency: "VND", calendar: try calendar.settled(from: .epoch), status: .feasible,
      levels: WavePlan.Level.allCases.map {
        .init(level: $0, value: 2, bound: 1, proof: .certified)
      },
      teams: [
        .init(
          unit: "u", team: nil, fromOffice: "a", toOffice: "b", people: 3, gap: Position(0))
      ],
      tours: [
        .init(gap: Position(0), lorry: 1, stops: ["a", "b"], metres: 5, minutes: 2, cost: 9)
      ],
      loads: [
        .init(
          line: Position(7), count: 2, tour: Position(0), pickUp: 0, drop: 1, team: Position(0))
      ],
      shortages: [
        .init(
          office: "a", assetClass: "desk", from: .epoch, to: .epoch + 1, items: 1,
          reason: .purchase, loan: .init(office: "b", items: 1))
      ],
      alone: .init(tours: 1, metres: 5, cost: 9),
      prices: .init(
        leaving: [.init(office: "a", price: 4)], arriving: [.init(office: "b", price: 3)],
        lanes: [.init(from: "a", to: "b", perLitre: 2, perTour: 1)],
        tours: [.init(from: "a", to: "b", perLitre: 0, perTour: 1)],
        metres: [.init(from: "a", to: "b", perLitre: 3, perTour: 0)]))
  }
}
