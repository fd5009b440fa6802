/**
 * How letters look, in the two pages that print them alone: the site's own style sheet, which every resident loads, is
 * not made heavier by them. On screen the first letter is shown; on paper nothing else is.
 *
 * Folded in three in a DL envelope (110 × 220 mm, window of 35 or 45 × 100 mm, 20 mm from the right and from the
 * bottom), a sheet moves by 11 mm upwards and 10 mm sideways: what is between 55 and 79 mm from its top, and 100 and
 * 190 mm from its left, is always seen, and what is below 90 mm never is.
 */
export const LETTER_STYLE = `
.ipt-letters > :nth-child(n + 2) { display: none }
.ipt-letter { position: relative; font-size: 1.1875rem; line-height: 1.35 }
.ipt-letter p { margin: 0 0 4mm; max-width: none }
.ipt-letter h2 { font-size: 1.5rem; margin: 0 0 3mm }
.ipt-letter h3 { font-size: 1.25rem; margin: 6mm 0 2mm }
.ipt-letter__online { display: flex; justify-content: space-between; gap: 10mm }
.ipt-letter__head { min-height: 77mm }
.ipt-letter .ipt-letter__to { position: absolute; top: 55mm; left: 107mm; width: 83mm; margin: 0; line-height: 1.25 }
.ipt-letter .ipt-letter__question { font-size: 1.5rem }
.ipt-letter__address { overflow-wrap: anywhere }
.ipt-letter__qr { flex: none; width: 38mm; margin-top: 4mm }
.ipt-letter .ipt-letter__code { font: bold 1.5rem monospace; padding: 3mm; border: 2px solid; text-align: center }
.ipt-letter .ipt-letter__small { font-size: 1rem }
.ipt-letter .ipt-letter__line { margin-bottom: 1mm }
@media (max-width: 40em) {
  .ipt-letter__online { flex-direction: column; gap: 0 }
  .ipt-letter .ipt-letter__head { min-height: 0 }
  .ipt-letter .ipt-letter__to { position: static; width: auto; margin-bottom: 6mm }
}
@media print {
  .ipt-letters > :nth-child(n) { display: block }
  body:has(.ipt-letters > *) :is(.ipt-print-origin, .ipt-footer) { display: none }
  .ipt-letter { font-size: 11pt }
  .ipt-letter h2 { font-size: 15pt }
  .ipt-letter h3 { font-size: 12pt; margin: 4mm 0 1mm }
  .ipt-letter p { margin-bottom: 3mm }
  .ipt-letter .ipt-letter__head { min-height: 77mm }
  /* The sheet has no padding on paper: it begins where the page's margin of 15 mm ends. */
  .ipt-letter .ipt-letter__to { position: absolute; top: 40mm; left: 92mm; width: 83mm; margin: 0 }
  .ipt-letter .ipt-letter__question { font-size: 14pt }
  .ipt-letter .ipt-letter__code { font-size: 18pt }
  .ipt-letter__qr { margin-top: 0 }
  .ipt-letter__online { flex-direction: row; gap: 10mm }
  .ipt-letter .ipt-letter__small { font-size: 9pt }
}
`;
