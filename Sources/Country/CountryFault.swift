// SPDX-License-Identifier: GPL-3.0-or-later

package import Words

/// Why a country cannot be planned or put together.
package enum CountryFault: Error, Hashable {
  case noInventories(folder: String)
  case otherInventory(file: String, inventory: String)
  case outside(file: String, folder: String)
  case unreadable(file: String, reason: Message)
  case noList(file: String, reason: Message)
  case otherList(file: String)
  case noResult(file: String, reason: Message)
  case otherResult(file: String, member: String)
  case otherProgram(file: String, program: String, known: String)
  case planGone(file: String)
  case planAltered(file: String, digest: String)
  case missing(shard: String, id: String)
  case duplicate(shard: String, files: [String])
  case foreign(file: String)
  case tooLarge
  case notNational(file: String, reason: Message)
  case noDivision(file: String, reason: Message)
  case noBudget(file: String)
}

extension CountryFault: Worded {
  package var message: Message {
    switch self {
    case .noInventories(let folder): Message("error.country.no-inventories", ["folder": folder])
    case .otherInventory(let file, let inventory):
      Message("error.country.other-inventory", ["file": file, "inventory": inventory])
    case .outside(let file, let folder):
      Message("error.country.outside", ["file": file, "folder": folder])
    case .unreadable(let file, let reason):
      Message("error.input.file", ["path": file, "reason": reason])
    case .noList(let file, let reason):
      Message("error.country.no-list", ["file": file, "reason": reason])
    case .otherList(let file): Message("error.country.other-list", ["file": file])
    case .noResult(let file, let reason):
      Message("error.country.no-result", ["file": file, "reason": reason])
    case .otherResult(let file, let member):
      Message("error.country.other-result", ["file": file, "member": member])
    case .otherProgram(let file, let program, let known):
      Message(
        "error.country.other-program", ["file": file, "program": program, "known": known])
    case .planGone(let file): Message("error.country.plan-gone", ["file": file])
    case .planAltered(let file, let digest):
      Message("error.country.plan-altered", ["file": file, "digest": digest])
    case .missing(let shard, let id):
      Message("error.country.missing", ["shard": shard, "id": id])
    case .duplicate(let shard, let files):
      Message("error.country.duplicate", ["shard": shard, "files": files])
    case .foreign(let file): Message("error.country.foreign-result", ["file": file])
    case .tooLarge: Message("error.country.too-large")
    case .notNational(let file, let reason):
      Message("error.country.not-national", ["file": file, "reason": reason])
    case .noDivision(let file, let reason):
      Message("error.country.no-division", ["file": file, "reason": reason])
    case .noBudget(let file): Message("error.country.no-budget", ["file": file])
    }
  }
}
