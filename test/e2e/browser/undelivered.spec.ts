import type { Locator, Page } from 'playwright-core';
import { describeBrowser } from './find-browser.js';
import { WebWorld } from './web-world.js';

const PHONE = { width: 390, height: 844 };
const REFUSED = '0a000000-0000-4000-8000-000000000001';
const UNCERTAIN = '0a000000-0000-4000-8000-000000000002';

describeBrowser('mails that did not arrive, and the rules on who leads', () => {
  let web: WebWorld;
  let documentId: string;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'NDRC']);
    documentId = await web.world.confirmedDocument();
    await web.world.demo.owner.asSystem('test', async (tx) => {
      for (const [id, login, status, at] of [[REFUSED, 'miit.handler1', 'FAILED', '2015-09-01'], [UNCERTAIN, 'ndrc.liaison', 'UNCERTAIN', '2015-09-02']] as const) {
        await tx.run(
          `INSERT INTO mail (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, attempts, response, not_before, created_at)
           SELECT $1::uuid, $1::uuid::text, $1::uuid::text, 'task.reminded', p.id, CASE WHEN $3::text = 'FAILED' THEN 'old@miit.example' ELSE p.email END, p.name, 'zh', '提醒 ' || $3::text, '正文', '<p>正文</p>', 'x', 'x', $3::text, 2, '550 5.1.1 no such user', now(), $4::timestamptz
             FROM person p WHERE p.id = $2::uuid`, [id, web.world.demo.person(login).id, status, at]);
      }
      await tx.run(`INSERT INTO alarm (kind, dedupe_key, person_id, details, raised_at) VALUES ('mail.refused', 'k', $1, jsonb_build_object('mailId', $2::text, 'address', 'old@miit.example'), now())`, [web.world.demo.person('miit.handler1').id, REFUSED]);
    });
  });
  afterAll(() => web.close());

  const rowOf = (page: Page, words: string): Locator => page.locator('#content tr[data-row]').filter({ hasText: words });
  const standing = (id: string) => web.world.demo.owner.asSystem('test', (tx) => tx.one<{ status: string }>('SELECT status FROM mail WHERE id = $1', [id]));

  it('stand in one list with whom they concern and what the server said; each goes again with one click, to the address of now', async () => {
    const page = await web.as('jmo.officer1', '/mailbox');
    await page.getByText('未送达', { exact: true }).click();
    await rowOf(page, '提醒 FAILED').getByText('现地址：').waitFor();
    await rowOf(page, '提醒 FAILED').getByText('550 5.1.1 no such user').waitFor();
    expect(await rowOf(page, '提醒 UNCERTAIN').getByText('现地址：').count()).toBe(0);
    expect(await web.look(page, 'undelivered.zh')).toEqual([]);
    await rowOf(page, '提醒 FAILED').getByRole('button', { name: '重新发送' }).dblclick();
    await rowOf(page, '提醒 FAILED').waitFor({ state: 'detached' });
    // Written anew to the address that the person has now; the other one as it was.
    expect([await standing(REFUSED), await standing(UNCERTAIN)]).toEqual([{ status: 'REPLACED' }, { status: 'UNCERTAIN' }]);
    expect(await web.world.demo.owner.asSystem('test', (tx) => tx.query(`SELECT 1 FROM event WHERE type = 'mail.redone'`))).toHaveLength(1);
    expect(await web.world.demo.owner.asSystem('test', (tx) => tx.query('SELECT 1 FROM alarm WHERE cleared_at IS NULL'))).toEqual([]);
    await rowOf(page, '提醒 UNCERTAIN').getByRole('button', { name: '重新发送' }).click();
    await page.getByText('没有未送达的邮件').waitFor();
    expect(await standing(UNCERTAIN)).toEqual({ status: 'PENDING' });
    expect(web.complaints).toEqual([]);
  });

  it('are led to from their alarm; who audits reads them and sends nothing, an agency has no such list', async () => {
    const page = await web.as('jmo.officer1', '/alarms?open=false', 'en');
    await page.getByRole('link', { name: 'Open the mail' }).click();
    await page.getByRole('heading', { level: 1, name: '提醒 FAILED' }).waitFor();
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(`UPDATE mail SET status = 'FAILED' WHERE id = $1`, [UNCERTAIN]));
    const auditor = await web.as('jmo.auditor', '/mailbox?view=dead', 'en', PHONE);
    await rowOf(auditor, '提醒 UNCERTAIN').waitFor();
    expect(await auditor.getByRole('button', { name: 'Send it again' }).count()).toBe(0);
    expect(await web.look(auditor, 'undelivered.phone.en')).toEqual([]);
    expect(await web.fits(auditor)).toBe(true);
    const reader = await web.as('miit.handler1', '/mailbox?view=dead');
    await reader.getByPlaceholder('状态').or(reader.getByLabel('状态')).first().waitFor();
    expect(await reader.getByText('未送达', { exact: true }).count()).toBe(0);
  });

  it('the director switches off that the first listed leads, for a reason, on top of what another did meanwhile; proposals from then on name no such lead', async () => {
    const page = await web.as('jmo.director', '/rosters');
    await page.getByText('列第一位者为牵头部门,下同').waitFor();
    await page.getByText('自安装以来没有改变过').waitFor();
    await page.getByRole('button', { name: '停用规则' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '停用规则' }).click();
    await dialog.getByText('请填写').waitFor();
    const { body: [rule] } = await web.world.call<{ key: string; version: number }[]>('jmo.convener', 'GET', '/lead-rules');
    for (const [enabled, version] of [[false, 0], [true, 1]] as const) {
      await web.world.call('jmo.convener', 'PATCH', `/lead-rules/${rule?.key}`, { json: { enabled, reason: '试一试' }, ifMatch: (rule?.version ?? 0) + version });
    }
    await dialog.getByLabel('理由').fill('本批文件一律由会议指定牵头单位。');
    await dialog.getByRole('button', { name: '停用规则' }).click();
    // Another has switched it twice meanwhile: that is told, what was typed is still there.
    await dialog.locator('.ant-alert').waitFor();
    expect(await dialog.getByLabel('理由').inputValue()).toBe('本批文件一律由会议指定牵头单位。');
    await dialog.getByRole('button', { name: '停用规则' }).dblclick();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('理由：本批文件一律由会议指定牵头单位。').waitFor();
    await page.getByRole('button', { name: '启用规则' }).waitFor();
    expect(await web.look(page, 'lead-rules.zh')).toEqual([]);
    const { body } = await web.world.call<{ problems: { code: string }[] }>('jmo.officer1', 'POST', `/documents/${documentId}/templates`, { json: { onDate: '2026-01-05' } });
    expect(body.problems.filter(({ code }) => code === 'lead_required').length).toBeGreaterThan(5);
    const officer = await web.as('jmo.auditor', '/rosters', 'en', PHONE);
    await officer.getByText('switched off', { exact: true }).waitFor();
    expect(await officer.getByRole('button', { name: 'Switch on' }).count()).toBe(0);
    expect(await web.look(officer, 'lead-rules.phone.en')).toEqual([]);
    expect(await web.fits(officer)).toBe(true);
    // In the sandbox of a mail even the test's own script is kept out.
    expect(web.complaints.filter((told) => !told.includes('sandboxed'))).toEqual([]);
  });
});
