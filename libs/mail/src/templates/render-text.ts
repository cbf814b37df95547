import { oneLine, severalLines } from '../plain-text.js';
import { mailLink, type MailContext } from './context.js';
import type { MailBlock, MailDocument } from './document.js';

/** The plain text of a mail. Lines are left long: mail programs wrap them, and a broken quotation is misquoted. */
export function renderText(context: MailContext, document: MailDocument): string {
  return `${document.blocks.map((block) => textOf(context, block)).join('\n\n')}\n`;
}

function textOf(context: MailContext, block: MailBlock): string {
  const colon = context.locale === 'zh' ? '：' : ': ';
  switch (block.type) {
    case 'paragraph':
    case 'small':
      return oneLine(block.text);
    case 'emphasis':
      return context.locale === 'zh' ? `【${oneLine(block.text)}】` : `** ${oneLine(block.text)} **`;
    case 'facts':
      return block.rows.map(([label, value]) => `${oneLine(label)}${colon}${oneLine(value)}`).join('\n');
    case 'quote':
      return [`${oneLine(block.source)}${colon.trimEnd()}`, ...severalLines(block.text).split('\n').map((line) => `  > ${line}`)].join('\n');
    case 'table':
      return [
        oneLine(block.caption),
        ...block.rows.flatMap(({ cells, path }, i) => [
          `${i + 1}. ${cells.map((cell, c) => `${oneLine(block.head[c] ?? '')}${colon}${oneLine(cell)}`).join(context.locale === 'zh' ? '；' : '; ')}`,
          ...(path === null ? [] : [`   ${mailLink(context, path)}`]),
        ]),
      ].join('\n');
    case 'action':
      return `${oneLine(block.label)}${colon}\n${mailLink(context, block.path)}`;
  }
}
