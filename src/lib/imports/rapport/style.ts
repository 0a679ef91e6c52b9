/** The look of the report: it stands alone, on screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; } main { max-width: 76rem; margin: auto; padding: 1.5rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.issue { font-weight: 700; border-left: .3rem solid; padding-left: .7rem; }
.comptes { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; } .comptes strong { font-size: 1.4rem; }
summary { cursor: pointer; font-weight: 700; padding: .6rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #8886; }
td ul { margin: 0; padding-left: 1rem; } .choix { font-style: italic; }
.lignes th:nth-child(2) { width: 20%; } .lignes th:nth-child(4) { width: 18%; } .lignes th:nth-child(5) { width: 45%; }
.refus b, .refuse td:nth-child(3) { color: #b3261e; } .revoir b, .a-revoir td:nth-child(3) { color: #9a5b00; }
@media (prefers-color-scheme: dark) { .refus b, .refuse td:nth-child(3) { color: #ff9d94; } .revoir b, .a-revoir td:nth-child(3) { color: #ffc266; } }
@media screen and (max-width: 48rem) {
  main { padding: 1rem; }
  table, tbody, tr, th, td { display: block; } thead { display: none; }
  tr { padding: .7rem 0; border-bottom: 1px solid #8886; } th, td { padding: .1rem 0; border: 0; }
  [data-nom]::before { content: attr(data-nom) " : "; font-weight: 700; } td.vide { display: none; }
}
@media print {
  @page { margin: 12mm; } :root { color-scheme: light; } body { font-size: 9pt; hyphens: manual; } main { max-width: none; padding: 0; }
  .sommaire { display: none; } details::details-content { content-visibility: visible; height: auto; }
  thead { display: table-header-group; } tr, li { break-inside: avoid; } h2, summary { break-after: avoid; }
  .refus b, .refuse td:nth-child(3) { color: #b3261e; } .revoir b, .a-revoir td:nth-child(3) { color: #9a5b00; }
}
`;
