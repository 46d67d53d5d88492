// SPDX-License-Identifier: GPL-3.0-or-later

/// How papers look on A4.
///
/// Source: Annex I of Decree 30/2020/NĐ-CP: margins of 20 mm above and below, 30 mm left, 15 mm right; an
/// upright face like Times; the number of the page centred on top, not on the first page; the motto over
/// a rule as long as itself; 6 points between paragraphs.
enum PaperStyle {
  static let text = """
    @page { size: A4 portrait; margin: 20mm 15mm 20mm 30mm;
      @top-center { content: counter(page); font-family: "Times New Roman", "Liberation Serif",
        Tinos, serif; font-size: 13pt; } }
    @page :first { @top-center { content: none; } }
    @page landscape { size: A4 landscape; margin: 20mm 15mm 20mm 30mm; }
    .landscape { page: landscape; } section + section { break-before: page; }
    body { font-family: "Times New Roman", "Liberation Serif", Tinos, serif; font-size: 13pt;
      line-height: 1.25; color: #000; background: #fff; margin: 0; }
    p { margin: 6pt 0; text-align: justify; text-indent: 10mm; overflow-wrap: anywhere; }
    .bold { font-weight: 700; } .italic { font-style: italic; }
    .centre { text-align: center; text-indent: 0; }
    .mark { text-align: right; font-weight: 700; font-size: 12pt; text-indent: 0; }
    h1 { font-size: 14pt; text-align: center; margin: 14pt 0 10pt; }
    .head { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 8pt; }
    .head td { text-align: center; vertical-align: top; padding: 0 4pt; font-size: 12pt; }
    .head .left { width: 42%; } .head div { margin: 0 0 2pt; }
    .head .right .last, .national .last { font-size: 13pt; }
    .head .last, .national div { font-weight: 700; } .head .right div { font-weight: 700; }
    .last span { display: inline-block; border-bottom: 0.75pt solid #000; padding-bottom: 1pt; }
    .left .last span { border: 0; } .left .last::after { content: ""; display: block; width: 35%;
      margin: 1pt auto 0; border-bottom: 0.75pt solid #000; }
    .head .date { font-style: italic; font-size: 13pt; }
    .national { text-align: center; font-size: 12.5pt; margin-bottom: 8pt; }
    .line { border-bottom: 1pt dotted #000; height: 7mm; }
    .data { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 11pt;
      margin: 8pt 0; } .landscape .data { font-size: 10.5pt; }
    .data th, .data td { border: 0.75pt solid #000; padding: 2pt 3pt; vertical-align: top;
      overflow-wrap: anywhere; }
    .data th { text-align: center; vertical-align: middle; white-space: pre-line; }
    .data .numbers th { font-weight: 400; font-size: 10pt; } .data thead { display: table-header-group; }
    .data .n { text-align: right; } .data .c { text-align: center; }
    .data .group td, .data .total td { font-weight: 700; } .data tr { break-inside: avoid; }
    .data .group { break-after: avoid; } .data .note { font-size: 10pt; }
    .data thead th:first-child { white-space: nowrap; padding: 2pt 0; }
    .data .total .note { font-weight: 400; font-style: italic; }
    .signatures { width: 100%; border-collapse: collapse; table-layout: fixed; margin-top: 12pt;
      break-inside: avoid; break-before: avoid; }
    .signatures td { text-align: center; vertical-align: top; padding: 0 4pt; }
    .signatures .who { font-weight: 700; } .signatures .how, .signatures .on { font-style: italic; }
    .signatures .room { height: 24mm; } .signatures .list { text-align: left; font-size: 11pt; }
    .list div:first-child { font-weight: 700; font-style: italic; font-size: 12pt; }
    .origin { font-size: 9pt; text-align: left; text-indent: 0; margin-top: 14pt; color: #444; }
    @media screen { body { max-width: 297mm; margin: 10mm auto; } section { padding: 5mm 10mm;
      border-bottom: 1pt dashed #999; } }
    """
}
