// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory

extension FindingCase {
  private static let header = "Tag,Name,Count,State\n"
  private static let rows = ",Desk oak,12,good\n,Chair red,4,good\n,Chair blue,6,fair\n"

  /// The base without assets of its own, and with registers.
  private static func registers(_ files: KeyValuePairs<String, String>) -> Sample {
    files.reduce(
      base.with("assets.csv", nil).with("mappings/late.yaml", LateRegisters.mapping)
    ) { $0.with("registers/\($1.key)", header + $1.value) }
  }

  /// Registers that say again what is there.
  static let repeats: [FindingCase] = folders + deliveries

  private static let folders: [FindingCase] = [
    FindingCase(
      .repeatedRegister, registers(["a.csv": rows, "b.csv": rows]),
      """
      registers/b.csv: the file has the same content as 'registers/a.csv'; keep one of the two, or \
      load with --add where both count [repeated-register]
      """),
    FindingCase(
      .repeatedRegister,
      registers([
        "a.csv": rows + "T1,Desk,1,good\n,Desk,1,new\n",
        "b.csv": rows.replacing(",12,", with: ",11,") + "T1,Desk,1,good\n,Desk,1,new\n",
      ]),
      """
      registers/b.csv: 4 of 5 rows are the same as rows of registers/a.csv, for the same units; keep \
      one of the two, or load with --add where both count [repeated-register]
      """),
    FindingCase(
      .repeatedRegister,
      registers(["a.csv": rows]).with(
        "assets.csv",
        """
        asset,class,name,quantity,unit,office,condition,ownership,original_cost
        ,desk,Desk oak,12,o1,a,good,own,900
        ,chair,Chair red,4,o1,a,good,own,400
        ,chair,Chair blue,6,o1,a,fair,own,

        """),
      """
      registers/a.csv: 3 of 3 rows are the same as rows of assets.csv, for the same units; keep one \
      of the two, or load with --add where both count [repeated-register]
      """),
    FindingCase(
      .duplicateTag,
      registers(["a.csv": rows + "T1,Desk,1,good\n", "b.csv": ",Desk,1,fair\nT1,Desk,1,good\n"]),
      """
      registers/b.csv row 3, column A (Tag): the tag 'T1' of unit 'o1' stands in row 5 of \
      registers/a.csv too; correct one of the tags, or remove the row that was entered twice \
      [duplicate-tag]
      """),
    FindingCase(
      .nearName, registers(["a.csv": "T1,Desk,1,good\nt 1,Desk,1,good\nt1,Desk,1,good\n"]),
      """
      registers/a.csv row 3, column A (Tag): the tag 't 1' of unit 'o1' reads like 'T1', but is \
      another tag; they differ in capitals, blanks; rows like this: 2 (3, 4); write it the same \
      where it is one asset [near-name]
      """),
    FindingCase(
      .nearName,
      registers(["a.csv": "007,Desk,1,good\nA07,Desk,1,good\n", "b.csv": "7,Desk,1,new\n"]),
      """
      registers/b.csv row 2, column A (Tag): the tag '7' of unit 'o1' reads like '007', but is \
      another tag; they differ in zeros in front; write it the same where it is one asset [near-name]
      """),
  ]

  private static let other = LateRegisters.mapping.replacing("late", with: "other")

  private static let deliveries: [FindingCase] = [
    FindingCase(
      .ambiguousMapping, registers(["a.csv": rows]),
      late: LateRegisters(["x.csv": header + "T2,Desk,1,good\n"], mappings: ["other.yaml": other]),
      """
      x.csv: each of the mappings 'late', 'other' can read this register; load it alone with one of \
      them as --mapping, or add its name to 'files' of that one [ambiguous-mapping]
      """),
    FindingCase(
      .unmappedRegister, registers(["a.csv": rows]),
      late: LateRegisters(["x.csv": "Code,Kind\n1,2\n"], mappings: ["other.yaml": other]),
      """
      x.csv: none of the mappings 'late', 'other' has the headers of this register; name one that has \
      them with --mapping, or make it: reallot inventory sniff [unmapped-register]
      """),
    FindingCase(
      .repeatedRegister, registers(["a.csv": rows]), late: LateRegisters(["x.csv": header + rows]),
      """
      x.csv: the file is loaded already, as 'registers/a.csv', and changes nothing; say --replace \
      file='registers/a.csv' to read it again, or --add to count it once more [repeated-register]
      """),
    FindingCase(
      .repeatedRows, registers(["a.csv": rows]),
      late: LateRegisters(["x.csv": header + rows + "T1,Desk,1,good\n,Desk,1,new\n,Desk,2,new\n"]),
      """
      x.csv row 2: rows without a tag are the same as rows of 'registers/a.csv' and taken for the \
      same items; rows like this: 3; load with --add where they are further items, or with --replace \
      file='registers/a.csv' where this is a new form of that file [repeated-rows]
      """),
    FindingCase(
      .repeatedRegister, registers(["a.csv": rows + "T1,Desk,1,new\n,Desk,1,fair\n"]),
      late: LateRegisters(["x.csv": header + rows + "T1,Desk,1,new\n,Desk,1,fair\n,Desk,2,fair\n"]),
      """
      x.csv: 4 of 5 rows without a tag are in the inventory already, from 'registers/a.csv'; say \
      --replace file='registers/a.csv' if it is a new form of that file, --replace unit if it is all \
      that its units have, --add if these are further items [repeated-register]
      """),
    FindingCase(
      .unknownOrigin, registers(["a.csv": rows]),
      late: LateRegisters(["x.csv": header + rows], as: .newForm(ofFile: "a.csv")),
      """
      x.csv: no row of the inventory is known to come from 'a.csv'; name a file as it was loaded \
      ('registers/a.csv') [unknown-origin]
      """),
    FindingCase(
      .nearName, registers(["a.csv": rows + "T2,Desk,1,good\n"]),
      late: LateRegisters(["x.csv": header + "t2,Desk,1,good\nt9,Desk,1,good\n"]),
      """
      x.csv row 2, column A (Tag): the tag 't2' of unit 'o1' reads like 'T2', but is another tag; \
      they differ in capitals; write it the same where it is one asset \
      [near-name]
      """),
    FindingCase(
      .nearName, registers(["a.csv": "0007,Desk,1,good\n,Desk,1,good\n"]),
      late: LateRegisters(["x.csv": header + "7,Desk,1,good\n70,Desk,1,good\n"]),
      """
      x.csv row 2, column A (Tag): the tag '7' of unit 'o1' reads like '0007', but is another tag; \
      they differ in zeros in front; write it the same where it is one asset [near-name]
      """),
  ]
}
