import { html, type Markup } from './html.js';

/** The frame of every page of the embedded run. */
export function frame(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 督办 Duban</title><link rel="stylesheet" href="/pages.css"></head>
<body><header><a class="brand" href="/">督办 <small>Duban</small></a>
<nav><a href="/mailbox">邮箱 Mailbox</a><a href="/docs">接口说明 API</a></nav></header>
<main>${content}</main></body></html>`.text;
}

/** An instant as people of the office read it. */
export function localTime(at: Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);
}
