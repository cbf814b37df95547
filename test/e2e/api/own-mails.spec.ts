import type { MailPreferences } from '#workflow';
import { ApiWorld } from './api-world.js';

const PATH = '/me/mail-preferences';
let world: ApiWorld;
beforeAll(async () => { world = await ApiWorld.open(['MIIT', 'NDRC']); });
afterAll(() => world.close());

const own = async (login: string): Promise<MailPreferences> => (await world.call<MailPreferences>(login, 'GET', PATH)).body;
const chosen = ({ kinds }: MailPreferences): Record<string, string> => Object.fromEntries(kinds.flatMap(({ kind, chosen: form }) => (form === null ? [] : [[kind, form]])));

it('keeps what one chooses for oneself, by version, and leaves everybody else as he was', async () => {
  expect(await own('miit.liaison')).toMatchObject({ version: 0, locale: 'zh' });
  const json = { locale: 'en', choices: [{ kind: 'task.closed', form: 'IN_APP' }, { kind: 'task.review_requested', form: 'SINGLE' }] };
  const { status, body } = await world.call<MailPreferences>('miit.liaison', 'PUT', PATH, { json, ifMatch: 0 });
  expect({ status, version: body.version, locale: body.locale, chosen: chosen(body) })
    .toEqual({ status: 200, version: 1, locale: 'en', chosen: { 'task.closed': 'IN_APP', 'task.review_requested': 'SINGLE' } });
  expect(await own('miit.liaison')).toEqual(body);
  expect((await world.call<{ person: { locale: string } }>('miit.liaison', 'GET', '/me')).body.person.locale).toBe('en');
  expect(await own('miit.signatory')).toMatchObject({ version: 0, locale: 'zh' });
  expect(await world.refusal('miit.liaison', 'PUT', PATH, { json, ifMatch: 0 })).toMatchObject({ status: 409, code: 'stale_version', details: { expected: 0, current: 1 } });
  expect(await world.refusal('miit.liaison', 'PUT', PATH, { json })).toMatchObject({ code: 'version_required' });
  const emptied = await world.call<MailPreferences>('miit.liaison', 'PUT', PATH, { json: { locale: 'zh', choices: [] }, ifMatch: 1 });
  expect({ version: emptied.body.version, chosen: chosen(emptied.body) }).toEqual({ version: 2, chosen: {} });
});

it('refuses to mute a duty, in words and with the kind, and keeps nothing of such a request', async () => {
  const before = await own('miit.handler1');
  const put = (kind: string, form: string, lang: 'zh' | 'en' = 'zh') =>
    world.refusal('miit.handler1', 'PUT', PATH, { json: { locale: 'en', choices: [{ kind: 'task.closed', form: 'IN_APP' }, { kind, form }] }, ifMatch: before.version, lang });
  expect(await put('task.overdue', 'IN_APP')).toMatchObject({
    status: 422, code: 'mail_floor', details: { kind: 'task.overdue', least: 'FIXED' }, detail: '这类通知属于履职必须收到的邮件，按规定发送，不能关闭或者改变方式。',
  });
  expect(await put('task.reminder', 'IN_APP', 'en')).toMatchObject({
    status: 422, code: 'mail_floor', details: { least: 'DIGEST' }, detail: 'Notices of this kind ask for work or move a date: they are mailed in any case, at once or in the digest.',
  });
  expect(await put('task.closed', 'DIGEST')).toMatchObject({ status: 400, code: 'invalid_input' });
  expect(await put('task.changed', 'DIGEST')).toMatchObject({ status: 400, code: 'invalid_input' });
  expect(await own('miit.handler1')).toEqual(before);
});
