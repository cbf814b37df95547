import { html, type Markup } from './html.js';

/** The frame of every page of the embedded run; `wide` pages take the whole window. */
export function frame(title: string, content: Markup, { wide = false }: { wide?: boolean } = {}): string {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 督办 Duban</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/pages.css"></head>
<body${wide ? html` class="broad"` : html``}><header><a class="brand" href="/">督办 <small>Duban</small></a>
<nav><a href="/board">看板 Board</a><a href="/inbox">任务 Tasks</a><a href="/alarms">警报 Alarms</a><a href="/mailbox">邮箱 Mailbox</a><a href="/docs">接口说明 API</a></nav></header>
<main>${content}</main></body></html>`.text;
}

/** An instant as people of the office read it. */
export function localTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
}

/** A due date with its mark while the calendar of its year has not been announced. */
export function dueDate(due: string | null, provisional: boolean): Markup {
  if (due === null) return html`<span class="soft">未定</span>`;
  return provisional ? html`<span class="date">${due}</span> <span class="mark">暂定</span>` : html`<span class="date">${due}</span>`;
}
