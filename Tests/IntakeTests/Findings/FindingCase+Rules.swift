// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  /// Cells, rows and tables that do not go together.
  static let rules: [FindingCase] = [
    FindingCase(
      .duplicateKey, base.changing("classes.csv", "chair,Chair", to: "desk,Chair"),
      """
      classes.csv row 3, column A (class): the same class (desk) stands in row 2; keep one \
      of the two rows, or correct one [duplicate-key]
      assets.csv row 3, column B (class): 'chair' is not a class of classes.csv; correct it, \
      or add it to classes.csv [unknown-reference]
      """),
    FindingCase(
      .duplicateKey,
      base.with(
        "posts.csv", "unit,post,group,headcount,team,office\nn1,head,VI,1,,a\nn1,head,VII,1,,a\n"),
      """
      posts.csv row 3, column A (unit): the same unit, post (n1, head) stands in row 2; keep \
      one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey, base.with("rooms.csv", "office,unit,group,rooms\na,n1,VI,1\na,n1,VI,2\n"),
      """
      rooms.csv row 3, column A (office): the same office, unit, group (a, n1, VI) stands in \
      row 2; keep one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.with(
        "norms.csv",
        "norm_set,group,class,quantity,per,valid_from\nset,VI,desk,1,person,2025\nset,VI,desk,2,person,2025-01\n"
      ),
      """
      norms.csv row 3, column A (norm_set): the same norm_set, group, class, per, valid_from \
      (set, VI, desk, person, 2025-01-01) stands in row 2; keep one of the two rows, or \
      correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.with("needs.csv", "need,unit,office,class,quantity\nx,n1,a,desk,1\nx,n1,b,desk,1\n"),
      """
      needs.csv row 3, column A (need): the same need (x) stands in row 2; keep one of the \
      two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.with("substitutions.csv", "class,substitute,penalty\ndesk,chair,0\ndesk,chair,1\n"),
      """
      substitutions.csv row 3, column A (class): the same class, substitute (desk, chair) \
      stands in row 2; keep one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.with("routes.csv", "from_office,to_office,distance_km\na,b,1.5\nb,a,1.5\na,b,1.6\n"),
      """
      routes.csv row 4, column A (from_office): the same from_office, to_office (a, b) \
      stands in row 2; keep one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .duplicateKey,
      base.changing("successions.csv", "n1,1,,", to: "n1,1,,\no1,n1,1,a,\no1,n1,1,a,"),
      """
      successions.csv row 3, column C (share): the shares of unit 'o1' in office 'a' add up \
      to 2, not to 1; correct the shares, with fractions such as 1/3 where decimals cannot \
      be exact [share-sum]
      successions.csv row 4, column A (old_unit): the same old_unit, new_unit, office (o1, \
      n1, a) stands in row 3; keep one of the two rows, or correct one [duplicate-key]
      """),
    FindingCase(
      .dateOrder,
      base.with(
        "norms.csv",
        "norm_set,group,class,quantity,per,valid_from,valid_to\nset,VI,desk,1,person,2026-01,2025-12\n"
      ),
      """
      norms.csv row 2, column G (valid_to): the norm ends on 2025-12, before it begins on \
      2026-01; correct valid_from or valid_to [date-order]
      """),
    FindingCase(
      .wrongStage, base.changing("successions.csv", "o1,n1,1,,", to: "o1,n1,1,,\nn2,n1,1,,"),
      """
      successions.csv row 3, column A (old_unit): the unit 'n2' has the stage new and so \
      keeps what it has; name a unit of the stage old, or correct the stage in units.csv \
      [wrong-stage]
      """),
    FindingCase(
      .wrongStage, base.changing("successions.csv", "n1,1", to: "o1,1"),
      """
      successions.csv row 2, column B (new_unit): the unit 'o1' has the stage old and does \
      not exist after the merger; name a unit of the stage new or both, or correct the stage \
      in units.csv [wrong-stage]
      """),
    FindingCase(
      .wrongStage,
      base.with("posts.csv", "unit,post,group,headcount,team,office\no1,head,VI,1,,a\n"),
      """
      posts.csv row 2, column A (unit): the unit 'o1' has the stage old and does not exist \
      after the merger; name a unit of the stage new or both, or correct the stage in \
      units.csv [wrong-stage]
      """),
    FindingCase(
      .wrongStage, base.with("rooms.csv", "office,unit,group,rooms\na,o1,VI,1\n"),
      """
      rooms.csv row 2, column B (unit): the unit 'o1' has the stage old and does not exist \
      after the merger; name a unit of the stage new or both, or correct the stage in \
      units.csv [wrong-stage]
      """),
    FindingCase(
      .wrongStage, base.with("needs.csv", "need,unit,office,class,quantity\nx,o1,a,desk,1\n"),
      """
      needs.csv row 2, column B (unit): the unit 'o1' has the stage old and does not exist \
      after the merger; name a unit of the stage new or both, or correct the stage in \
      units.csv [wrong-stage]
      """),
    FindingCase(
      .shareSum, base.changing("successions.csv", "n1,1,,", to: "n1,1/3,,\no1,n2,0.66,,"),
      """
      successions.csv row 2, column C (share): the shares of unit 'o1' add up to 149/150, \
      not to 1; correct the shares, with fractions such as 1/3 where decimals cannot be \
      exact [share-sum]
      """),
    FindingCase(
      .shareSum, base.changing("successions.csv", "n1,1,,", to: "n1,1,,\no1,n2,1/2,a,desk"),
      """
      successions.csv row 3, column C (share): the shares of unit 'o1' in office 'a' and \
      class 'desk' add up to 0.5, not to 1; correct the shares, with fractions such as 1/3 \
      where decimals cannot be exact [share-sum]
      """),
    FindingCase(
      .shareSum,
      base.changing("successions.csv", "n1,1,,", to: "n1,1,,\no1,n2,1/2,a,\no1,n2,1/2,,desk"),
      """
      successions.csv row 3, column C (share): the shares of unit 'o1' in office 'a' add up \
      to 0.5, not to 1; correct the shares, with fractions such as 1/3 where decimals cannot \
      be exact [share-sum]
      successions.csv row 4, column C (share): the shares of unit 'o1' in class 'desk' add \
      up to 0.5, not to 1; correct the shares, with fractions such as 1/3 where decimals \
      cannot be exact [share-sum]
      """),
    FindingCase(
      .shareSum,
      base.changing("successions.csv", "n1,1,,", to: "n1,1/4000000007,,\no1,n2,1/4000000009,,"),
      """
      successions.csv row 2, column C (share): the shares of unit 'o1' have too many digits \
      to be added up exactly; correct the shares, with fractions such as 1/3 where decimals \
      cannot be exact [share-sum]
      """),
    FindingCase(
      .parentCycle, base.changing("units.csv", "ward,old,", to: "ward,old,o1"),
      """
      units.csv row 2, column E (parent): the unit belongs to itself: o1 → o1; correct the \
      parent of one of these units, or empty it [parent-cycle]
      """),
    FindingCase(
      .parentCycle,
      base.changing(
        "units.csv", "new,\nn2,New Two,ward,new,", to: "new,n2\nn2,New Two,ward,new,n1"),
      """
      units.csv row 3, column E (parent): the unit belongs to itself: n1 → n2 → n1; correct \
      the parent of one of these units, or empty it [parent-cycle]
      """),
    FindingCase(
      .noHeir, base.with("successions.csv", nil),
      """
      units.csv row 2, column A (unit): the unit 'o1' ends without an heir; rows of \
      assets.csv left over: 2; say in successions.csv who inherits them [no-heir]
      """),
    FindingCase(
      .noHeir, base.changing("successions.csv", "o1,n1,1,,", to: "o1,n1,1,a,\no1,n1,1,b,desk"),
      """
      units.csv row 2, column A (unit): the unit 'o1' ends without an heir; rows of \
      assets.csv left over: 1; say in successions.csv who inherits them [no-heir]
      """),
    FindingCase(
      .postWithoutWorkplace,
      base.with(
        "posts.csv",
        "unit,post,group,headcount,team,office\nn1,head,VI,1,,\nn1,clerk,VI,1,,a\nn1,guard,VI,1,,\n"
      ),
      """
      posts.csv row 2, column F (office): the post has no workplace; rows like this: 2; name \
      its office, unless the scenario plans premises [post-without-workplace]
      """),
    FindingCase(
      .expiredNorms,
      base.with(
        "norms.csv",
        "norm_set,group,class,quantity,per,valid_to\nset,VI,desk,1,person,2024\nset,VI,chair,1,person,2025-03\n"
      ),
      """
      norms.csv row 2, column F (valid_to): the norm set 'set' was over on 2025-03; the \
      inventory is of 2025-06-30; add the norms that hold now, or correct valid_to \
      [expired-norms]
      """),
    FindingCase(
      .selfRoute, base.with("routes.csv", "from_office,to_office,distance_km\na,a,0.5\nb,b,0\n"),
      """
      routes.csv row 2, column B (to_office): the route leads from office 'a' to itself, and \
      is not 0 km long; correct one of the offices, or remove the row [self-route]
      """),
    FindingCase(
      .selfSubstitution, base.with("substitutions.csv", "class,substitute,penalty\ndesk,desk,0\n"),
      """
      substitutions.csv row 2, column B (substitute): the class 'desk' cannot stand in for \
      itself; name another class, or remove the row [self-substitution]
      """),
    FindingCase(
      .incompleteCarbon,
      base.with(
        "classes.csv",
        "class,name,unit,useful_life_years,reference_price,price_source,carbon_kg,carbon_source\ndesk,Desk,piece,8,7000000,list,30,study\nchair,Chair,piece,8,2000000,list,,\n"
      ),
      """
      classes.csv row 2, carbon_low_kg: the carbon estimate lacks carbon_low_kg, \
      carbon_high_kg; fill all four carbon columns, or none [incomplete-carbon]
      """),
    FindingCase(
      .carbonOrder,
      base.with(
        "classes.csv",
        "class,name,unit,useful_life_years,reference_price,price_source,carbon_low_kg,carbon_kg,carbon_high_kg,carbon_source\ndesk,Desk,piece,8,7000000,list,30,20,40,study\nchair,Chair,piece,8,2000000,list,,,,\n"
      ),
      """
      classes.csv row 2, column H (carbon_kg): 30, 20 and 40 do not go up from low to high; \
      write carbon_low_kg ≤ carbon_kg ≤ carbon_high_kg [carbon-order]
      """),
  ]
}
