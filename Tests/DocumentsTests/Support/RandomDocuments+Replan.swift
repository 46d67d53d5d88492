// SPDX-License-Identifier: GPL-3.0-or-later

import Documents
import Inventory
import Seeds

extension RandomDocuments {
  /// How a scenario goes on from a plan.
  mutating func scenarioReplan() -> Scenario.Replan {
    var replan = Scenario.Replan(from: Digest(of: text().utf8))
    (replan.received, replan.published) = (word(), word())
    replan.tax = maybe { $0.amount() }
    return replan
  }

  /// What a plan says of the one before.
  mutating func planReplan(_ needs: Int, _ lots: Int) -> Plan.Replan {
    Plan.Replan(
      facts: Plan.Facts(
        receipts: some(upTo: 3) { $0.receipt() },
        earlier: some(upTo: 2) { $0.receipt() },
        drafts: some(upTo: 2) { Plan.Draft(line: $0.text(), count: $0.number()) }),
      kept: number(), changed: number(),
      forced: maybe { random in
        Plan.Forced(
          changes: random.number(), supply: (0..<lots).map { _ in random.number() },
          demand: (0..<needs).map { _ in random.number() })
      }, drift: number(), revisionBefore: maybe { Digest(of: $0.text().utf8) })
  }

  private mutating func receipt() -> Receipt {
    var receipt = Receipt(
      Receipts.Place(text(), wave: maybe { $0.text() }, load: maybe { $0.number() }))
    (receipt.received, receipt.lost) = (maybe { $0.number() }, maybe { $0.number() })
    (receipt.condition, receipt.officeFound) = (maybe { $0.word() }, maybe { $0.text() })
    return receipt
  }

  /// What the plan before meant items for.
  mutating func past() -> Plan.Past {
    Plan.Past(
      meant: maybe { $0.place() }, fate: word(), condition: maybe { $0.word() },
      standsAt: maybe { $0.text() }, refusedAt: maybe { $0.place() })
  }

  private mutating func place() -> Plan.Place {
    Plan.Place(unit: text(), office: text(), assetClass: text())
  }
}
