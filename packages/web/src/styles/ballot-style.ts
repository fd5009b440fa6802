/**
 * Looks of the pages that load a script of their own: a vote's, for its voters and its bureau. Written into them, so
 * that the style sheet that every resident loads stays light.
 */
export const BALLOT_STYLE = `
/* A step's heading takes the focus so that it is read out: nothing is to be pressed there. */
[data-screen] > [tabindex="-1"]:focus { outline: none }
/* The 29 signs of a letter's code on the narrowest telephone, and a receipt's tracker on one line. */
.ipt-code-field { font-size: 1rem; text-transform: uppercase }
.ipt-tracker { font-size: 1.125rem; white-space: nowrap }
/* The number is what one copies, not its label. */
[data-screen] .govuk-panel__body { font-size: 1rem }
@media (min-width: 40em) {
  .ipt-code-field { font-size: 1.1875rem; letter-spacing: 0.05em }
  .ipt-tracker { font-size: 1.75rem }
  [data-screen] .govuk-panel__body { font-size: 1.1875rem }
}
.ipt-keys { font-size: 1.5rem; font-weight: 700; letter-spacing: 0.05em; overflow-wrap: anywhere }
.ipt-command { font-size: 1rem; white-space: pre-wrap }
.ipt-trackers { font-size: 1rem; max-height: 20em; margin: 0 0 20px; overflow: auto; columns: 14em }
.ipt-trackers:empty { display: none }
.ipt-findings { font-size: 1.1875rem; padding: 0; list-style: none }
.ipt-findings li {
  padding: 8px 0;
  border-bottom: 1px solid var(--govuk-border-colour);
  overflow-wrap: anywhere;
}
.ipt-desk-marks > li { padding: 15px 0 5px; border-top: 1px solid var(--govuk-border-colour) }
.ipt-desk-marks p { margin: 5px 0 10px; overflow-wrap: anywhere }
.ipt-share-card { margin-bottom: 20px; padding: 15px 20px 0; border: 1px solid var(--govuk-border-colour) }
.ipt-share-card .govuk-tag { margin-inline-start: 10px }
.ipt-share-sheet { display: none }
.ipt-share-sheet__qr svg { width: 70mm; height: 70mm }
.ipt-share-sheet__text { font: 16pt / 1.6 monospace; overflow-wrap: anywhere }
@media print { .ipt-share-sheet:not([hidden]) { display: block } }
`;
