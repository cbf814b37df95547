import { frame } from './frame.js';
import { html, type Markup } from './html.js';
import type { Pages } from './pages.js';

/** What this is, where to go, and who can sign in. */
export function landingPage({ demo }: Pages): string {
  return frame('首页', html`<div class="card"><h1>督办：政策举措，件件有着落</h1>
<p>本系统把一份政策文件的每项举措分解到责任单位，从签收、办理、填报、签发、审核、核查直到销号，全程跟踪，按工作日提醒和督办。</p>
<p class="en">Duban sees each measure of a policy document through, from its text to closed tasks.</p>
<p><a href="/board">看板 Board</a> · <a href="/inbox">任务 Tasks</a> · <a href="/alarms">警报 Alarms</a> · <a href="/docs">接口说明 API documentation</a> · <a href="/mailbox">邮箱（所有发出的邮件） Captured mailbox</a></p></div>
${demo === null ? empty() : accounts(demo)}`);
}

function empty(): Markup {
  return html`<div class="card"><p>目前没有演示数据。请用命令 <code>npm run duban -- admin</code> 建立第一个管理员。</p>
<p class="en">There is no demo here. Make the first administrator with <code>npm run duban -- admin</code>.</p></div>`;
}

function accounts(demo: NonNullable<Pages['demo']>): Markup {
  return html`<h2>演示账号 <span class="en">Demo accounts</span></h2>
<p>密码均为 <span class="en">the password of all is</span> <code>${demo.password}</code></p>
<table><thead><tr><th>账号 Login</th><th>姓名 Name</th><th>单位 Agency</th><th>职责 What he can do</th></tr></thead><tbody>
${demo.accounts.map((account) => html`<tr><td><code>${account.login}</code></td><td>${account.name}</td><td>${account.agencyName}</td>
<td>${account.duty.zh} <span class="en">${account.duty.en}</span></td></tr>`)}</tbody></table>`;
}
