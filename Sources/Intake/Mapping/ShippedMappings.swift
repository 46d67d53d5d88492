// SPDX-License-Identifier: GPL-3.0-or-later

public import Inventory
public import Words

/// The mappings that come with the program.
public enum ShippedMappings {
  /// Their files, in the order of their names.
  static let files: [TableFile] = [
    file("asset-register", PackageResources.asset_register_yaml),
    file("c53-hd", PackageResources.c53_hd_yaml),
    file("c53-hd-official", PackageResources.c53_hd_official_yaml),
    file("c53-hd-tags", PackageResources.c53_hd_tags_yaml),
    file("equipment-list", PackageResources.equipment_list_yaml),
    file("misa", PackageResources.misa_yaml),
    file("s24-h", PackageResources.s24_h_yaml),
    file("tsc-xlts", PackageResources.tsc_xlts_yaml),
  ]

  /// All mappings, in the order of their names.
  public static let all = files.compactMap { file -> Mapping? in
    var mapping = try? MappingReader.mapping(file)
    mapping?.numbers.isInherited = true
    return mapping
  }

  /// The mapping of a name, or nil where there is none.
  public static func mapping(named name: String) -> Mapping? {
    all.first { $0.name == name }
  }

  /// The mappings as they are written, in the order of their names.
  public static let texts = files.map { file in
    LoadProvenance.Mapping(
      name: String(file.name.dropLast(".yaml".count)),
      text: String(decoding: file.bytes, as: UTF8.self))
  }

  /// The mapping of a name as it is written, or nil where there is none.
  public static func text(named name: String) -> LoadProvenance.Mapping? {
    texts.first { $0.name == name }
  }

  private static func file(_ name: String, _ bytes: [UInt8]) -> TableFile {
    TableFile(name: name + ".yaml", bytes: bytes)
  }
}

extension Mapping {
  /// The title as people read it: that of a shipped mapping in their language, any other as it is
  /// written; nil where it has none.
  public var shownTitle: Message? {
    isShipped ? Message("shipped.\(name)") : title.map { Message(verbatim: $0) }
  }

  /// The mapping as remedies name it; what comes with the program is not edited, but extended.
  var remedyName: Message {
    isShipped
      ? Message("mapping.extension", ["mapping": Finding.quoted(name)])
      : Message("mapping.named", ["mapping": Finding.quoted(name)])
  }

  /// Options of a command may have set some of its fields.
  private var isShipped: Bool {
    ShippedMappings.all.contains { ($0.name, $0.title) == (name, title) }
  }
}
