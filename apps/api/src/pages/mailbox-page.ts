import type { Mailbox } from '#workflow';
import { frame, localTime } from './frame.js';
import { html, type Markup } from './html.js';
import { MAIL_STATUS_ZH, mailKindZh } from './page-words.js';
import type { MailboxQuery } from './pages.dto.js';

type Page = Awaited<ReturnType<Mailbox['page']>>;

/** The captured mails, newest first, by person, kind and day. */
export function mailboxPage(page: Page, query: MailboxQuery, zone: string): string {
  return frame('邮箱', html`<h1>邮箱 <span class="en">Mailbox</span></h1>
<p class="soft">演示运行不向外发信，发出的每封邮件都留存在这里。<span class="en">Nothing leaves this machine: every mail is kept here.</span></p>
${filter(page, query)}
<table><thead><tr><th>时间 Time</th><th>收件人 To</th><th>主题 Subject</th><th class="wide">类别 Kind</th><th class="wide">状态 Status</th></tr></thead><tbody>
${page.items.map((mail) => html`<tr><td class="nowrap">${localTime(mail.createdAt, zone)}</td><td>${mail.toName}<br><span class="soft address">${mail.toAddress}</span></td>
<td><a href="/mailbox/${mail.id}">${mail.subject}</a></td><td class="wide nowrap">${mailKindZh(mail.kind)}</td><td class="wide nowrap">${MAIL_STATUS_ZH[mail.status] ?? mail.status}</td></tr>`)}
</tbody></table>
${page.items.length === 0 ? html`<p class="soft">没有邮件。 No mails.</p>` : html``}
${page.nextCursor === null ? html`` : html`<p><a href="/mailbox?${nextPage(query, page.nextCursor)}">更早的邮件 Older →</a></p>`}`);
}

function filter({ kinds, people }: Page, query: MailboxQuery): Markup {
  const option = (value: string, label: string, chosen: string | undefined): Markup =>
    (value === (chosen ?? '') ? html`<option value="${value}" selected>${label}</option>` : html`<option value="${value}">${label}</option>`);
  return html`<form class="filter" method="get" action="/mailbox">
<label>收件人 Person<select name="personId">${[option('', '全部 all', query.personId), ...people.map((one) => option(one.id, `${one.name}（${one.address}，${one.mails}）`, query.personId))]}</select></label>
<label>类别 Kind<select name="kind">${[option('', '全部 all', query.kind), ...kinds.map((kind) => option(kind, mailKindZh(kind), query.kind))]}</select></label>
<label>日期 Day<input type="date" name="day" value="${query.day ?? ''}"></label><button>筛选 Show</button></form>`;
}

function nextPage({ personId, kind, day }: MailboxQuery, cursor: string): string {
  const chosen = Object.entries({ personId, kind, day, cursor }).filter((one): one is [string, string] => one[1] !== undefined);
  return new URLSearchParams(chosen).toString();
}
