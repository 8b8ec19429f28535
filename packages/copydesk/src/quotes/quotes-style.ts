/** How the audit's page looks; differences carry letters and lines, not colour alone. */
export const quotesStyle = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5a53;--line:#d9d4c8;--wrong:#a51221;--tint-wrong:#fde4e4;--fine:#1d5c33;--open:#7a4d00;--tint-right:#e4f3e7}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ece8df;--soft:#aaa598;--line:#3a3833;--wrong:#ff9a9a;--tint-wrong:#4a1f22;--fine:#8fd6a6;--open:#f4c46b;--tint-right:#1d3b27}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}
.lede,.place{color:var(--soft)}.place{font-size:.875rem;margin:.2rem 0;overflow-wrap:anywhere}
article{border-top:1px solid var(--line);padding:1rem 0}
h3{font-size:1rem;margin:0 0 .5rem}
.sides{display:grid;gap:1.5rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
@media (max-width:48rem){.sides{grid-template-columns:minmax(0,1fr)}}
blockquote{margin:0;font:1.05rem/1.7 Charter,Georgia,serif;overflow-wrap:anywhere;white-space:pre-line}
.verbatim,.edited{color:var(--fine)}.altered,.cut,.misattributed{color:var(--wrong)}.not-found,.ambiguous{color:var(--open)}
del,ins{text-decoration-thickness:2px;text-underline-offset:.2em;border-radius:2px}
del{background:var(--tint-wrong);text-decoration-line:underline;text-decoration-style:wavy;text-decoration-color:var(--wrong)}
ins{background:var(--tint-right);text-decoration-line:underline;text-decoration-style:solid;text-decoration-color:var(--fine)}
sup{font:600 .65em system-ui,sans-serif;padding-left:.15em}
ol{list-style:none;padding:0;margin:.75rem 0 0}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;color:var(--soft)}
`
