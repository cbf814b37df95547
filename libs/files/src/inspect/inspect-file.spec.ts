import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import iconv from 'iconv-lite';
import { docxOf, EXE, officeOf, pdfOf, PNG, zipOf } from '../../../../test/support/sample-files.js';
import { INSPECTOR } from '../../../../test/support/test-files.js';
import type { Inspection } from './inspection.js';
import { Inspector } from './inspector.js';

const inspector = new Inspector(INSPECTOR);
let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'inspect-')); });
afterAll(() => rm(folder, { recursive: true }));

async function look(name: string, bytes: Buffer | string): Promise<Inspection> {
  const path = join(folder, 'one');
  await writeFile(path, bytes);
  return inspector.inspect(path, name);
}
const refusal = async (name: string, bytes: Buffer | string): Promise<unknown> => look(name, bytes).then((found) => found, (error: { code: string; details: object }) => ({ code: error.code, ...error.details }));
const xml = (text: string): string => `<?xml version="1.0"?><root>${text}</root>`;

it.each([
  ['报告.docx', docxOf('工作进展', '宽带网络建设已完成。'), 'docx', true],
  ['表.xlsx', officeOf('xl', [{ name: 'xl/sharedStrings.xml', text: xml('<si><t>速率</t></si>') }]), 'xlsx', true],
  ['片.pptx', officeOf('ppt', [{ name: 'ppt/slides/slide1.xml', text: xml('<a:p><a:t>总体情况</a:t></a:p>') }]), 'pptx', true],
  ['报告.pdf', pdfOf([['工作进展'], ['第二页']]), 'pdf', true],
  ['扫描.pdf', pdfOf([['首页'], null]), 'pdf', false],
  ['加密.pdf', pdfOf([['机密★1年']], { locked: true }), 'pdf', false],
  ['图.png', PNG, 'png', false],
  ['图文.docx', officeOf('word', [{ name: 'word/document.xml', text: xml('<w:p>见图</w:p>') }, { name: 'word/media/image1.png', text: PNG }]), 'docx', false],
  ['空.docx', docxOf(''), 'docx', false],
  ['记录.txt', '会议记录\n无', 'txt', true],
  ['数据.csv', iconv.encode('地区,数量\n北京,3', 'gb18030'), 'csv', true],
] as const)('knows %s by its content, and whether all of it can be read', async (name, bytes, type, markingsRead) => {
  expect(await look(name, bytes)).toMatchObject({ type, markingsRead, marking: null });
});

it('says in which characters a text is written', async () => {
  expect((await look('a.txt', '中')).mediaType).toBe('text/plain; charset=utf-8');
  expect((await look('a.csv', iconv.encode('中文,数据', 'gb18030'))).mediaType).toBe('text/csv; charset=gb18030');
});

it.each([
  ['a program called a document', '报告.docx', EXE],
  ['a program called a text', '报告.txt', EXE],
  ['a program by its own name', 'setup.exe', EXE],
  ['a page called a PDF', '报告.pdf', '<!doctype html><script>alert(1)</script>'],
  ['a page by its own name', '报告.html', '<!doctype html><p>x'],
  ['a drawing that can run scripts', '图.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a PDF called a picture', '图.png', pdfOf([['文']])],
  ['a picture called a PDF', '图.pdf', PNG],
  ['an archive called a document', '包.docx', zipOf([{ name: 'a.txt', text: 'a' }])],
  ['a document with another extension', '报告.xlsx', docxOf('文')],
  ['an empty file', '空.pdf', ''],
])('refuses %s', async (_, name, bytes) => {
  expect(await refusal(name, bytes)).toMatchObject({ code: 'file_type_refused', allowed: expect.arrayContaining(['pdf', 'docx', 'csv']) as string[] });
});

it.each([
  ['a bomb that says so', [{ name: 'word/media/a.bin', text: Buffer.alloc(300 * 1024 * 1024) }], 'size'],
  ['a part too large to read', [{ name: 'word/document.xml', text: Buffer.alloc(60 * 1024 * 1024, 32) }], 'size'],
  ['a bomb that says it is small', [{ name: 'word/document.xml', text: Buffer.alloc(60 * 1024 * 1024, 32), claims: 100 }], 'damaged'],
  ['six thousand parts', Array.from({ length: 6_000 }, (_, i) => ({ name: `word/p${i}.bin`, text: '' })), 'entries'],
  ['a part with a path that leaves it', [{ name: '../../etc/cron.d/x', text: 'x' }], 'damaged'],
])('refuses a document that is %s', async (_, parts, why) => {
  expect(await refusal('报告.docx', officeOf('word', parts))).toEqual({ code: 'file_not_safe', why });
});

it.each([
  ['a cut-off document', '报告.docx', docxOf('文').subarray(0, -30)],
  ['a PDF without a body', '报告.pdf', Buffer.from('%PDF-1.7\n%%EOF')],
])('refuses %s', async (_, name, bytes) => {
  expect(['file_not_safe', 'file_type_refused']).toContain((await refusal(name, bytes) as { code: string }).code);
});

it.each([
  ['the first line of a document', '报告.docx', docxOf('机密★1年', '正文')],
  ['a marking in two styles', '报告.docx', docxOf(['机', '密', '★'], '正文')],
  ['a PDF, the second page', '报告.pdf', pdfOf([['封面'], ['机密★1年', '正文']])],
  ['a text', '报告.txt', '标题\n机密★长期\n正文'],
  ['a text in GB 18030', '报告.txt', iconv.encode('标题\n机密★长期\n正文', 'gb18030')],
  ['a cell of a table', '表.xlsx', officeOf('xl', [{ name: 'xl/sharedStrings.xml', text: xml('<si><t>名称</t></si><si><t>机密</t></si>') }])],
  ['a slide', '片.pptx', officeOf('ppt', [{ name: 'ppt/slides/slide2.xml', text: xml('<a:p><a:r><a:t>机 密</a:t></a:r></a:p><a:p>文</a:p>') }])],
  ['a number for a character', '报告.docx', docxOf('&#26426;&#x5bc6;&#9733;1年')],
  ['what its properties say', '报告.docx', officeOf('word', [{ name: 'docProps/core.xml', text: xml('<dc:subject>密级：机密</dc:subject>') }])],
])('finds the marking in %s', async (_, name, bytes) => {
  expect((await look(name, bytes)).marking).toBe('机密');
});

it('finds it in the page header of a document that a word processor wrote', async () => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{
    headers: { default: new Header({ children: [new Paragraph({ children: [new TextRun({ text: '秘密', bold: true }), new TextRun('★3年')] })] }) },
    children: [new Paragraph('关于某事的报告')],
  }] }));
  expect(await look('报告.docx', bytes)).toMatchObject({ type: 'docx', marking: '秘密' });
});

describe('a file that was made to hurt', () => {
  const stuck = (code: string, limits: { milliseconds: number; megabytes: number }): Promise<Inspection> => new Inspector(new URL(`data:text/javascript,${encodeURIComponent(code)}`), limits).inspect('x', 'x.pdf');

  it('ends its own thread when it takes too long', async () => {
    await expect(stuck('for (;;);', { milliseconds: 300, megabytes: 64 })).rejects.toMatchObject({ code: 'file_not_safe', details: { why: 'time' } });
  });

  it('ends its own thread when it fills the memory', async () => {
    await expect(stuck('const all = []; for (;;) all.push(new Array(100_000).fill("x"));', { milliseconds: 30_000, megabytes: 16 })).rejects.toMatchObject({ code: 'file_not_safe', details: { why: 'size' } });
  });
});
