/** How the page looks: levels differ by sign and line, not by colour alone. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--soft:#5d5a53;--line:#d9d4c8;--error:#a51221;--warning:#7a4d00;--suggestion:#0b5a8f;--tint-error:#fde4e4;--tint-warning:#fdf0d2;--tint-suggestion:#e2f0fa}
@media (prefers-color-scheme:dark){:root{--paper:#181715;--ink:#ece8df;--soft:#aaa598;--line:#3a3833;--error:#ff9a9a;--warning:#f4c46b;--suggestion:#8fc8f2;--tint-error:#4a1f22;--tint-warning:#42330f;--tint-suggestion:#16344a}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:74rem;padding:1.5rem clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
a{color:inherit}
a:focus-visible,summary:focus-visible{outline:3px solid var(--suggestion);outline-offset:2px}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
h1{font-size:1.4rem;margin:0 0 .25rem}h2{font-size:1.15rem;margin:0;overflow-wrap:anywhere}
.key,.counts,.rule{color:var(--soft)}
.key span{color:var(--ink)}
article{border-top:1px solid var(--line);margin-top:2rem;padding-top:1.25rem}
.columns{display:grid;gap:2rem;grid-template-columns:minmax(0,1.4fr) minmax(0,1fr);align-items:start}
@media (max-width:56rem){.columns{grid-template-columns:minmax(0,1fr)}}
.copy{font:1.05rem/1.7 Charter,Georgia,serif;white-space:pre-wrap;overflow-wrap:anywhere;margin:1rem 0}
.mark{text-decoration-thickness:2px;text-underline-offset:.2em;border-radius:2px}
.mark sup,.point sup{font:600 .65em system-ui,sans-serif;padding-left:.15em}
.error{background:var(--tint-error);text-decoration:underline double var(--error)}
.warning{background:var(--tint-warning);text-decoration:underline wavy var(--warning)}
.suggestion{background:var(--tint-suggestion);text-decoration:underline dotted var(--suggestion)}
.mark:target,.finding:target{outline:3px solid currentColor;outline-offset:2px}
ol{list-style:none;padding:0;margin:1rem 0;display:grid;gap:.75rem}
.finding{border-left:4px solid var(--line);padding:.1rem 0 .1rem .8rem}
.finding p{margin:.15rem 0}
.is-error{border-left-color:var(--error)}.is-error .level{color:var(--error)}
.is-warning{border-left-style:dashed;border-left-color:var(--warning)}.is-warning .level{color:var(--warning)}
.is-suggestion{border-left-style:dotted;border-left-color:var(--suggestion)}.is-suggestion .level{color:var(--suggestion)}
.level{font-weight:700}
.rule{font-size:.875rem}
ins{text-decoration:none;font-weight:600}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
@media print{.columns{display:block}}
`
