// SPDX-License-Identifier: GPL-3.0-or-later

public import Documents
public import Inventory
internal import Words

/// Checks a wave plan against its plan and inventory, without any of the code that dated the moves.
///
/// Everything is worked out again, opening by opening and tour by tour; a wave plan is read as hostile input.
/// The plan itself is for ``Verifier`` to check.
public struct WaveVerifier: Sendable {
  private let inventory: Inventory
  private let plan: Plan
  private let digest: Digest

  /// A verifier of wave plans of a plan that holds, whose file has a digest.
  public init(inventory: Inventory, plan: Plan, digest: Digest) {
    (self.inventory, self.digest) = (inventory, digest)
    self.plan = Self.today(plan)
  }

  /// The plan without the ways that a re-plan knows to be behind its items.
  private static func today(_ plan: Plan) -> Plan {
    var today = plan
    let isThere = plan.lots.map { [.accepted, .received].contains($0.past?.fate) }
    for (number, line) in plan.assignments.enumerated() where isThere[Int(line.lot.index)] {
      today.assignments[number].fromOffice = line.toOffice
      today.assignments[number].metres = 0
    }
    for (number, lot) in plan.lots.enumerated() where isThere[number] {
      today.lots[number].office = lot.past?.meant?.office ?? lot.office
    }
    return today
  }

  /// Makes every check; where the head or a list fails that others rest on, those are left out and the check
  /// `completeness` says so.
  public func verify(_ waves: WavePlan) -> WaveVerdict {
    let head = headCheck(waves)
    guard head.passed else { return incomplete([head]) }
    let facts = WaveFacts(waves, plan, inventory)
    let teams = facts.teamCheck()
    guard teams.passed else { return incomplete([head, teams]) }
    let loads = facts.loadCheck()
    guard loads.passed else { return incomplete([head, teams, loads]) }
    var ways = WayTable(inventory, detour: plan.head.scenario.moving.detour)
    record(&ways)
    let tours = TourCheck(facts, ways)
    let minimum = Minimum.all(plan, facts.parties, facts.goods, facts.groups)
    let opening = OpeningCheck(facts, minimum)
    let levels = WaveLevels(facts, opening, minimum, WaveBounds(facts, ways))
    return WaveVerdict(checks: [
      head, teams, loads, tours.tours(), tours.lorries(), facts.closingCheck(),
      opening.roomCheck(), opening.shortageCheck(), levels.valueCheck(), levels.boundCheck(),
      levels.aloneCheck(), Check(.completeness),
    ])
  }

  private func incomplete(_ checks: [Check]) -> WaveVerdict {
    let problem = Message.verify("left-out", ["checks": Message.verify("left-out.everything")])
    return WaveVerdict(checks: checks + [Check(.completeness, problems: [problem])])
  }

  /// Takes over the ways that the plan records.
  private func record(_ ways: inout WayTable) {
    let offices = Dictionary(
      zip(inventory.offices.map(\.id), inventory.offices.positions),
      uniquingKeysWith: { first, _ in first })
    for line in plan.assignments {
      guard let from = offices[line.fromOffice], let to = offices[line.toOffice] else { continue }
      _ = ways.record(line.metres, from, to)
    }
  }

  private func headCheck(_ waves: WavePlan) -> Check {
    var check = Check(.waves)
    check.compare("what.plan", expected: digest, found: waves.plan)
    check.compare("what.inventory", expected: plan.head.inventoryName, found: waves.inventoryName)
    check.compare("what.revision", expected: plan.head.revision, found: waves.revision)
    check.compare("what.currency", expected: plan.head.currency, found: waves.currency)
    let settled = try? waves.calendar.settled(from: .epoch)
    check.require(
      settled == waves.calendar && waves.calendar.firstDay != nil, "calendar-unsettled")
    let places =
      waves.loads.map { plan.assignments.indices.contains(Int($0.line.index)) }
    check.require(places.allSatisfy(\.self), "no-line")
    check.require(Self.areSmall(waves), "wave-magnitudes")
    return check
  }

  /// Whether all numbers are so small that sums and products of them are exact.
  private static func areSmall(_ waves: WavePlan) -> Bool {
    let limit = Int64(1) << 40
    let counts = waves.loads.map(\.count) + waves.tours.flatMap { [$0.metres, $0.minutes] }
    let lorry = waves.calendar.lorry
    return counts.allSatisfy { (0...limit).contains($0) }
      && waves.tours.allSatisfy { $0.cost >= 0 && $0.cost < 1 << 50 }
      && lorry.fixed < 1 << 50 && lorry.perKilometre < limit
  }
}

/// What an independent check of a wave plan found.
public struct WaveVerdict: Hashable, Sendable {
  /// The checks that were made.
  public let checks: [Check]

  /// Whether every check passed.
  public var holds: Bool { checks.allSatisfy(\.passed) }

  /// A check by its name; nil where it was not made.
  public subscript(name: Check.Name) -> Check? { checks.first { $0.name == name } }
}
