// SPDX-License-Identifier: GPL-3.0-or-later

import Intake

extension FindingCase {
  private static let normed = base.with(
    "norms.csv",
    """
    norm_set,group,class,quantity,per
    set,VI,desk,1,person
    set,VIII,chair,1,person
    set,MEETING,desk,2,room

    """)

  private static func posts(_ rows: String, in sample: Sample = normed) -> Sample {
    sample.with("posts.csv", "unit,post,group,headcount,team,office\n\(rows)\n")
  }

  /// Ids that some other table gives a meaning, written otherwise than there.
  static let names: [FindingCase] = groups + parts + ids

  private static let groups: [FindingCase] = [
    FindingCase(
      .nearName, posts("n1,head,VI,1,,a\nn1,clerk,vi,2,,a\nn1,guard,vi,2,,a"),
      """
      posts.csv row 3, column C (group): 'vi' reads like 'VI' of norms.csv, but is another id; \
      they differ in capitals; rows like this: 2 (3, 4); write it the same everywhere, or give \
      one of the two another name [near-name]
      """),
    FindingCase(
      .nearName,
      normed.with("rooms.csv", "office,unit,group,rooms\na,n1,meet\u{200B} ing,1\n"),
      """
      rooms.csv row 2, column C (group): there is a letter that nobody sees, U+200B, in \
      'meet\\u{200b} ing'; cells like this: 1; remove it, or names that look alike are not the \
      same; in registers tags that differ in nothing else are taken as the same [invisible-letters]
      rooms.csv row 2, column C (group): 'meet\\u{200b} ing' reads like 'MEETING' of norms.csv, \
      but is another id; they differ in capitals, blanks, letters that nobody sees (U+200B); \
      write it the same everywhere, or give one of the two another name \
      [near-name]
      """),
    FindingCase(
      .unnamedGroup, posts("n1,head,VI,1,,a\nn1,clerk,VIIII,2,,a"),
      """
      posts.csv row 3, column C (group): no norm names the group 'VIIII', so its people are \
      granted nothing; write a group of norms.csv ('MEETING', 'VI', \
      'VIII'), or add norms for it, of quantity 0 where it gets nothing — did you mean 'VIII'? \
      [unnamed-group]
      """),
    FindingCase(
      .unnamedGroup, posts("n1,head,IX,1,,a", in: normed.adding("norms.csv", "set,*,desk,1,unit")),
      """
      posts.csv row 2, column C (group): no norm names the group 'IX'; it is granted only what \
      norms for all (*) grant; write a group of norms.csv ('MEETING', \
      'VI', 'VIII'), or add norms for it, of quantity 0 where it gets nothing [unnamed-group]
      """),
    FindingCase(
      .unnamedGroup,
      posts("n1,head,VII,1,,a", in: normed.adding("norms.csv", "set,*,desk,1,person")),
      """
      posts.csv row 2, column C (group): no norm names the group 'VII'; it is granted only what \
      norms for all (*) grant; write a group of norms.csv ('MEETING', \
      'VI', 'VIII'), or add norms for it, of quantity 0 where it gets nothing — did you mean 'VI'? \
      [unnamed-group]
      """),
    FindingCase(
      .unnamedGroup, normed.with("rooms.csv", "office,unit,group,rooms\na,n1,VI,1\nb,n1,VI,1\n"),
      """
      rooms.csv row 2, column C (group): no norm counts rooms of the group 'VI', so they are \
      granted nothing; rows like this: 2 (2, 3); write a group of norms.csv ('MEETING', 'VI', \
      'VIII'), or add norms for it, of quantity 0 where it gets nothing — did you mean 'VI'? \
      [unnamed-group]
      """),
    FindingCase(
      .nearName, posts("n1,head,VI,1,,a", in: normed.adding("norms.csv", "set,Vi,chair,1,person")),
      """
      norms.csv row 5, column B (group): 'Vi' reads like 'VI' of norms.csv, but is another id; \
      they differ in capitals; write it the same everywhere, or give one \
      of the two another name [near-name]
      """),
    FindingCase(
      .nearName,
      posts(
        "n1,head,VI,1,,a",
        in: normed.with("space_norms.csv", "norm_set,group,area_m2\ns,VI,10\ns,V I,12\n")),
      """
      space_norms.csv row 3, column B (group): 'V I' reads like 'VI' of space_norms.csv, but is \
      another id; they differ in blanks; write it the same everywhere, or \
      give one of the two another name [near-name]
      """),
  ]

  private static let parts: [FindingCase] = [
    FindingCase(
      .nearName, normed.adding("norms.csv", "Set,VII,desk,1,person\nSet,VII,chair,1,person"),
      """
      norms.csv row 5, column A (norm_set): 'Set' reads like 'set' of norms.csv, but is another \
      id; they differ in capitals; rows like this: 2 (5, 6); write it the same everywhere, or \
      give one of the two another name [near-name]
      """),
    FindingCase(
      .nearName, posts("n1,head,VI,1,one door,a\nn1,clerk,VI,2,One-door,a\nn1,x,VI,2,onedoor,a"),
      """
      posts.csv row 4, column E (team): 'onedoor' reads like 'one door' of posts.csv, but is \
      another id; they differ in blanks; write it the same everywhere, or \
      give one of the two another name [near-name]
      """),
    FindingCase(
      .nearName,
      posts("n1,head,VI,1,Hall,a").with("teams.csv", "unit,team\nn1,hall\n"),
      """
      teams.csv row 2, column B (team): 'hall' reads like 'Hall' of posts.csv, but is another \
      id; they differ in capitals; write it the same everywhere, or give \
      one of the two another name [near-name]
      """),
  ]

  private static let ids: [FindingCase] = [
    FindingCase(
      .nearName, base.adding("classes.csv", "Desk,Table,piece,8,1,list"),
      """
      classes.csv row 4, column A (class): 'Desk' reads like 'desk' of classes.csv, but is \
      another id; they differ in capitals; write it the same everywhere, \
      or give one of the two another name [near-name]
      """),
    FindingCase(
      .nearName, base.adding("units.csv", "N1,Other,ward,new,"),
      """
      units.csv row 5, column A (unit): 'N1' reads like 'n1' of units.csv, but is another id; \
      they differ in capitals; write it the same everywhere, or give one \
      of the two another name [near-name]
      """),
    FindingCase(
      .nearName, base.adding("offices.csv", "Ａ,Hall C,o1,20.85,106.68,300,in_use"),
      """
      offices.csv row 4, column A (office): 'Ａ' reads like 'a' of offices.csv, but is another \
      id; they differ in the form of a letter; write it the same \
      everywhere, or give one of the two another name [near-name]
      """),
  ]
}
