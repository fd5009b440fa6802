/**
 * How letters look, in the two pages that print them alone: the site's own style sheet, which every resident loads, is
 * not made heavier by them. On screen the first letter is shown; on paper nothing else is.
 */
export const LETTER_STYLE = `
.ipt-letters > :nth-child(n + 2) { display: none }
.ipt-letter { font-size: 1.1875rem }
.ipt-letter p { margin: 0 0 4mm; max-width: none }
.ipt-letter h2 { font-size: 1.5rem; margin: 0 0 3mm }
.ipt-letter h3 { font-size: 1.25rem; margin: 6mm 0 2mm }
.ipt-letter__head, .ipt-letter__online { display: flex; justify-content: space-between; gap: 10mm }
.ipt-letter__head { margin-bottom: 10mm }
/* Under the window of a French envelope, from the right. */
.ipt-letter__to { width: 80mm; min-height: 30mm; padding-top: 25mm }
.ipt-letter .ipt-letter__question { font-size: 1.5rem }
.ipt-letter__address { overflow-wrap: anywhere }
.ipt-letter__qr { flex: none; width: 38mm; margin-top: 4mm }
.ipt-letter .ipt-letter__code { font: bold 1.5rem monospace; padding: 3mm; border: 2px solid; text-align: center }
.ipt-letter .ipt-letter__small { font-size: 1rem }
.ipt-letter .ipt-letter__line { margin-bottom: 1mm }
@media (max-width: 40em) {
  .ipt-letter__head, .ipt-letter__online { flex-direction: column; gap: 0 }
  .ipt-letter__to { width: auto; min-height: 0; padding-top: 0 }
}
@media print {
  .ipt-letters > :nth-child(n) { display: block }
  body:has(.ipt-letters > *) :is(.ipt-print-origin, .ipt-footer) { display: none }
}
`;
