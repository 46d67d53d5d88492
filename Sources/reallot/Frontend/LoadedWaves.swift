// SPDX-License-Identifier: GPL-3.0-or-later

internal import Documents
internal import Inventory
internal import Reporting
internal import Store
internal import Verification
internal import Words

/// A wave plan with its plan and inventory.
struct LoadedWaves {
  let waves: WavePlan
  /// The digest of the wave plan's bytes.
  let digest: Digest
  let plan: LoadedPlan

  /// All together, for reports.
  func content(_ attestation: Attestation) throws -> WavesContent {
    try WavesContent(waves, digest: digest, plan.content(attestation))
  }

  /// What an independent check says of the waves.
  var verdict: WaveVerdict {
    WaveVerifier(inventory: plan.inventory, plan: plan.plan, digest: plan.digest).verify(waves)
  }

  /// Writes a line of the log that names the waves, where there is a store; its subject is the plan, `output`
  /// the digest of what was printed.
  func log(_ kind: Store.Event.Kind, _ said: String? = nil, output: Digest) throws {
    let detail = ["waves \(digest.short)", said].compactMap(\.self).joined(separator: ": ")
    try plan.log(kind, detail, output: output)
  }

  /// What an independent check says of the plan and the waves, for reports.
  ///
  /// - Throws: where one does not hold; what fails is told first.
  func attested(in language: Language) throws -> Attestation {
    let failures = try plan.verdict().failures
    let verdict = verdict
    guard failures.isEmpty, verdict.holds else {
      Failure.list(failures + verdict.failures, in: language)
      Failure.tell(Message("error.report.not-verified", ["plan": digest.short]))
      throw Failure.findings
    }
    let later = try LaterWork(after: plan).facts()
    return Attestation(
      holds: true, facts: [WaveVerdictReport(verdict, of: self).conclusion] + later)
  }
}
