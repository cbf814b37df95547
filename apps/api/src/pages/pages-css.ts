/** The one style sheet of the pages; Swagger UI brings its own. */
export const PAGES_CSS = `
:root { color-scheme: light; --ink: #1f2328; --soft: #57606a; --line: #d8dee4; --red: #b3251e; --paper: #fff; --ground: #f6f7f9; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
header { display: flex; gap: 2rem; align-items: center; padding: .7rem 1.5rem; background: var(--red); color: #fff; }
header a { color: #fff; text-decoration: none; } header nav { display: flex; gap: 1.2rem; } header a:hover { text-decoration: underline; }
.brand { font-size: 1.25rem; font-weight: 700; } .brand small { font-weight: 400; opacity: .85; }
main { max-width: 70rem; margin: 1.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
.en, .soft { color: var(--soft); } a { color: #0a53a8; }
.card p:first-child { margin-top: 0; } .card p:last-child { margin-bottom: 0; } .card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
th, td { padding: .45rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: #eef1f4; font-weight: 600; white-space: nowrap; } code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
form.filter { display: flex; flex-wrap: wrap; gap: .8rem; align-items: end; margin: 0 0 1rem; }
form.filter label { display: grid; gap: .2rem; font-size: .85rem; color: var(--soft); }
select, input, button { font: inherit; padding: .35rem .6rem; border: 1px solid var(--line); border-radius: 6px; background: #fff; max-width: 22rem; }
button { background: var(--red); color: #fff; border-color: var(--red); cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; }
iframe { width: 100%; height: 36rem; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
dl.head { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; } dl.head dt { color: var(--soft); } dl.head dd { margin: 0; overflow-wrap: anywhere; }
.soft.address { font-size: .85rem; } .nowrap, .date { white-space: nowrap; } .plain { font-size: .9rem; font-weight: 400; margin-left: 1rem; }
.mark { display: inline-block; padding: 0 .4rem; border: 1px solid #9a6700; border-radius: 4px; color: #7d4e00; font-size: .85em; }
blockquote { margin: 0; padding: .8rem 1.2rem; background: var(--paper); border-left: 4px solid var(--red); } blockquote p { margin: 0 0 .5rem; white-space: pre-line; } blockquote footer { color: var(--soft); font-size: .9rem; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; } .chips a { padding: .1rem .6rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--paper); text-decoration: none; font-size: .9rem; } .chips a.on { background: var(--red); border-color: var(--red); color: #fff; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: .6rem; } .tile { display: grid; padding: .5rem .8rem; background: var(--paper); border: 1px solid var(--line); border-radius: 8px; font-size: .9rem; line-height: 1.4; } .tile b { font-size: 1.5rem; } .tile .en { font-size: .78rem; } .tile.alert b { color: var(--red); }
.broad main { max-width: none; } .scroll { overflow-x: auto; } .legend { font-size: .9rem; } .cell { display: inline-block; width: 1.5em; text-align: center; }
.RED { background: #ffb3a8; } .YELLOW { background: #ffe08a; } .GREEN { background: #b7e4c0; } .BLUE { background: #bcd9f7; } .GREY { background: #dfe3e8; }
table.matrix { table-layout: fixed; min-width: 60rem; font-size: 11px; line-height: 1.3; } .matrix th, .matrix td { padding: 2px 1px; border: 1px solid var(--line); text-align: center; vertical-align: middle; overflow-wrap: normal; }
.matrix th.measure { width: 13em; text-align: left; white-space: normal; padding: 2px 5px; font-weight: 400; } .matrix thead th { vertical-align: bottom; } .matrix thead th span { writing-mode: vertical-rl; font-weight: 400; letter-spacing: .05em; max-height: 11em; }
.matrix td a { display: block; color: #1f2328; text-decoration: none; white-space: nowrap; } .matrix td a:hover { text-decoration: underline; }
@page { size: A3 landscape; margin: 10mm; }
@media print { header, .chips, form { display: none; } body { background: #fff; font-size: 12px; } main { margin: 0; padding: 0; max-width: none; } .scroll { overflow: visible; } table.matrix { font-size: 9px; min-width: 0; } .tile, td, .cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .tiles { grid-template-columns: repeat(11, 1fr); gap: 4px; } .tile { padding: 2px 6px; } .matrix tr { break-inside: avoid; } }
@media (max-width: 40rem) { .wide { display: none; } header { flex-wrap: wrap; gap: .5rem 1.5rem; } }
`;
