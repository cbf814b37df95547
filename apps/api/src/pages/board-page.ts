import type { Light, PlainBoard } from '#workflow';
import { STATUS_WORDS } from '../problem/words.js';
import { frame } from './frame.js';
import { html, type Markup } from './html.js';

type Cell = PlainBoard['matrix']['cells'][number];

const LIGHTS: Readonly<Record<Light, { letter: string; zh: string }>> = {
  RED: { letter: 'R', zh: '红：逾期' }, YELLOW: { letter: 'Y', zh: '黄：临期' }, GREEN: { letter: 'G', zh: '绿：正常' },
  BLUE: { letter: 'B', zh: '蓝：已办结' }, GREY: { letter: 'N', zh: '灰：无时限或暂停' },
};
/** Two characters to a cell: forty agencies have to fit the width of an A3 sheet. */
const SHORT_STATUS: Readonly<Record<Cell['status'], string>> = {
  DRAFT: '待下', DISPATCHED: '待收', ACKNOWLEDGED: '已收', IN_PROGRESS: '办理', SIGNING: '待签', LEAD_REVIEW: '待审', VERIFYING: '待核',
  RETURNED: '退回', COMPLETED: '办结', CLOSED: '销号',
  ARCHIVED: '归档', OBJECTED: '退签', SUSPENDED: '中止', ROUTINE: '常态', TERMINATED: '终止', CANCELLED: '撤销',
};
const COUNTS: readonly { key: keyof PlainBoard['counts']; zh: string; en: string; alert?: true }[] = [
  { key: 'waitingForOffice', zh: '待联席办核查', en: 'waiting for the office' },
  { key: 'waitingForOfficeOverdue', zh: '其中核查超时', en: 'of these late', alert: true },
  { key: 'overdue', zh: '逾期', en: 'overdue', alert: true }, { key: 'dueSoon', zh: '临期', en: 'due soon' },
  { key: 'unsigned', zh: '待签收', en: 'not received' }, { key: 'unsignedOverdue', zh: '签收超时', en: 'receipt late', alert: true },
  { key: 'inReview', zh: '牵头审核中', en: 'in lead review' }, { key: 'open', zh: '在办', en: 'open' }, { key: 'done', zh: '已办结', en: 'done' },
  { key: 'openAlarms', zh: '未解除警报', en: 'open alarms', alert: true }, { key: 'provisional', zh: '时限暂定', en: 'provisional' },
];

/** The office's numbers (H1) and the matrix measures x agencies (H3), which prints on one A3 sheet. */
export function boardPage({ plan, plans, counts, matrix }: PlainBoard): string {
  return frame('看板', html`<h1>看板 <span class="en">Board</span> <small class="soft">${matrix.today}</small></h1>
<div class="tiles">${COUNTS.map(({ key, zh, en, alert }) => html`<div class="tile${alert === true && counts[key] > 0 ? ' alert' : ''}"><b>${counts[key]}</b><span>${zh}</span><span class="en">${en}</span></div>`)}</div>
${plans.length > 1 ? html`<p>计划 Plans：${plans.map(({ id, title }) => html`<a href="/plans/${id}">${title}</a> `)}</p>` : html``}
${plan === null ? html`<p class="soft">目前没有计划。 There is no plan.</p>` : html`<h2>${plan.title} <span class="en">${STATUS_WORDS[plan.status].zh}</span> <a class="plain" href="/tasks?plan=${plan.id}">任务清单 All tasks</a></h2>`}
${matrix.cells.length === 0 ? html`<p class="soft">还没有任务。 No tasks yet.</p>` : matrixTable(matrix)}`, { wide: true });
}

function matrixTable({ measures, agencies, cells }: PlainBoard['matrix']): Markup {
  const byPlace = new Map(cells.map((cell) => [`${cell.measureRef} ${cell.agencyCode}`, cell]));
  return html`<p class="legend">${Object.entries(LIGHTS).map(([light, { letter, zh }]) => html`<span class="cell ${light}">${letter}</span> ${zh} `)}
<span class="soft">格内：状态、灯、当前持有工作日数；★ 牵头单位；×n 同格多项任务。 Each cell: state, light, working days held; ★ lead.</span></p>
<div class="scroll"><table class="matrix"><thead><tr><th class="measure">举措 Measure</th>${agencies.map(({ code, name }) => html`<th title="${code}"><span>${name}</span></th>`)}</tr></thead><tbody>
${measures.map(({ ref, title }) => html`<tr><th class="measure">${ref} ${title ?? ''}</th>${agencies.map(({ code }) => cellOf(byPlace.get(`${ref} ${code}`)))}</tr>`)}
</tbody></table></div>`;
}

function cellOf(cell: Cell | undefined): Markup {
  if (cell === undefined) return html`<td></td>`;
  const { letter, zh } = LIGHTS[cell.light];
  const words = `${cell.agencyName}：${STATUS_WORDS[cell.status].zh}，${zh}，持有${cell.daysHeld}个工作日${cell.currentDue === null ? '' : `，时限${cell.currentDue}`}`;
  return html`<td class="${cell.light}"><a href="/tasks/${cell.taskId}" title="${words}">${SHORT_STATUS[cell.status]}<br>${cell.role === 'LEAD' ? '★' : ''}${letter}${cell.light === 'BLUE' ? '' : cell.daysHeld}${cell.tasks > 1 ? `×${cell.tasks}` : ''}</a></td>`;
}
