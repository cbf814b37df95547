import { escapeHtml, oneLine, severalLines } from '../plain-text.js';
import { mailLink, type MailContext } from './context.js';
import type { MailBlock, MailDocument } from './document.js';

/** Inline styles only, nothing fetched from anywhere: ministries' mail programs strip the rest. */
const STYLE = {
  body: 'margin:0;padding:24px;background:#f5f6f8;color:#1f2329;font:14px/1.8 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",Arial,sans-serif',
  sheet: 'width:100%;max-width:680px;background:#ffffff;border:1px solid #dfe2e6;border-collapse:collapse',
  inner: 'padding:24px 28px',
  emphasis: 'margin:0 0 14px;font-weight:bold;color:#b3261e',
  paragraph: 'margin:0 0 14px',
  small: 'margin:0 0 8px;font-size:12px;color:#646a73',
  table: 'width:100%;margin:0 0 14px;border-collapse:collapse',
  label: 'padding:4px 12px 4px 0;color:#646a73;white-space:nowrap;vertical-align:top;text-align:left;font-weight:normal',
  value: 'padding:4px 0;vertical-align:top',
  head: 'padding:6px 8px;border:1px solid #dfe2e6;background:#f0f2f5;text-align:left',
  cell: 'padding:6px 8px;border:1px solid #dfe2e6;vertical-align:top',
  caption: 'margin:0 0 6px;font-weight:bold',
  source: 'margin:0 0 4px;color:#646a73',
  quote: 'margin:0 0 14px;padding:8px 14px;border-left:3px solid #c9cdd4;background:#fafbfc',
  button: 'display:inline-block;padding:8px 20px;background:#b3261e;color:#ffffff;text-decoration:none',
  link: 'color:#1456c4',
} as const satisfies Record<string, string>;

/** The HTML of a mail. Every value passes `line` or `escapeHtml`; tags and styles are all written here. */
export function renderHtml(context: MailContext, document: MailDocument): string {
  const lang = context.locale === 'zh' ? 'zh-CN' : 'en';
  const blocks = document.blocks.map((block) => htmlOf(context, block)).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${line(document.subject)}</title></head>
<body style='${STYLE.body}'>
<table role="presentation" align="center" style="${STYLE.sheet}"><tr><td style="${STYLE.inner}">
${blocks}
</td></tr></table>
</body></html>
`;
}

function htmlOf(context: MailContext, block: MailBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'emphasis':
    case 'small':
      return `<p style="${STYLE[block.type]}">${line(block.text)}</p>`;
    case 'facts':
      return `<table style="${STYLE.table}">${block.rows
        .map(([label, value]) => `<tr><th scope="row" style="${STYLE.label}">${line(label)}</th><td style="${STYLE.value}">${line(value)}</td></tr>`)
        .join('')}</table>`;
    case 'quote':
      return `<p style="${STYLE.source}">${line(block.source)}</p><blockquote style="${STYLE.quote}">${severalLines(block.text).split('\n').map(escapeHtml).join('<br>')}</blockquote>`;
    case 'table':
      return `<p style="${STYLE.caption}">${line(block.caption)}</p><table style="${STYLE.table}"><tr>${block.head
        .map((cell) => `<th scope="col" style="${STYLE.head}">${line(cell)}</th>`)
        .join('')}</tr>${block.rows.map((row) => rowOf(context, row)).join('')}</table>`;
    case 'action':
      return `<p style="${STYLE.paragraph}"><a href="${href(context, block.path)}" style="${STYLE.button}">${line(block.label)}</a></p><p style="${STYLE.small}">${href(context, block.path)}</p>`;
  }
}

/** The first cell carries the row's link. */
function rowOf(context: MailContext, { cells, path }: { cells: readonly string[]; path: string | null }): string {
  const texts = cells.map((cell, i) => (i === 0 && path !== null ? `<a href="${href(context, path)}" style="${STYLE.link}">${line(cell)}</a>` : line(cell)));
  return `<tr>${texts.map((text) => `<td style="${STYLE.cell}">${text}</td>`).join('')}</tr>`;
}

function href(context: MailContext, path: string): string {
  return escapeHtml(mailLink(context, path));
}

function line(text: string): string {
  return escapeHtml(oneLine(text));
}
