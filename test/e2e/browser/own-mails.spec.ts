import type { MailPreferences } from '#workflow';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

describeBrowser('one\'s own mails', () => {
  let web: WebWorld;
  beforeAll(async () => { web = await WebWorld.open(['MIIT']); });
  afterAll(() => web.close());

  it('changes how a kind of notice comes and the language, from the person\'s own menu; what is a duty says why it stays', async () => {
    const page = await web.as('miit.liaison', '/tasks');
    // His name is the last button once the page knows who he is.
    await page.getByRole('navigation').getByText('任务台账').waitFor();
    await page.getByRole('banner').getByRole('button').last().click();
    await page.getByRole('button', { name: '邮件设置' }).click();
    await page.getByRole('heading', { level: 1, name: '邮件设置' }).waitFor();
    const duty = page.getByRole('row').filter({ hasText: '逾期提醒' });
    await duty.getByText('按规定发送，不能关闭').waitFor();
    await duty.getByText('履职必须收到的邮件').waitFor();
    expect(await duty.getByRole('combobox').count()).toBe(0);
    const asked = page.getByRole('combobox', { name: '请审核' });
    expect(await asked.locator('option').allInnerTexts()).toEqual(['按规定（默认）', '即时单独发送', '每日摘要']);
    await page.getByRole('combobox', { name: '任务销号' }).selectOption('IN_APP');
    await page.getByRole('combobox', { name: '邮件语言' }).selectOption('en');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('已保存').waitFor();
    expect(await web.look(page, 'own-mails.zh')).toEqual([]);
    await page.reload();
    expect(await page.getByRole('combobox', { name: '任务销号' }).inputValue()).toBe('IN_APP');
    const { body } = await web.world.call<MailPreferences>('miit.liaison', 'GET', '/me/mail-preferences');
    expect({ version: body.version, locale: body.locale }).toEqual({ version: 1, locale: 'en' });
    expect(web.complaints).toEqual([]);
  });

  it('shows what another window changed meanwhile, keeps what was chosen here, and saves it on top; in English, on a phone', async () => {
    const page = await web.as('miit.signatory', '/own-mails', 'en', { width: 390, height: 844 });
    await page.getByRole('combobox', { name: 'Task closed out' }).selectOption('SINGLE');
    await web.world.call('miit.signatory', 'PUT', '/me/mail-preferences', { json: { locale: 'zh', choices: [{ kind: 'task.completed', form: 'IN_APP' }] }, ifMatch: 0 });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('→ No mail, only here').waitFor();
    expect(await page.getByRole('combobox', { name: 'Task closed out' }).inputValue()).toBe('SINGLE');
    expect(await web.look(page, 'own-mails.en')).toEqual([]);
    expect(await web.fits(page)).toBe(true);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const { body } = await web.world.call<MailPreferences>('miit.signatory', 'GET', '/me/mail-preferences');
    expect(body.kinds.filter(({ chosen }) => chosen !== null).map(({ kind, chosen }) => `${kind} ${chosen}`)).toEqual(['task.completed IN_APP', 'task.closed SINGLE']);
  });
});
