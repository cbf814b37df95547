/** The style sheet of the page of permissions; Swagger UI and the web application bring their own. */
export const PAGE_CSS = `
:root { color-scheme: light; --ink: #1f2328; --soft: #57606a; --line: #d8dee4; --red: #b3251e; --paper: #fff; --ground: #f6f7f9; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--ground); font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
header { display: flex; gap: 2rem; align-items: center; padding: .7rem 1.5rem; background: var(--red); color: #fff; }
header a { color: #fff; text-decoration: none; } header nav { display: flex; gap: 1.2rem; } header a:hover { text-decoration: underline; }
.brand { font-size: 1.25rem; font-weight: 700; } .brand small { font-weight: 400; opacity: .85; }
main { margin: 1.5rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
.en { color: var(--soft); } a { color: #0a53a8; }
table { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
th, td { padding: .45rem .7rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { background: #eef1f4; font-weight: 600; white-space: nowrap; } code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; }
/* The tables are wider than a page: they scroll by themselves, their heads stay. */
.scroll { overflow: auto; max-height: 85vh; } .scroll table { font-size: .85rem; }
.scroll th, .scroll td { overflow-wrap: normal; } .scroll thead th { position: sticky; top: 0; z-index: 1; white-space: normal; min-width: 5rem; } .scroll td.path { white-space: nowrap; }
td.yes { text-align: center; color: #1a7f37; font-weight: 700; } tr.group th { background: #fdf1ef; white-space: normal; }
`;
