import type { PlainEvent, PlainSignOff, PlainTask } from '#workflow';
import { STATUS_WORDS } from '../problem/words.js';
import { dueDate, frame, localTime } from './frame.js';
import { html, type Markup } from './html.js';
import { howToAct } from './how-to-act.js';
import {
  CLOCK_STATUS_ZH, CLOCK_ZH, DECISION_ZH, eventZh, GRADE_ZH, HOLDER_ZH, MAIL_STATUS_ZH, mailKindZh, STAGE_ZH, TASK_ROLE_ZH, TIMELINESS_ZH,
} from './page-words.js';
import type { Pages } from './pages.js';
import { taskTable } from './task-list-page.js';

/** One task: what the document says, who has to do what by when, and all that happened. */
export function taskPage(view: PlainTask, pages: Pages): string {
  const { task, parent } = view;
  return frame(task.title, html`<p><a href="/plans/${task.planId}">← 看板 Board</a>${parent === null ? html`` : html` · <a href="/tasks/${parent.id}">上级任务 Parent：${parent.title}</a>`}</p>
<div class="card"><h1>${task.title}</h1>${head(view, pages.zone)}</div>
${howToAct(view, pages)}
<h2>举措原文 <span class="en">The measure in the State Council's words</span></h2>
<blockquote><p>${view.measure.words}</p><footer>${view.measure.docTitle ?? ''} ${view.measure.docNumber ?? ''} 第 ${view.measure.ref} 条${view.measure.title === null ? '' : `“${view.measure.title}”`}</footer></blockquote>
${clocks(view, pages.zone)}${signOffs(view, pages.zone)}
<h2>子任务 <span class="en">Subtasks</span></h2>${view.subtasks.length === 0 ? html`<p class="soft">没有子任务。 None.</p>` : taskTable(view.subtasks)}
${history(view.history, view.names, pages.zone)}${mails(view, pages.zone)}`);
}

function head({ task, charged, daysHeld, names }: PlainTask, zone: string): Markup {
  const name = (code: string | null): string => (code === null ? '' : names.get(code) ?? code);
  return html`<dl class="head"><dt>责任单位 Agency</dt><dd>${task.agencyName}（${TASK_ROLE_ZH[task.role]}）${task.printedName === task.agencyName || task.printedName === task.agencyCode ? '' : `，文件原称“${task.printedName}”`}</dd>
<dt>牵头单位 Lead</dt><dd>${task.leadAgencyName}</dd><dt>承办人 Handler</dt><dd>${task.handlerName ?? html`<span class="soft">未指定 none yet</span>`}</dd>
<dt>状态 Status</dt><dd><b>${STATUS_WORDS[task.status].zh}</b> · ${TIMELINESS_ZH[task.timeliness]}${task.everOverdue ? ' · 曾逾期' : ''}${task.lateDays > 0 ? ` · 迟${task.lateDays}个工作日` : ''}${task.grade === null ? '' : ` · ${GRADE_ZH[task.grade] ?? task.grade}`}${task.returnCount > 0 ? ` · 退回${task.returnCount}次` : ''}</dd>
<dt>时限 Due</dt><dd>${dueDate(task.currentDue, task.provisional)}${task.originalDue === task.currentDue ? html`` : html` <span class="soft">（原定 originally ${dueDate(task.originalDue, false)}）</span>`}</dd>
<dt>当前持有 Has the ball</dt><dd>${HOLDER_ZH[task.heldBy]} ${task.heldBy === 'OFFICE' ? '' : name(task.heldByAgency)}，自 since ${localTime(task.heldSince, zone)}${task.heldBy === 'NOBODY' ? '' : `，已 ${daysHeld} 个工作日`}</dd>
${charged.length === 0 ? html`` : html`<dt>计时 Days charged</dt><dd>${charged.map(({ holder, agencyCode, days }) => `${agencyCode === '' ? HOLDER_ZH[holder] : name(agencyCode)} ${days}`).join('；')} <span class="soft">个工作日 working days</span></dd>`}
<dt>工作要求 Requirement</dt><dd>${task.requirement}</dd><dt>成果 Deliverable</dt><dd>${task.deliverable}</dd></dl>`;
}

function clocks({ clocks: all, names }: PlainTask, zone: string): Markup {
  if (all.length === 0) return html``;
  return html`<h2>时限与计时 <span class="en">Clocks</span></h2><table><thead><tr><th>事项 Kind</th><th>由谁 Holder</th><th>到期 Due</th><th>状态 Status</th><th class="wide">下一次提醒 Next step</th></tr></thead><tbody>
${all.map((clock) => html`<tr><td>${CLOCK_ZH[clock.kind]} ${clock.period}</td><td>${names.get(clock.holderAgency) ?? clock.holderAgency}</td><td class="nowrap">${dueDate(clock.dueOn, clock.provisional)}</td>
<td class="nowrap">${CLOCK_STATUS_ZH[clock.status]}</td><td class="wide nowrap">${clock.nextAt === null ? '' : `${clock.nextStep ?? ''} ${localTime(clock.nextAt, zone)}`}</td></tr>`)}</tbody></table>`;
}

function signOffs({ signOffs: all, names }: PlainTask, zone: string): Markup {
  if (all.length === 0) return html``;
  return html`<h2>签批轮次 <span class="en">Sign-off rounds</span></h2><table><thead><tr><th>轮次 Round</th><th>环节 Stage</th><th>意见 Decision</th><th>人员 Person</th><th>说明 Statement</th><th>时间 At</th></tr></thead><tbody>
${[...all].sort(inTheirOrder).map((one) => html`<tr><td>${one.round}</td><td class="nowrap">${STAGE_ZH[one.stage]}</td><td class="nowrap">${DECISION_ZH[one.decision]}${one.grade === null ? '' : `（${GRADE_ZH[one.grade] ?? one.grade}）`}</td>
<td>${one.personName ?? ''} <span class="soft">${names.get(one.agencyCode) ?? one.agencyCode}</span></td><td>${one.statement ?? ''}</td><td class="nowrap">${localTime(one.at, zone)}</td></tr>`)}</tbody></table>`;
}

const STAGES = Object.keys(STAGE_ZH);
/** In the simulated run two stages may bear the same instant. */
function inTheirOrder(a: PlainSignOff, b: PlainSignOff): number {
  return a.round - b.round || a.at.getTime() - b.at.getTime() || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage);
}

function history(events: readonly PlainEvent[], names: PlainTask['names'], zone: string): Markup {
  return html`<h2>办理记录 <span class="en">History</span></h2>${events.length === 0 ? html`<p class="soft">还没有记录。 Nothing yet.</p>` : html`<table><thead><tr><th>时间 When</th><th>谁 Who</th><th>岗位 Post</th><th>做了什么 Act</th><th>理由 Reason</th></tr></thead><tbody>
${events.map((event) => html`<tr><td class="nowrap">${localTime(event.at, zone)}</td><td>${event.actor.personId === null ? html`<span class="soft">系统</span>` : event.actor.name}</td>
<td>${event.actor.agency === null ? '' : names.get(event.actor.agency) ?? event.actor.agency} ${event.actor.post ?? ''}</td><td>${eventZh(event.type)} <span class="soft">${stepOf(event)}</span></td><td>${event.reason ?? ''}</td></tr>`)}</tbody></table>`}`;
}

/** Of a reminder or an escalation: for which deadline, and which step of the ladder. */
function stepOf({ facts }: PlainEvent): string {
  const kind = Object.entries(CLOCK_ZH).find(([clock]) => clock === facts['clockKind'])?.[1];
  return [kind, facts['step'], facts['period']].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function mails({ mails: all }: PlainTask, zone: string): Markup {
  return html`<h2>相关邮件 <span class="en">Mails about it</span></h2>${all.length === 0 ? html`<p class="soft">没有邮件。 None.</p>` : html`<table><thead><tr><th>时间 Time</th><th>收件人 To</th><th>主题 Subject</th><th class="wide">类别 Kind</th><th class="wide">状态 Status</th></tr></thead><tbody>
${all.map((mail) => html`<tr><td class="nowrap">${localTime(mail.createdAt, zone)}</td><td>${mail.toName}</td><td><a href="/mailbox/${mail.id}">${mail.subject}</a></td>
<td class="wide nowrap">${mailKindZh(mail.kind)}</td><td class="wide nowrap">${MAIL_STATUS_ZH[mail.status] ?? mail.status}</td></tr>`)}</tbody></table>`}`;
}
