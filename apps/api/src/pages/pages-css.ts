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
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.25rem; margin: 0 0 1rem; }
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
@media (max-width: 40rem) { .wide { display: none; } header { flex-wrap: wrap; gap: .5rem 1.5rem; } }
`;
