import { describeBrowser } from './find-browser.js';
import { expectSoon } from '../../support/until.js';
import { WebWorld } from './web-world.js';

const HOSTILE = '<script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>';
const MAIL = '0a000000-0000-4000-8000-000000000001';
const ALARM = '0b000000-0000-4000-8000-000000000001';

describeBrowser('the office\'s other screens', () => {
  let web: WebWorld;
  beforeAll(async () => {
    web = await WebWorld.open(['MIIT', 'MOST', 'NDRC', 'CAC']);
    await web.world.issuedPlan(['1.1', '1.2', '1.3'], '2027-03-31', '2026-01-05');
    const { id } = await web.world.taskOf('miit.liaison', 'MIIT', '1.1');
    await web.world.demo.owner.asSystem('test', async (tx) => {
      await tx.run(
        `INSERT INTO mail (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
         VALUES ($1, 'm1', 'm1', 'task.reminded', $2, 'a@b.example', '张三', 'zh', $3, $4, $5, 'Subject: x', 'x', 'SENT', now(), now())`,
        [MAIL, web.world.demo.person('miit.handler1').id, `提醒${HOSTILE}`, `请办理 https://duban.example/tasks/${id}\n\nhttps://elsewhere.example/`, `<p>正文</p>${HOSTILE}`]);
      await tx.run(`INSERT INTO alarm (id, kind, dedupe_key, person_id, details, raised_at) VALUES ($1, 'mail.missing', 'k', $2, '{"address":"x"}', now())`, [ALARM, web.world.demo.person('miit.handler1').id]);
    });
  });
  afterAll(() => web.close());

  it('draw the matrix with a link in each cell, and print it on one sheet of A3', async () => {
    const page = await web.as('jmo.officer1', '/matrix');
    const cells = page.locator('tbody td a');
    await cells.first().waitFor();
    expect(await web.look(page, 'matrix.zh')).toEqual([]);
    expect(await cells.first().getAttribute('title')).toMatch(/^1\.1 .+：未签，正常，已 \d+ 个工作日$/);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    // 420 mm x 297 mm in points.
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([1191, 842]);
    await cells.first().click();
    await page.locator('#content').getByText('责任单位').first().waitFor();
  });

  it('ask for all that the board shows at once: nothing waits for another answer', async () => {
    const page = await web.as('jmo.officer1', '/notices');
    const asked: string[] = [];
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { answer = resolve; });
    await page.route(/\/api\/v1\//, async (route) => {
      asked.push(decodeURIComponent(route.request().url().split('/api/v1')[1] ?? ''));
      await held;
      await route.continue();
    });
    await page.goto(web.address('/board'));
    const BOARD = [/^\/board$/, /^\/plans/, /^\/tasks\?.*heldBy=OFFICE/, /^\/tasks\?.*overdue=true/];
    await expectSoon(async () => BOARD.filter((path) => !asked.some((one) => path.test(one))), []);
    const atOnce = asked.length;
    answer();
    await page.locator('#content').getByText(/^截至/).waitFor();
    await page.locator('#content').getByText('没有逾期任务').waitFor();
    expect(asked.slice(atOnce).filter((path) => /^\/(?:board|plans|tasks)/.test(path))).toEqual([]);
  });

  it('show a mail with nothing in it running, and lead to the task it is about', async () => {
    const page = await web.as('jmo.officer1', '/mailbox');
    await page.getByRole('link', { name: /^提醒/ }).click();
    await page.locator('iframe').waitFor();
    expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('正文');
    expect(await web.look(page, 'mail.zh')).toEqual([]);
    expect(await page.title()).not.toBe('owned');
    const links = page.locator('#content .ant-descriptions a');
    expect(await links.count()).toBe(1);
    await links.click();
    await page.locator('#content').getByText('责任单位').first().waitFor();
  });

  it('send a mail that did not arrive again with one click, once; an agency\'s reader is not offered it', async () => {
    const rows = <T>(sql: string): Promise<T[]> => web.world.demo.owner.asSystem('test', (tx) => tx.query<T>(sql, [MAIL]));
    await rows(`UPDATE mail SET status = 'FAILED', sent_at = NULL, to_address = (SELECT email FROM person WHERE person.id = mail.person_id) WHERE id = $1 RETURNING id`);
    const reader = await web.as('miit.handler1', `/mailbox/${MAIL}`);
    await reader.locator('#content').getByText('失败').waitFor();
    expect(await reader.getByRole('button', { name: '重新发送' }).count()).toBe(0);
    const page = await web.as('jmo.officer1', `/mailbox/${MAIL}`);
    await page.getByRole('button', { name: '重新发送' }).waitFor();
    expect(await web.look(page, 'mail-dead.zh')).toEqual([]);
    await page.getByRole('button', { name: '重新发送' }).click();
    await page.locator('#content').getByText('待发').waitFor();
    expect(await page.getByRole('button', { name: '重新发送' }).count()).toBe(0);
    expect(await rows('SELECT status FROM mail WHERE id = $1')).toEqual([{ status: 'PENDING' }]);
    expect(await rows(`SELECT type FROM event WHERE type = 'mail.redone' AND subject = $1::text`)).toHaveLength(1);
  });

  it('list the newest mails about a task on its page, each leading to its words, and all of them one click away', async () => {
    const { id } = await web.world.taskOf('miit.liaison', 'MIIT', '1.1');
    await web.world.demo.owner.asSystem('test', (tx) => tx.run(
      `WITH about AS (SELECT e.id AS event_id, row_number() OVER (ORDER BY e.seq, e.id) AS n FROM event e LIMIT 12),
            mails AS (INSERT INTO mail (id, message_id, dedupe_key, kind, person_id, to_address, to_name, locale, subject, text, html, raw, raw_sha256, status, not_before, created_at)
              SELECT ('0c000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, 'about' || n, 'about' || n, 'task.reminded', $2::uuid, 'a@b.example', '张三', 'zh', '第' || n || '封', '请办理', '<p>第' || n || '封的正文</p>',
                     'Subject: x', 'x', 'SENT', now(), now() + n * interval '1 second' FROM about RETURNING id)
       INSERT INTO notification (event_id, person_id, agency_code, kind, urgent, model, status, not_before, created_at, mail_id, task_id, task_ids)
       SELECT event_id, $2::uuid, 'MIIT', 'task.reminded', true, '{}', 'MAILED', now(), now(), ('0c000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid, $1::uuid, ARRAY[$1::uuid]
         FROM about, (SELECT count(*) FROM mails) AS written`, [id, web.world.demo.person('miit.handler1').id]));
    const page = await web.as('jmo.officer1', `/tasks/${id}`);
    await page.getByRole('link', { name: '第12封' }).waitFor();
    expect(await page.getByRole('link', { name: /^第\d+封$/ }).allInnerTexts()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((n) => `第${n}封`));
    await page.getByRole('link', { name: '全部相关邮件' }).click();
    await page.getByRole('link', { name: '第1封' }).waitFor();
    expect(await page.getByRole('link', { name: /^提醒/ }).count()).toBe(0);
    expect(await page.locator('tbody tr[data-row]').count()).toBe(12);
    expect(await web.look(page, 'mails-of-task.zh')).toEqual([]);
    await page.getByRole('link', { name: '第1封', exact: true }).click();
    expect(await page.frameLocator('iframe').locator('body').innerText()).toContain('第1封的正文');
    await page.goBack();
    await page.getByRole('button', { name: '显示全部邮件' }).click();
    await page.getByRole('link', { name: /^提醒/ }).waitFor();
  });

  it('clear an alarm with what was done about it', async () => {
    const page = await web.as('jmo.officer1', '/alarms', 'en');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByRole('dialog').getByLabel('What was done about it').fill('已补登邮箱。');
    expect(await web.look(page, 'alarm.en')).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click();
    await page.getByText('There is no alarm').waitFor();
    const { body } = await web.world.call<{ items: { id: string }[] }>('jmo.officer1', 'GET', '/alarms?open=false');
    expect(body.items.map(({ id }) => id)).toContain(ALARM);
  });
});
