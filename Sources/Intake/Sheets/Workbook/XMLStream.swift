// SPDX-License-Identifier: GPL-3.0-or-later

internal import CExpat
internal import Words

/// Reads a part of a workbook as XML with expat, piece by piece, within limits.
final class XMLStream {
  private static let pieceSize = 1 << 16
  private let part: any XMLSource
  private let limits: ReadingLimits
  private let handler: any XMLHandler
  private let parser: OpaquePointer
  private var depth = 0
  private var failure: RegisterError.Reason?
  private var fed = 0
  private var hasFedAll = false
  private var isPaused = false

  /// Begins to read a part; nothing is read yet.
  init(
    _ part: any XMLSource, limits: ReadingLimits, handler: any XMLHandler
  ) throws(RegisterError.Reason) {
    guard let parser = XML_ParserCreateNS(nil, XMLName.separator) else {
      throw .unreadable(Message("library.out-of-memory"))
    }
    (self.part, self.limits, self.handler, self.parser) = (part, limits, handler, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser, startDocumentType)
    XML_SetElementHandler(parser, startElement, endElement)
    XML_SetCharacterDataHandler(parser, characterData)
  }

  deinit {
    XML_ParserFree(parser)
  }

  /// Reads all of it, or little more than so many bytes.
  func readAll(upTo most: Int = .max) throws(RegisterError.Reason) {
    while !isAtEnd, fed < most { try step() }
  }

  /// Reads until the handler asks for a pause; false at the end.
  func advance() throws(RegisterError.Reason) -> Bool {
    while !isAtEnd {
      try step()
      if isPaused { return true }
    }
    return false
  }

  private var isAtEnd: Bool { hasFedAll && !isPaused }

  private func step() throws(RegisterError.Reason) {
    let status = isPaused ? XML_ResumeParser(parser) : try feed()
    isPaused = status == XML_STATUS_SUSPENDED
    if let failure { throw failure }
    if isPaused { return }
    guard status == XML_STATUS_OK else { throw malformed() }
    try checkToken()
  }

  private func feed() throws(RegisterError.Reason) -> XML_Status {
    guard let buffer = XML_GetBuffer(parser, Int32(Self.pieceSize)) else {
      throw .unreadable(Message("library.out-of-memory"))
    }
    let count = try part.read(
      into: UnsafeMutableRawBufferPointer(start: buffer, count: Self.pieceSize))
    fed += count
    hasFedAll = count == 0
    return XML_ParseBuffer(parser, Int32(count), hasFedAll ? 1 : 0)
  }

  /// Refuses a tag that fills memory: expat keeps all of it until it ends.
  private func checkToken() throws(RegisterError.Reason) {
    try limits.check(.cellBytes, fed - Int(XML_GetCurrentByteIndex(parser)) - Self.pieceSize)
  }

  private func malformed() -> RegisterError.Reason {
    let cause = LibraryWords.message(XML_ErrorString(XML_GetErrorCode(parser)))
    return .malformedXML(part: part.name, line: Int(XML_GetCurrentLineNumber(parser)), cause)
  }
}

extension XMLStream {
  fileprivate func start(_ name: XMLName, _ attributes: XMLAttributes) {
    depth += 1
    attempt { () throws(RegisterError.Reason) in
      try limits.check(.depth, depth)
      try handler.start(name, attributes)
    }
  }

  fileprivate func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    attempt { () throws(RegisterError.Reason) in try handler.text(bytes) }
  }

  fileprivate func end(_ name: XMLName) {
    depth -= 1
    attempt { () throws(RegisterError.Reason) in
      if try handler.end(name) { XML_StopParser(parser, 1) }
    }
  }

  fileprivate func refuseDocumentType() {
    attempt { () throws(RegisterError.Reason) in throw .documentType(part: part.name) }
  }

  /// Does something unless something has failed, and stops for good where it fails.
  private func attempt(_ body: () throws(RegisterError.Reason) -> Void) {
    guard failure == nil else { return }
    do {
      try body()
    } catch {
      failure = error
      XML_StopParser(parser, 0)
    }
  }
}

private func stream(_ pointer: UnsafeMutableRawPointer?) -> XMLStream? {
  pointer.map { Unmanaged<XMLStream>.fromOpaque($0).takeUnretainedValue() }
}

private func startElement(
  _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
  guard let name, let attributes else { return }
  stream(pointer)?.start(XMLName(name), XMLAttributes(attributes))
}

private func endElement(_ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
  guard let name else { return }
  stream(pointer)?.end(XMLName(name))
}

private func characterData(
  _ pointer: UnsafeMutableRawPointer?, _ text: UnsafePointer<CChar>?, _ count: Int32
) {
  guard let text else { return }
  text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
    stream(pointer)?.text(UnsafeBufferPointer(start: $0, count: Int(count)))
  }
}

private func startDocumentType(
  _ pointer: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?,
  _ system: UnsafePointer<CChar>?, _ publicID: UnsafePointer<CChar>?, _ hasSubset: Int32
) {
  stream(pointer)?.refuseDocumentType()
}
