// SPDX-License-Identifier: GPL-3.0-or-later

internal import ArgumentParser
internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Verification
internal import Words

/// The plan of a report, which is verified before the report is made.
struct ReportedPlan: ParsableArguments {
  @OptionGroup var plan: PlanArgument

  @Flag(name: .customLong("unverified"), help: .help("option.unverified"))
  var isUnverified = false

  /// The plan with what an independent check says of it; without one where that is asked for.
  ///
  /// - Parameter isClaim: whether the report claims something, so that its reader has to be told how to
  ///   find out why things are bought, and how to check it without the program.
  /// - Throws: where the plan does not hold; what fails is told first.
  func checked(in language: Language, isClaim: Bool = false) throws -> CheckedPlan {
    let loaded = try plan.load()
    let commands = PlanCommands(plan, loaded)
    let further = isClaim ? [commands.purchases, commands.checker].compactMap(\.self) : []
    let facts =
      try conclusions(on: loaded, language) + [commands.verify] + further
      + LaterWork(after: loaded).facts()
    return CheckedPlan(
      loaded: loaded, attestation: Attestation(holds: !isUnverified, facts: facts))
  }

  private func conclusions(on loaded: LoadedPlan, _ language: Language) throws -> [Report.Fact] {
    if isUnverified {
      return [Report.Fact(Term("verdict"), .term(Term("not_verified", "stamp.not_verified")))]
    }
    let verdict = try loaded.verified(as: plan.name, in: language)
    return VerdictReport(verdict, of: loaded, isOfScenario: true).conclusions
  }
}

extension LoadedPlan {
  /// What an independent check says of the plan.
  ///
  /// - Parameter name: what the command line calls it.
  /// - Throws: where it does not hold; what fails is told first.
  func verified(as name: String, in language: Language) throws -> Verdict {
    let verdict = try verdict()
    guard verdict.holds else {
      Failure.list(verdict.failures, in: language)
      Failure.tell(Message("error.report.not-verified", ["plan": name]))
      throw Failure.findings
    }
    return verdict
  }
}

/// A plan that was checked.
struct CheckedPlan {
  private var loaded: LoadedPlan
  private let attestation: Attestation

  init(loaded: LoadedPlan, attestation: Attestation) {
    (self.loaded, self.attestation) = (loaded, attestation)
  }

  /// The same with what the register has for each purchase.
  func counted() throws -> CheckedPlan {
    CheckedPlan(loaded: try loaded.counted(), attestation: attestation)
  }

  /// The plan beside its inventory, for reports.
  func content() throws -> PlanContent {
    try loaded.content(attestation)
  }

  /// The list of lines that goes out: of the waves that were published last, else of the plan alone.
  func list() throws -> MoveList {
    let lists = try MoveLists(
      of: loaded.plan, loaded.inventory, digest: loaded.digest, in: loaded.store)
    return lists.all[0]
  }

  /// Writes a report's line of the log, where there is a store; `output` is the digest of the report.
  func log(_ report: String, output: Digest) throws {
    try loaded.log(
      .report, attestation.holds ? report : "\(report), not verified", output: output)
  }
}

extension Report {
  /// Tells beside a table without a head what a check said of its plan.
  func tellAttestation(as format: ReportFormat, in language: Language) {
    guard format == .csv, let attestation else { return }
    for fact in attestation.facts { fact.tell(in: language) }
  }
}

extension Report.Fact {
  /// Tells a fact that has words.
  func tell(in language: Language) {
    let value =
      switch value {
      case .term(let term): term.message
      case .text(let text): Message(verbatim: text)
      case .truth, .number, .measured, .none: preconditionFailure("no words: \(term.name)")
      }
    let line = Message("told.fact", ["fact": term.message, "value": value])
    StandardError.write(line, in: language)
  }
}
