import { PERMISSIONS, POST_ROLES, type PostRole } from '#domain';
import type { StatedRoute } from '../app/stated-routes.js';
import { html, type Markup } from './html.js';
import type { Both } from '../problem/language.js';
import { ROLE_WORDS, SIDE_WORDS, STATUS_WORDS } from '../problem/words.js';
import { MatrixOfRightsDto } from './permissions.dto.js';

type ActRule = MatrixOfRightsDto['taskActs'][number];

/** What the tables of acts say instead of a status or a condition, where it takes more than a name to understand it. */
const RULE_WORDS: Readonly<Record<string, Both>> = {
  same: { zh: '状态不变', en: 'unchanged' },
  afterSign: { zh: '送上一级审核或核查', en: 'to whoever reviews it next' },
  afterAccept: { zh: '送核查；子任务即办结', en: 'to verification; a subtask is completed' },
  beforeSuspension: { zh: '中止前的状态', en: 'as before the suspension' },
  signers: { zh: '由该级别须签发的岗位办理', en: 'by the posts whose signature the level takes' },
  repliers: { zh: '由该级别须回复的岗位办理', en: 'by the posts that reply to the level' },
  byLevel: { zh: '由审批层级对应的岗位办理', en: 'by the posts of the level that decides' },
};

/** The matrix of permissions for people: from the running router and the very tables that guard and use cases read. */
export function permissionsPage(routes: readonly StatedRoute[]): string {
  const { taskActs, reportActs, extensionActs, measureActs, planActs, noticeActs, spotCheckActs } = MatrixOfRightsDto.current();
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>权限表 Permissions · 督办 Duban</title><link rel="stylesheet" href="/docs/permissions.css"></head>
<body><header><a class="brand" href="/docs">督办 <small>Duban</small></a><nav><a href="/docs">接口说明 API</a></nav></header>
<main><h1>权限表 <span class="en">Permissions</span></h1>
<p>本页由运行中的路由和办理规则表自动生成，与系统实际执行的规则一致；数据行级可见范围（本单位、牵头单位、联席办）另由数据库控制，看不到的内容一律按“未找到”答复。</p>
<p class="en">Generated from the running router and the tables of acts that the system itself decides by. Which rows a person sees
(his own agency's, those it leads, the office's) is decided in the database besides; what he may not see is answered as not found.</p>
<p><a href="#routes">一、接口 Routes</a> · <a href="#tasks">二、任务 Tasks</a> · <a href="#reports">三、进展报告 Progress reports</a> · <a href="#extensions">四、延期申请 Extension requests</a>
 · <a href="#measures">五、举措 Measures</a> · <a href="#plans">六、计划 Plans</a> · <a href="#notices">七、催办督办单 Escalation papers</a> · <a href="#spot-checks">八、随机抽查 Spot checks</a></p>
<h2 id="routes">一、岗位与接口 <span class="en">Posts and routes</span></h2>
${routeTable(routes)}
<h2 id="tasks">二、岗位、任务状态与办理事项 <span class="en">Posts, statuses of a task and acts</span></h2>
${actTable(taskActs)}
<h2 id="reports">三、岗位、报告状态与办理事项 <span class="en">Posts, statuses of a report and acts</span></h2>
${actTable(reportActs)}
<h2 id="extensions">四、岗位、延期申请状态与办理事项 <span class="en">Posts, statuses of an extension request and acts</span></h2>
${actTable(extensionActs)}
<h2 id="measures">五、岗位、举措状态与办理事项 <span class="en">Posts, statuses of a measure and acts</span></h2>
${actTable(measureActs)}
<h2 id="plans">六、岗位、计划状态与办理事项 <span class="en">Posts, statuses of a plan and acts</span></h2>
${actTable(planActs)}
<h2 id="notices">七、岗位、催办督办单状态与办理事项 <span class="en">Posts, statuses of an escalation paper and acts</span></h2>
${actTable(noticeActs)}
<h2 id="spot-checks">八、岗位、抽查状态与办理事项 <span class="en">Posts, statuses of a spot check and acts</span></h2>
${actTable(spotCheckActs)}
</main></body></html>`.text;
}

const both = ({ zh, en }: Both): Markup => html`${zh} <span class="en">${en}</span>`;
const word = (words: Readonly<Record<string, Both>>, key: string): Markup => {
  const found = words[key];
  return found === undefined ? html`<code>${key}</code>` : both(found);
};
const roleHeads = (): Markup[] => POST_ROLES.map((role) => html`<th class="role">${both(ROLE_WORDS[role])}</th>`);
const marks = (roles: readonly PostRole[]): Markup[] => POST_ROLES.map((role) => (roles.includes(role) ? html`<td class="yes">✓</td>` : html`<td></td>`));

function routeTable(routes: readonly StatedRoute[]): Markup {
  const rows = [...routes].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.method < b.method ? -1 : 1));
  return html`<div class="scroll"><table><thead><tr><th>方法 Method</th><th>地址 Path</th><th>所需权限 Permission</th>${roleHeads()}</tr></thead><tbody>
${rows.map((route) => html`<tr><td><code>${route.method}</code></td><td class="path"><code>${route.path}</code></td>${asked(route)}</tr>
`)}</tbody></table></div>`;
}

function asked({ access }: StatedRoute): Markup {
  if (access === null || access === 'public') return html`<td>公开 <span class="en">public</span></td><td class="yes" colspan="${POST_ROLES.length}">不需登录 <span class="en">no sign-in</span></td>`;
  return html`<td><code>${access}</code></td>${marks(PERMISSIONS[access])}`;
}

/** One group of rows for each status, in the order in which the table of acts names them. */
function actTable(rules: readonly ActRule[]): Markup {
  const statuses = [...new Set(rules.flatMap(({ from }) => from))];
  return html`<div class="scroll"><table><thead><tr><th>办理事项 Act</th><th>由哪一方 Side</th><th>办后状态 Then</th><th>条件 Conditions</th>${roleHeads()}</tr></thead>
${statuses.map((status) => html`<tbody><tr class="group"><th colspan="${POST_ROLES.length + 4}">${word(STATUS_WORDS, status)} <code>${status}</code></th></tr>
${rules.filter(({ from }) => from.includes(status)).map(actRow)}</tbody>
`)}</table></div>`;
}

function actRow({ act, side, to, guards, reason, roles, zh, en }: ActRule): Markup {
  const conditions = [
    ...(reason === 'required' ? [html`须写明理由 <span class="en">reason required</span> `] : []), ...guards.map((guard) => html`${word(RULE_WORDS, guard)} `),
  ];
  return html`<tr><td>${both({ zh, en })} <code>${act}</code></td><td>${word(SIDE_WORDS, side)}</td><td>${word({ ...STATUS_WORDS, ...RULE_WORDS }, to)}</td><td>${conditions}</td>${marks(roles)}</tr>
`;
}
