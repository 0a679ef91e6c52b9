/** The look of the report: it stands alone, on screen and on paper. */
export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0; } main { max-width: 76rem; margin: auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
.issue { font-weight: 700; border-left: .3rem solid; padding-left: .7rem; }
.comptes { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; } .comptes strong { font-size: 1.4rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem; border-bottom: 1px solid #8886; }
td ul { margin: 0; padding-left: 1rem; } td { overflow-wrap: anywhere; }
.refus b, .refuse td:nth-child(3) { color: #b3261e; } .revoir b, .a-revoir td:nth-child(3) { color: #9a5b00; } .savoir { opacity: .85; } .choix { font-style: italic; }
@media (prefers-color-scheme: dark) { .refus b, .refuse td:nth-child(3) { color: #ff9d94; } .revoir b, .a-revoir td:nth-child(3) { color: #ffc266; } }
@media print { main { max-width: none; padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } body { font-size: 9pt; } }
`;
