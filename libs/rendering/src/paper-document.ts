import { AlignmentType, BorderStyle, Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlignTable, WidthType, type IParagraphOptions } from 'docx';
import { ESCALATION_KIND_WORDS, ESCALATION_REASONS, zhDay, type EscalationColour, type EvidenceSheet } from '#domain';
import type { PaperToPrint } from '#workflow';

/**
 * The layout of official documents by GB/T 9704-2012, as far as Word can hold it: A4 with a text area of 156 x 225 mm, 22 lines
 * of 28 characters of size 3 (16 pt) 仿宋, the issuing body and the line under it in red, the number centred below, the title
 * in size 2 (22 pt) 小标宋. Lengths are twentieths of a point, sizes half points.
 */
const MM = 56.7;
const PAGE = { top: Math.round(37 * MM), left: Math.round(28 * MM), bottom: Math.round(35 * MM), right: Math.round(26 * MM) };
const LINE = { line: 579, lineRule: LineRuleType.EXACT } as const;
const TWO_CHARACTERS = 640;
const RED = 'FF0000';
const TITLE = '方正小标宋简体';
const BODY = '仿宋_GB2312';
const HEADING = '黑体';
const SIZE = { mark: 72, title: 44, body: 32, cell: 24, page: 28 } as const;

const COLOURS: Readonly<Record<EscalationColour, string>> = { BLUE: '蓝色', YELLOW: '黄色', ORANGE: '橙色', RED: '红色' };
const HOLDERS: Readonly<Record<string, string>> = { OWNER: '责任单位', LEAD: '牵头（交办）单位审核', OFFICE: '联席会议办公室', EXTERNAL: '中止', NOBODY: '无' };

/** The paper as a Word file. What people typed stands in it as plain text: characters that XML can't hold are left out. */
export function paperDocument(paper: PaperToPrint): Promise<Buffer> {
  const { kind, colour, sheet } = paper;
  const name = ESCALATION_KIND_WORDS[kind].paper;
  const matter = `关于${ESCALATION_KIND_WORDS[kind].zh}“${sheet.task.title}”的通知`;
  const document = new Document({
    creator: 'Duban', title: plain(`${paper.noticeNumber ?? name} ${matter}`),
    styles: { default: { document: { run: { font: BODY, size: SIZE.body } } } },
    sections: [{
      properties: { page: { size: { width: 11_906, height: 16_838 }, margin: PAGE } },
      footers: { default: new Footer({ children: [pageNumber()] }) },
      children: [
        line(paper.issuer, { alignment: AlignmentType.CENTER, spacing: { before: 400, after: 300 } }, { font: TITLE, size: SIZE.mark, color: RED }),
        line(paper.noticeNumber ?? `（${name}拟稿，未签发、未编号）`, {
          alignment: AlignmentType.CENTER, border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 8 } },
        }),
        line('', {}),
        line(matter, { alignment: AlignmentType.CENTER, spacing: { line: 640, lineRule: LineRuleType.AT_LEAST } }, { font: TITLE, size: SIZE.title }),
        ...(colour === null ? [] : [line(`（${COLOURS[colour]}督办）`, { alignment: AlignmentType.CENTER })]),
        line('', {}),
        line(`${paper.addressee}：`, {}),
        ...paper.text.split('\n').map((text) => said(text)),
        ...(paper.replyDue === null ? [] : [said(`请抓紧办理，签收本${name}，并于${zhDay(paper.replyDue)}前将办理进展、未按期完成的原因和下一步安排书面回复我办。`)]),
        said(`本${name}不改变责任分工。`),
        said('附件：情况清单'),
        line('', {}),
        line(paper.issuer, { alignment: AlignmentType.RIGHT, indent: { right: 2 * TWO_CHARACTERS } }),
        line(paper.issuedOn === null ? '　　年　月　日' : zhDay(paper.issuedOn), { alignment: AlignmentType.RIGHT, indent: { right: 2 * TWO_CHARACTERS } }),
        ...(paper.signedByName === null ? [] : [line(`（签发人：${paper.signedByName}）`, { alignment: AlignmentType.RIGHT, indent: { right: 2 * TWO_CHARACTERS } })]),
        line('附件', { pageBreakBefore: true }, { font: HEADING }),
        line('情况清单', { alignment: AlignmentType.CENTER }, { font: TITLE, size: SIZE.title }),
        ...evidence(sheet),
        line(`本清单截至${zhDay(sheet.asOf)}，SHA-256：${paper.evidenceSha256}`, {}, { size: 18 }),
      ],
    }],
  });
  return Packer.toBuffer(document);
}

function evidence(sheet: EvidenceSheet): (Paragraph | Table)[] {
  const { task, due } = sheet;
  const day = (date: EvidenceSheet['asOf'] | null): string => (date === null ? '—' : zhDay(date));
  return [
    table([['事项', task.title], ['责任单位', task.agency], ['依据', `${task.document === null ? '' : `《${task.document}》`}第${task.measureRef}条`], ['事由', ESCALATION_REASONS[sheet.reason].zh],
      ['应办日期', day(due?.dueOn ?? null)], ['已逾期', due === null ? '—' : `${due.daysLate}个工作日`], ['原定时限', day(task.originalDue)], ['现行时限', day(task.currentDue)],
      ['退回次数', String(task.returns)], ['延期次数', String(task.extensions)]], [24, 76]),
    line('', {}),
    table([['办理方', '单位', '占用工作日'], ...sheet.held.map(({ by, agency, workingDays }) => [HOLDERS[by] ?? by, agency ?? '—', String(workingDays)])], [40, 40, 20], true),
    line('', {}),
    table([['已发催办督办', '发出日期', '回复日期'], ...orNone(sheet.papers.map(({ number, issuedOn, repliedOn }) => [number, zhDay(issuedOn), day(repliedOn)]))], [40, 30, 30], true),
    line('', {}),
    ...(sheet.suspended === undefined ? [] : [
      table([['中止事项', '责任单位', '中止日期', '复查日期', '依据'],
        ...(sheet.suspended.length === 0 ? [['无', '', '', '', '']] : sheet.suspended.map(({ title, agency, since, reviewOn, basis }) => [title, agency, zhDay(since), zhDay(reviewOn), basis]))],
      [32, 18, 16, 16, 18], true),
      line('', {}),
    ]),
    table([['已送达邮件', '收件人', '送达时间（UTC）'], ...orNone(sheet.mails.map(({ subject, to, sentAt }) => [subject, to, sentAt.slice(0, 16).replace('T', ' ')]))], [56, 20, 24], true),
  ];
}

const orNone = (rows: string[][]): string[][] => (rows.length === 0 ? [['无', '', '']] : rows);

function table(rows: readonly (readonly string[])[], widths: readonly number[], headed = false): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((cells, i) => new TableRow({
      tableHeader: headed && i === 0, cantSplit: true,
      children: cells.map((text, column) => new TableCell({
        width: { size: widths[column] ?? 0, type: WidthType.PERCENTAGE }, verticalAlign: VerticalAlignTable.CENTER, margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [new Paragraph({ children: [new TextRun({ text: plain(text), size: SIZE.cell, ...((headed ? i === 0 : column === 0) ? { font: HEADING } : {}) })] })],
      })),
    })),
  });
}

/** A paragraph of the text: two characters in from the left. */
function said(text: string): Paragraph {
  return line(text, { indent: { firstLine: TWO_CHARACTERS }, alignment: AlignmentType.BOTH });
}

function line(text: string, options: IParagraphOptions, run: { font?: string; size?: number; color?: string } = {}): Paragraph {
  return new Paragraph({ spacing: LINE, ...options, children: [new TextRun({ text: plain(text), ...run })] });
}

function pageNumber(): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ font: '宋体', size: SIZE.page, children: ['— ', PageNumber.CURRENT, ' —'] })] });
}

/** What XML 1.0 can't hold is left out; a line break becomes a space. */
function plain(text: string): string {
  return text.replace(/[\r\n\t]+/g, ' ').replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '');
}
