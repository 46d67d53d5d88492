// SPDX-License-Identifier: GPL-3.0-or-later

public import ArgumentParser
public import Documents
internal import Inventory
internal import Words

/// How a plan goes on from one that is being carried out.
struct ReplanOptions: ParsableArguments {
  @Option(help: ArgumentHelp(.help("option.replan-received"), valueName: "pin|free"))
  var received: Scenario.Replan.Received?

  @Option(help: ArgumentHelp(.help("option.replan-published"), valueName: "tax|pin|free"))
  var published: Scenario.Replan.Published?

  @Option(help: ArgumentHelp(.help("option.replan-tax"), valueName: "after-purchases|amount"))
  var tax: Tax?

  @Flag(name: .customLong("accept"), help: .help("option.accept-register"))
  var isDriftAccepted = false

  /// What an item that is changed counts.
  enum Tax: Hashable, ExpressibleByArgument {
    /// It counts at a level of its own.
    case level
    /// It counts an amount of money.
    case money(Money)

    init?(argument: String) {
      if argument == "after-purchases" {
        self = .level
      } else if let money = Money(argument), money >= 0 {
        self = .money(money)
      } else {
        return nil
      }
    }

    fileprivate var money: Money? {
      if case .money(let money) = self { money } else { nil }
    }
  }

  /// The rules with what is said here.
  func rules(_ rules: Scenario.Replan) -> Scenario.Replan {
    var rules = rules
    rules.received = received ?? rules.received
    rules.published = published ?? rules.published
    if let tax { rules.tax = tax.money }
    return rules
  }

  /// Refuses what is said here where a plan begins anew.
  func refuse() throws {
    guard (received, published, tax) == (nil, nil, nil), !isDriftAccepted else {
      throw ValidationError(Message("error.replan.no-plan").text(in: .ofCommandLine))
    }
  }
}

extension Scenario.Replan.Received: ExpressibleByArgument {}
extension Scenario.Replan.Published: ExpressibleByArgument {}
