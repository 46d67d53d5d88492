// SPDX-License-Identifier: GPL-3.0-or-later

extension ReadTables {
  /// What is wrong between rows and between tables.
  func ruleFindings() -> [Finding] {
    duplicateKeys() + duplicateTags() + parentCycles() + stageFindings() + shareFindings()
      + heirFindings() + dateFindings() + residualFindings() + ownershipFindings()
      + workplaceFindings() + expiredNorms() + selfRoutes() + teamFindings()
  }
}
