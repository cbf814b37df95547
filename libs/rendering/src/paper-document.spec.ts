import { inflateRawSync } from 'node:zlib';
import { civilDate } from '#domain';
import type { PaperToPrint } from '#workflow';
import { paperDocument } from './paper-document.js';

const PAPER: PaperToPrint = {
  kind: 'SUPERVISION', colour: 'BLUE', noticeNumber: '督办〔2015〕3号', issuer: '“互联网+”行动部际联席会议办公室', addressee: '工业和信息化部', text: '“夯实网络基础”已逾期3个工作日。',
  replyDue: civilDate('2015-10-14'), issuedOn: civilDate('2015-10-10'), signedByName: '周正', evidenceSha256: 'a'.repeat(64),
  sheet: {
    asOf: civilDate('2015-10-10'), reason: 'OVERDUE', due: { kind: 'COMPLETION', dueOn: civilDate('2015-09-30'), daysLate: 3 },
    task: { title: '夯实网络基础', agency: '工业和信息化部', measureRef: '1.1', document: '关于夯实网络基础的意见', originalDue: civilDate('2015-09-30'), currentDue: civilDate('2015-09-30'), returns: 0, extensions: 1 },
    held: [{ by: 'OWNER', agency: '工业和信息化部', workingDays: 62 }], mails: [{ to: '李敏', subject: '催办', sentAt: '2015-10-08T01:00:00.000Z', messageId: '<m@x>' }],
    papers: [{ number: '催办〔2015〕1号', issuedOn: civilDate('2015-10-08'), status: 'ISSUED', repliedOn: null }],
  },
};

/** The parts of a zip file by name, read through its central directory. */
function unzip(file: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = file.readUInt32LE(file.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [method, size, nameLength, extra, comment, offset] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const data = file.subarray(start, start + size);
    parts.set(file.toString('utf8', at + 46, at + 46 + nameLength), (method === 8 ? inflateRawSync(data) : data).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
const documentOf = async (paper: PaperToPrint): Promise<string> => unzip(await paperDocument(paper)).get('word/document.xml') ?? '';
const words = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

it('prints a paper in the official layout: red mark and line, number, title, addressee, words, reply date, signature and date', async () => {
  const xml = await documentOf(PAPER);
  const lines = words(xml).split('\n').filter(Boolean);
  expect(lines.slice(0, 5)).toEqual(['“互联网+”行动部际联席会议办公室', '督办〔2015〕3号', '关于督办“夯实网络基础”的通知', '（蓝色督办）', '工业和信息化部：']);
  expect(lines).toEqual(expect.arrayContaining(['“夯实网络基础”已逾期3个工作日。', '本督办单不改变责任分工。', '2015年10月10日', '（签发人：周正）', '催办〔2015〕1号', '情况清单']));
  expect(words(xml)).toContain('并于2015年10月14日前将办理进展');
  expect(xml).toMatch(/<w:color w:val="FF0000"\/>/);
  expect(xml).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1588"/);
  expect((xml.match(/<w:tbl>/g) ?? []).length).toBe(4);
});

it('lists in a bulletin what stands still beside its matter', async () => {
  const suspended = [{ title: '完善信用体系', agency: '人民银行', since: civilDate('2015-08-03'), basis: '国办函〔2015〕12号', reviewOn: civilDate('2015-11-02') }];
  const lines = words(await documentOf({ ...PAPER, kind: 'BULLETIN', colour: null, sheet: { ...PAPER.sheet, suspended } })).split('\n');
  const at = lines.indexOf('中止事项');
  expect(lines.slice(at, at + 10)).toEqual(['中止事项', '责任单位', '中止日期', '复查日期', '依据', '完善信用体系', '人民银行', '2015年8月3日', '2015年11月2日', '国办函〔2015〕12号']);
  expect(words(await documentOf(PAPER))).not.toContain('中止事项');
});

it('says of a draft that it is none yet', async () => {
  const text = words(await documentOf({ ...PAPER, noticeNumber: null, replyDue: null, issuedOn: null, signedByName: null }));
  expect(text).toContain('（督办单拟稿，未签发、未编号）');
  expect(text).not.toContain('书面回复我办');
});

it('takes what people typed as plain text, whatever it is', async () => {
  const title = '</w:t><w:fldSimple w:instr="DDEAUTO c:\\\\cmd"/>\u0000\u0007\ud800 & <b>';
  const xml = await documentOf({ ...PAPER, text: title, sheet: { ...PAPER.sheet, task: { ...PAPER.sheet.task, title } } });
  expect(xml).not.toContain('<w:fldSimple');
  expect(xml).not.toContain('<w:instrText');
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(xml).toContain('&lt;/w:t&gt;&lt;w:fldSimple');
});
