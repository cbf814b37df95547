import type { PlainPages } from '#workflow';
import { frame, localTime } from './frame.js';
import { html, type Markup } from './html.js';
import { ALARM_ZH, DETAIL_ZH, mailKindZh } from './page-words.js';

type Alarms = Awaited<ReturnType<PlainPages['alarms']>>;

/** The open alarms, newest first. */
export function alarmsPage({ items, more, names }: Alarms, zone: string): string {
  return frame('警报', html`<h1>未解除的警报 <span class="en">Open alarms</span></h1>
<p class="soft">由联席办经接口处理并解除（<a href="/docs">接口说明</a>：alarms，账号 <code>jmo.officer1</code>）。 <span class="en">The office clears them through the API.</span></p>
${items.length === 0 ? html`<div class="card"><p>目前没有未解除的警报。 <span class="en">There is no open alarm.</span></p></div>` : html`<table><thead><tr><th>时间 Raised</th><th>警报 Alarm</th><th>单位 Agency</th><th>人员 Person</th><th>详情 Details</th></tr></thead><tbody>
${items.map((alarm) => html`<tr><td class="nowrap">${localTime(alarm.raisedAt, zone)}</td><td>${ALARM_ZH[alarm.kind] ?? alarm.kind}</td>
<td>${alarm.agencyCode === null ? '' : names.get(alarm.agencyCode) ?? alarm.agencyCode}</td><td>${alarm.personName ?? ''}</td>
<td>${details(alarm.details)}${alarm.taskId === null ? html`` : html`<a href="/tasks/${alarm.taskId}">任务 Task →</a>`}</td></tr>`)}</tbody></table>`}
${more ? html`<p class="soft">只列出最近 ${items.length} 条。 Only the latest ${items.length} are shown.</p>` : html``}`);
}

function details(all: Record<string, unknown>): readonly Markup[] {
  return Object.entries(DETAIL_ZH).flatMap(([key, zh]) => {
    const value = all[key];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    return value === '' ? [] : [html`${zh}：${key === 'noticeKind' ? mailKindZh(String(value)) : value}<br>`];
  });
}
