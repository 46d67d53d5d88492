// SPDX-License-Identifier: GPL-3.0-or-later

import Intake
import Inventory

/// A small package without findings, to be changed by tests.
struct Sample {
  private(set) var files: [String: [UInt8]] = [:]

  init() {
    for (name, text) in Self.texts { self[name] = text }
  }

  /// The text of a file; nil where there is none.
  subscript(name: String) -> String? {
    get { files[name].map { String(decoding: $0, as: UTF8.self) } }
    set { files[name] = newValue.map { Array($0.utf8) } }
  }

  /// The sample with one place of a file changed.
  func changing(_ file: String, _ old: String, to new: String) -> Sample {
    var sample = self
    sample[file] = self[file]?.replacingFirst(old, with: new)
    return sample
  }

  /// The sample with rows added to a file.
  func adding(_ file: String, _ rows: String) -> Sample {
    with(file, (self[file] ?? "") + rows + "\n")
  }

  /// The sample with a file's text replaced, or the file removed.
  func with(_ file: String, _ text: String?) -> Sample {
    var sample = self
    sample[file] = text
    return sample
  }

  /// The sample with a file's bytes replaced.
  func with(_ file: String, bytes: [UInt8]) -> Sample {
    var sample = self
    sample.files[file] = bytes
    return sample
  }

  /// What comes of reading it.
  func read() -> IntakeResult { PackageReader.read(tableFiles) }

  /// What comes of it with its bad rows left out.
  func accept() -> Acceptance { PackageReader.accept(tableFiles) }

  /// Its files in order.
  var tableFiles: [TableFile] {
    files.sorted { $0.key < $1.key }.map { TableFile(name: $0, bytes: $1) }
  }

  /// The findings as people read them.
  var findings: [String] { read().findings.map(\.description) }

  private static let texts = [
    "inventory.yaml": """
    reallot: 1
    name: base
    title: Base
    currency: VND
    as_of: 2025-06-30

    """,
    "classes.csv": """
    class,name,unit,useful_life_years,reference_price,price_source
    desk,Desk,piece,8,7000000,list
    chair,Chair,piece,8,2000000,list

    """,
    "units.csv": """
    unit,name,kind,stage,parent
    o1,Old One,ward,old,
    n1,New One,ward,new,
    n2,New Two,ward,new,

    """,
    "successions.csv": """
    old_unit,new_unit,share,office,class
    o1,n1,1,,

    """,
    "offices.csv": """
    office,name,unit,latitude,longitude,usable_area_m2,availability
    a,Hall A,o1,20.85,106.68,300,in_use
    b,Hall B,o1,20.86,106.69,120.5,vacant

    """,
    "assets.csv": """
    asset,class,name,quantity,unit,office,condition,ownership,in_use_since,inspected_on,\
    original_cost,residual_value,movable,note
    T1,desk,Oak desk,2,o1,a,good,own,2019,2025-05,900,200,yes,
    ,chair,Chair,40,o1,b,fair,own,,,,,,

    """,
  ]
}

extension String {
  /// The text with the first occurrence of another replaced.
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }

  private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
