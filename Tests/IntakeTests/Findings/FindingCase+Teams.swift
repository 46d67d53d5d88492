// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  private static let withPosts = base.with(
    "posts.csv",
    "unit,post,group,headcount,team,office\nn1,head,VI,1,lead,a\nn1,clerk,VI,2,hall,a\n")

  /// Teams, their traffic, and space norms.
  static let teams: [FindingCase] = [
    FindingCase(
      .teamWithoutPosts, withPosts.with("teams.csv", "unit,team\nn1,hal\n"),
      """
      teams.csv row 2, column B (team): no post of unit 'n1' names the team 'hal'; name it in \
      the column team of posts.csv, or remove the row — did you mean 'hall'? [team-without-posts]
      """),
    FindingCase(
      .unknownTeam,
      withPosts.with("traffic.csv", "unit,team,other_team,weight\nn1,hall,led,3\n"),
      """
      traffic.csv row 2, column C (other_team): no post of unit 'n1' names the team 'led'; \
      correct it, or name it in the column team of posts.csv — did you mean 'lead'? \
      [unknown-team]
      """),
    FindingCase(
      .selfTraffic,
      withPosts.with("traffic.csv", "unit,team,other_team,weight\nn1,hall,hall,3\n"),
      """
      traffic.csv row 2, column C (other_team): the traffic of team 'hall' leads to itself; \
      correct one of the teams, or remove the row [self-traffic]
      """),
    FindingCase(
      .duplicateKey,
      withPosts.with(
        "traffic.csv", "unit,team,other_team,weight\nn1,hall,lead,3\nn1,lead,hall,4\n"),
      """
      traffic.csv row 3, column A (unit): the same unit, team, other_team (n1, lead, hall) \
      stands in row 2; keep one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey, withPosts.with("teams.csv", "unit,team\nn1,hall\nn1,hall\n"),
      """
      teams.csv row 3, column A (unit): the same unit, team (n1, hall) stands in row 2; keep \
      one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.with(
        "space_norms.csv",
        "norm_set,group,area_m2,valid_from\nset,VI,10,2025\nset,VI,12,2025-01-01\n"),
      """
      space_norms.csv row 3, column A (norm_set): the same norm_set, group, valid_from (set, \
      VI, 2025-01-01) stands in row 2; keep one of the two rows, or correct one [duplicate-key]
      """),
  ]
}
