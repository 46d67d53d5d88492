// SPDX-License-Identifier: GPL-3.0-or-later

extension ReadTables {
  /// Notes what is wrong or odd between rows and between tables.
  ///
  /// - Parameter countsRepeats: Whether registers may say again what others say.
  func checkRules(into log: inout FindingLog, countsRepeats: Bool) {
    checkKeys(into: &log)
    let repeats = countsRepeats ? [] : repeatedRegisters()
    log.append(contentsOf: repeats.map(repeatFinding))
    if !countsRepeats {
      log.append(contentsOf: repeatedBlocks())
      log.append(contentsOf: rowsAgain(besides: repeats))
    }
    let alikeTags = rowsOfAlikeTags()
    checkTags(among: alikeTags, besides: repeats, into: &log)
    log.append(contentsOf: parentCycles())
    log.append(contentsOf: places.notice)
    log.append(contentsOf: stageFindings())
    log.append(contentsOf: FindingOrder.sorted(shareFindings()))
    log.append(contentsOf: heirFindings())
    checkDates(into: &log)
    log.append(contentsOf: residualFindings())
    log.append(contentsOf: ownershipFindings())
    log.append(contentsOf: workplaceFindings())
    log.append(contentsOf: FindingOrder.sorted(expiredNorms()))
    log.append(contentsOf: groupFindings())
    log.append(contentsOf: nearIDs())
    log.append(contentsOf: selfRoutes())
    log.append(contentsOf: teamFindings())
    log.append(contentsOf: FindingOrder.sorted(oddities(alikeTags)))
  }

  /// What is legal but odd; many rows of a kind are told as one.
  private func oddities(_ alikeTags: [Int]) -> [Finding] {
    earlyDates() + [oldAsNew()].compactMap(\.self) + largeQuantities() + oddCosts()
      + residualMismatches()
      + sharedTags(among: alikeTags) + earlierTags() + nearTags(among: alikeTags) + farOffices()
      + similarNames() + spellingVariants()
  }
}
