// SPDX-License-Identifier: GPL-3.0-or-later

internal import Words

/// A level of an objective, for which the plan file has a word of its own where no whole numbers prove
/// a bound.
package protocol ProvenLevel: Word {
  static var solverWord: String { get }
}

extension Scenario.Level: ProvenLevel {
  package static var solverWord: String { "solver" }
}

extension Scenario.Premises.Level: ProvenLevel {
  package static var solverWord: String { "solver_proven" }
}

extension Plan.LevelResult: Coded, Shaped where Level: ProvenLevel {
  package init<Form: Coder>(_ coder: inout Form, _ result: Self?) throws(Form.Failure) {
    level = try coder("level", result?.level)
    value = try coder("value", result?.value)
    bound = try coder("bound", result?.bound)
    proof = try coder("proof", result.map { ProofWord<Level>(proof: $0.proof) }).proof
  }
}

/// The word for where a bound comes from.
private struct ProofWord<Level: ProvenLevel>: Coded {
  let proof: Plan.Proof

  init(proof: Plan.Proof) { self.proof = proof }

  init(json: inout JSONReader) throws(JSONError) {
    let words = ["certified": Plan.Proof.certified, Level.solverWord: .solver]
    proof = try json.parsed(
      Message("error.json.expected.word", ["words": ["certified", Level.solverWord]])
    ) { words[$0] }
  }

  func write(to json: inout JSONText) {
    json.value(proof == .certified ? "certified" : Level.solverWord)
  }
}
