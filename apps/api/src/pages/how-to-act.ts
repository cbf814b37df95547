import { OFFICE_AGENCY, reviewingAgency, TASK_ACTS, type Side, type Task, type TaskActRow } from '#domain';
import type { PlainTask } from '#workflow';
import { ROLE_WORDS } from '../problem/words.js';
import { html, type Markup } from './html.js';
import { demoLogin } from './page-words.js';
import type { Pages } from './pages.js';

const AGENCY_OF: Readonly<Record<Side, (task: Task) => string>> = {
  OWNER: ({ agencyCode }) => agencyCode, REVIEWER: reviewingAgency, ASSIGNER: ({ assignerAgencyCode }) => assignerAgencyCode, OFFICE: () => OFFICE_AGENCY,
  LEAD: ({ leadAgencyCode }) => leadAgencyCode, CONSULTED: ({ consultation }) => consultation?.agencies[0] ?? '',
};

/** Which acts the table of acts has from here, who holds the posts for them, and with which account of the demo to try. */
export function howToAct(view: PlainTask, { demo }: Pages): Markup {
  const rows: readonly TaskActRow[] = TASK_ACTS;
  const next = rows.filter(({ from }) => from.includes(view.task.status));
  return html`<h2>下一步 <span class="en">What can be done now</span></h2>
<p>本页只读；办理请经<a href="/docs">接口（/docs）</a>，以相应账号登录。 <span class="en">This page is read only: act through the API, signed in with an account that fits.</span></p>
${next.length === 0 ? html`<p class="soft">没有待办的动作。 Nothing is left to do.</p>` : html`<table><thead><tr><th>动作 Act</th><th>单位 Agency</th><th>岗位 Posts</th><th>${demo === null ? '人员 People' : '演示账号 Demo account'}</th></tr></thead><tbody>
${next.map((row) => html`<tr><td class="nowrap">${row.zh} <span class="en">${row.en}</span></td><td>${view.names.get(AGENCY_OF[row.side](view.task)) ?? AGENCY_OF[row.side](view.task)}</td>
<td>${row.roles.map((role) => ROLE_WORDS[role].zh).join('、')}</td><td>${accounts(row, view, demo !== null)}</td></tr>`)}</tbody></table>`}`;
}

/** Where only the task's own handler may act, only he is named. */
function accounts({ side, roles, guards }: TaskActRow, { task, people }: PlainTask, demo: boolean): readonly Markup[] {
  const agency = AGENCY_OF[side](task);
  const fitting = people.filter((one) => one.agencyCode === agency && roles.includes(one.role)
    && (!guards.includes('isHandler') || task.handlerId === null || one.personId === task.handlerId));
  return fitting.map(({ name, title, agencyCode }) => {
    const login = demo ? demoLogin(agencyCode, title) : null;
    return login === null ? html`${name}（${title}） ` : html`<code>${login}</code> ${name} `;
  });
}
