import type { PlainTaskList, PlainTaskRow } from '#workflow';
import { STATUS_WORDS } from '../problem/words.js';
import { dueDate, frame } from './frame.js';
import { html, type Markup } from './html.js';
import { TASK_ROLE_ZH, TIMELINESS_ZH } from './page-words.js';

/** The tasks of a plan, or of all, of one agency where it is chosen. */
export function tasksPage(list: PlainTaskList, { plan, agency }: { plan?: string; agency?: string }): string {
  const title = list.plan === null ? '任务清单' : list.plan.title;
  return frame(title, html`<h1>${title} <span class="en">Tasks</span></h1>
${list.plan === null ? html`` : html`<p><a href="/plans/${list.plan.id}">看板 Board of this plan →</a></p>`}
${chosen('/tasks', list, agency, plan === undefined ? {} : { plan })}${more(list)}${taskTable(list.items)}`);
}

/** In place of one's own inbox, which needs a sign-in: the open tasks, by agency. */
export function inboxPage(list: PlainTaskList, agency: string | undefined): string {
  return frame('待办', html`<h1>待办任务 <span class="en">Open tasks</span></h1>
<div class="card"><p>个人待办须登录后经接口查看：<code>GET /api/v1/inbox</code>（见<a href="/docs">接口说明</a>）。下面按单位列出在办任务。</p>
<p class="en">One's own inbox is at <code>/api/v1/inbox</code>, with a sign-in. Below are the open tasks by agency.</p></div>
${chosen('/inbox', list, agency, {})}${more(list)}${taskTable(list.items)}`);
}

/** Tasks with what matters of each. */
export function taskTable(items: readonly PlainTaskRow[]): Markup {
  if (items.length === 0) return html`<p class="soft">没有任务。 No tasks.</p>`;
  return html`<table><thead><tr><th>时限 Due</th><th>任务 Task</th><th>单位 Agency</th><th class="wide">分工 Role</th><th>状态 Status</th><th class="wide">时效 Timeliness</th></tr></thead><tbody>
${items.map((task) => html`<tr><td class="nowrap">${dueDate(task.currentDue, task.provisional)}</td><td><a href="/tasks/${task.id}">${task.title}</a>${measureOf(task)}</td>
<td>${task.agencyName}</td><td class="wide nowrap">${TASK_ROLE_ZH[task.role]}</td><td class="nowrap">${STATUS_WORDS[task.status].zh}</td><td class="wide nowrap">${TIMELINESS_ZH[task.timeliness]}</td></tr>`)}</tbody></table>`;
}

/** The measure, where the task is not simply named after it. */
function measureOf({ title, measureRef, measureTitle }: PlainTaskRow): Markup {
  const measure = `${measureRef} ${measureTitle ?? ''}`.trim();
  return title === measure ? html`` : html`<br><span class="soft">${measure}</span>`;
}

function chosen(path: string, { agencies }: PlainTaskList, agency: string | undefined, others: Record<string, string>): Markup {
  const link = (code: string | null): string => {
    const query = new URLSearchParams(code === null ? others : { ...others, agency: code }).toString();
    return query === '' ? path : `${path}?${query}`;
  };
  return html`<p class="chips"><a${agency === undefined ? html` class="on"` : html``} href="${link(null)}">全部 all</a>${agencies.map(({ code, name, open }) =>
    html`<a${agency === code ? html` class="on"` : html``} href="${link(code)}">${name} ${open}</a>`)}</p>`;
}

function more({ more: cut, items }: PlainTaskList): Markup {
  return cut ? html`<p class="soft">只列出前 ${items.length} 项，请按单位筛选。 Only the first ${items.length} are shown.</p>` : html``;
}
