import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { checkAddress } from './address.js';
import { buildMime, messageIdFor, mimeTree, type MailMessage } from './mime.js';

const message: MailMessage = {
  messageId: messageIdFor('0190-ab', 'duban@office.example'), date: new Date('2015-07-06T01:00:00Z'),
  from: { name: '联席会议办公室', address: 'duban@office.example' }, to: { name: '王建国', address: 'wang@miit.example' },
  subject: '【任务交办】保证安全基础（工业和信息化部）', text: '请签收。\n', html: '<p>请签收。</p>', headers: { 'X-Duban-Kind': 'task.dispatched' },
};
const TEXT = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }), fc.string({ unit: fc.constantFrom('督', '办', '（', ' ', 'a', '"', '<', '=?', '\t', '\u202E', '🏛'), maxLength: 80 }),
);
const EXPECTED = ['auto-submitted', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'subject', 'to', 'x-duban-kind'];

describe('the MIME text', () => {
  it('carries what it was given, and exactly the expected headers', async () => {
    const parsed = await simpleParser(await buildMime(message));
    expect([...parsed.headers.keys()].sort()).toEqual(EXPECTED);
    expect(parsed.messageId).toBe('<0190-ab@office.example>');
    expect(parsed.date).toEqual(message.date);
    expect(parsed.subject).toBe(message.subject);
    expect(parsed.from?.value).toEqual([{ name: '联席会议办公室', address: 'duban@office.example' }]);
    expect(parsed.text?.trim()).toBe('请签收。');
    expect(parsed.html).toContain('<p>请签收。</p>');
  });

  it('is the same, byte for byte, however often it is built', async () => {
    expect((await buildMime(message)).equals(await buildMime(message))).toBe(true);
  });

  it.each([
    ['plain words', 'Please sign for it.\r\n'], ['bare line feeds', 'a\n\nb'], ['nothing', ''], ['lines of dots', '.\r\n..\r\n.'], ['no line break at the end', 'x'],
    ['a long line', 'x'.repeat(3_000)], ['a long Chinese text', '督办事项按期办结。'.repeat(500)], ['a text that fills its last line', '督'.repeat(19)],
  ])('is what nodemailer itself would send, with %s', async (_what, text) => {
    for (const html of [`<p>${text}</p>`, text]) {
      const each = { ...message, text, html };
      expect((await buildMime(each)).toString()).toBe((await mimeTree(each).build()).toString());
    }
  });

  it('is what nodemailer itself would send, whatever subject, names and headers say', async () => {
    await fc.assert(fc.asyncProperty(TEXT, TEXT, TEXT, TEXT, async (subject, from, to, value) => {
      const each = { ...message, subject, from: { ...message.from, name: from }, to: { ...message.to, name: to }, headers: { 'X-Duban-Kind': value } };
      expect((await buildMime(each)).toString()).toBe((await mimeTree(each).build()).toString());
    }));
  });

  it.each(['王\r\nBcc: mallory@evil.example', '王\u202Egnp.exe', '王\u0000\u2028国', '王" <mallory@evil.example>, "', '<script>alert(1)</script>'])('gains no header and no recipient from %j', async (evil) => {
    const parsed = await simpleParser(await buildMime({ ...message, subject: evil, from: { ...message.from, name: evil }, to: { ...message.to, name: evil }, headers: { 'X-Duban-Kind': evil } }));
    expect([...parsed.headers.keys()].sort()).toEqual(EXPECTED);
    const to = [parsed.to].flat().flatMap((t) => t?.value ?? []);
    expect(to.map((t) => t.address)).toEqual(['wang@miit.example']);
    expect(parsed.from?.value.map((f) => f.address)).toEqual(['duban@office.example']);
    for (const text of [parsed.subject, to[0]?.name, String(parsed.headers.get('x-duban-kind'))]) expect(text).not.toMatch(/[\u0000-\u001F\u2028\u202A-\u202E]/u);
  });

  it.each([
    [{ messageId: '<a@b>\r\nBcc: x' }], [{ headers: { Bcc: 'x@y.example' } }], [{ headers: { 'X-A: b\r\nBcc': 'x' } }], [{ to: { name: '', address: 'a@b.example\r\nRCPT TO:<c@d.example>' } }],
  ])('refuses %j', async (over: Partial<MailMessage>) => {
    await expect(buildMime({ ...message, ...over })).rejects.toThrow();
  });
});

describe('an address', () => {
  it.each([
    [null, 'missing'], ['', 'missing'], ['  ', 'missing'], ['wang@miit.gov.cn', 'ok'], ['w.j+duban@政务.example', 'ok'], ['wang', 'malformed'], ['@miit.example', 'malformed'],
    ['wang@', 'malformed'], ['wang@miit', 'malformed'], ['wang@@miit.example', 'malformed'], ['a@b.example, c@d.example', 'malformed'], ['wang @miit.example', 'malformed'],
    ['wang@miit.example\r\n', 'malformed'], ['w..j@miit.example', 'malformed'], [`${'x'.repeat(65)}@miit.example`, 'malformed'], ['王@miit.example', 'malformed'], ['wang@-miit.example', 'malformed'],
  ] as const)('%j is %s', (address, verdict) => {
    expect(checkAddress(address)).toBe(verdict);
  });
});
