import { simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';

let sink: SmtpSink;
beforeEach(async () => { sink = await startSmtpSink(); });
afterEach(() => sink.stop());

async function send(to: string | string[], timeout = 60_000): Promise<{ response: string; rejected: unknown[] }> {
  const transport = createTransport({ host: '127.0.0.1', port: sink.port, socketTimeout: timeout });
  try {
    return await transport.sendMail({ from: 'office@ndrc.example', to, subject: '督办提醒', text: '请于今日签收。', messageId: '<one@duban>' });
  } finally {
    transport.close();
  }
}

describe('the SMTP sink', () => {
  it('keeps the envelope and the message as it was sent', async () => {
    await send(['a@miit.example', 'b@miit.example']);
    const [mail] = sink.mails;
    expect(mail).toMatchObject({
      from: 'office@ndrc.example', to: ['a@miit.example', 'b@miit.example'], messageId: '<one@duban>', acknowledged: true,
    });
    expect(await simpleParser(mail?.raw ?? '')).toMatchObject({ subject: '督办提醒', text: '请于今日签收。' });
  });

  it('refuses one recipient for good or for now, and takes the others', async () => {
    sink.behave('Gone@miit.example', { kind: 'refuse', code: 550 });
    sink.behave('busy@miit.example', { kind: 'refuse', code: 451 }, 1);
    await expect(send('gone@miit.example')).rejects.toMatchObject({ responseCode: 550 });
    await expect(send('busy@miit.example')).rejects.toMatchObject({ responseCode: 451 });
    expect(sink.mails).toHaveLength(0);
    await send('busy@miit.example');
    expect((await send(['gone@miit.example', 'here@miit.example'])).rejected).toEqual(['gone@miit.example']);
    expect(sink.mails.map(({ to }) => to)).toEqual([['busy@miit.example'], ['here@miit.example']]);
  });

  it('refuses a message after it was sent, and then does not count as having it', async () => {
    sink.behave('*', { kind: 'refuse_data', code: 552 });
    await expect(send('a@miit.example')).rejects.toMatchObject({ responseCode: 552 });
    expect(sink.mails).toHaveLength(0);
  });

  it('cuts the line before the message: nothing was handed over', async () => {
    sink.behave('*', { kind: 'drop_before_data' });
    await expect(send('a@miit.example')).rejects.toThrow();
    expect(sink.mails).toHaveLength(0);
  });

  it('cuts the line after the message: it has it, and the client does not know', async () => {
    sink.behave('*', { kind: 'drop_after_data' }, 1);
    await expect(send('a@miit.example')).rejects.toThrow();
    await send('a@miit.example');
    expect(sink.mails.map(({ messageId, acknowledged }) => ({ messageId, acknowledged }))).toEqual([
      { messageId: '<one@duban>', acknowledged: false }, { messageId: '<one@duban>', acknowledged: true },
    ]);
    expect(sink.connections()).toBe(2);
  });

  it('stalls until the client gives up, or answers late', async () => {
    sink.behave('slow@miit.example', { kind: 'stall' });
    sink.behave('late@miit.example', { kind: 'delay', milliseconds: 300 });
    await expect(send('slow@miit.example', 2_000)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    const begin = performance.now();
    await send('late@miit.example');
    expect(performance.now() - begin).toBeGreaterThan(290);
    expect(sink.mails.map(({ acknowledged }) => acknowledged)).toEqual([false, true]);
  });
});
