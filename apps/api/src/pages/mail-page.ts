import type { MailView } from '#workflow';
import { frame, localTime } from './frame.js';
import { html } from './html.js';
import { pagesLinked } from './mail-links.js';
import { MAIL_STATUS_ZH, mailKindZh } from './page-words.js';

/** No script, nothing from elsewhere, no link that opens here: whatever a mail contains. */
const SANDBOX_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** One mail: its head, the text, the HTML in a sandbox, and the exact message. */
export function mailPage(mail: MailView, zone: string): string {
  const links = pagesLinked(mail.text);
  const framed = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${SANDBOX_POLICY}">${mail.html}`;
  return frame(mail.subject, html`<p><a href="/mailbox">← 邮箱 Mailbox</a></p><div class="card"><h1>${mail.subject}</h1>
<dl class="head"><dt>收件人 To</dt><dd>${mail.toName} &lt;${mail.toAddress}&gt;</dd><dt>时间 Written</dt><dd>${localTime(mail.createdAt, zone)}</dd>
<dt>类别 Kind</dt><dd>${mailKindZh(mail.kind)} <span class="soft">${mail.kind}</span></dd><dt>状态 Status</dt><dd>${MAIL_STATUS_ZH[mail.status] ?? mail.status}${mail.sentAt === null ? '' : ` ${localTime(mail.sentAt, zone)}`}</dd>
<dt>Message-ID</dt><dd>${mail.messageId}</dd>
${links.length === 0 ? html`` : html`<dt>链接 Links</dt><dd>${links.map((path) => html`<a href="${path}">${path}</a><br>`)}</dd>`}</dl></div>
<h2>网页格式 <span class="en">HTML</span></h2><iframe title="mail" sandbox="" srcdoc="${framed}"></iframe>
<h2>纯文本 <span class="en">Plain text</span></h2><pre>${mail.text}</pre>
<details><summary>原始邮件 <span class="en">The exact message</span></summary><pre>${mail.source}</pre></details>`);
}
