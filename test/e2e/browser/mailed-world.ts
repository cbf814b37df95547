import type { AddressInfo } from 'node:net';
import { createApiApp } from '#api';
import { createRenderer } from '#rendering';
import { composeMails, Database, fanout, sweep } from '#workflow';
import { World, ZONE } from '../../support/factories.js';
import { testFiles } from '../../support/test-files.js';

/** What must stay text wherever it is shown. */
export const HOSTILE = '<script>document.title="owned"</script><img src=x onerror=\'document.title="owned"\'>';
export const PUBLIC_URL = 'https://duban.example';

export interface MailedWorld {
  world: World;
  base: string;
  planId: string;
  /** `parent`: overdue, with hostile words in it; `child` its subtask; `done` closed; `undated` without a date. */
  tasks: { parent: string; child: string; done: string; undated: string };
  close(): Promise<void>;
}

/** The API with the web application on a free port, over a few tasks of which mails were really written: single ones, a digest, an alarm. */
export async function openMailed(): Promise<MailedWorld> {
  const world = await World.open();
  await world.at('2016-06-01', '10:00');
  const handler = await world.person('MIIT', ['HANDLER'], { name: '李承办' });
  await world.person('MIIT', ['LIAISON', 'SIGNATORY'], { name: '王联络' });
  await world.person('MOST', ['LIAISON'], { name: '赵无址', email: null });
  await world.person('MOF', ['LIAISON'], { name: '钱财政' });
  await world.person('JMO', ['OFFICE_OFFICER'], { name: '周经办' });
  const { planId } = await world.plan();
  const parent = await world.task({ title: `安全${HOSTILE}`, due: '2016-06-15', provisional: true, handlerId: handler });
  const child = await world.task({ title: '子任务', parentId: parent, role: 'SUBTASK', agency: 'MOST', assigner: 'MIIT', status: 'DISPATCHED', due: '2016-06-14' });
  const done = await world.task({ agency: 'MOST', status: 'CLOSED', due: '2016-06-10' });
  const undated = await world.task({ agency: 'NDRC', role: 'LEAD' });
  const fresh = await world.task({ agency: 'MOF', status: 'DISPATCHED', due: '2016-12-30' });
  await world.clock(parent, 'COMPLETION', '2016-06-15');
  await world.clock(child, 'RECEIPT', '2016-06-02', { agency: 'MOST' });
  await world.clock(fresh, 'RECEIPT', '2016-06-02', { agency: 'MOF' });
  await world.run(`INSERT INTO sign_off (task_id, round, stage, decision, person_id, agency_code, statement, at)
    VALUES ($1, 1, 'REQUEST', 'YES', $2, 'MIIT', $3, duban_now())`, [parent, handler, HOSTILE]);
  await world.events(
    { type: 'plan.issued', planId }, { type: 'task.dispatched', taskId: child },
    { type: 'task.returned', taskId: parent, reason: HOSTILE, after: { status: 'RETURNED' } });
  const render = createRenderer({ publicUrl: PUBLIC_URL, from: { name: '督办', address: 'duban@office.example' } });
  for (const day of ['2016-06-01', '2016-06-02', '2016-06-16', '2016-06-20']) {
    await world.at(day, '11:00');
    await sweep(world.worker, world.books);
    for (let round = 0; round < 2; round += 1) await fanout(world.worker, world.books, await world.outbox());
    await composeMails(world.worker, world.books, render);
  }
  const stored = testFiles();
  const db = new Database({ url: world.database.url, role: 'duban_api', zone: ZONE, poolSize: 2 });
  const app = await createApiApp({
    db, books: world.books, files: stored.files, settings: { tokenSecret: 'a secret of the tests, 32 bytes!!' }, log: { refused: () => undefined, failed: (_, error) => { throw error; } },
    web: 'dist/web',
  });
  await app.listen(0, '127.0.0.1');
  return {
    world, planId, tasks: { parent, child, done, undated }, base: `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`,
    close: async () => {
      await app.close();
      await db.close();
      await world.close();
      stored.drop();
    },
  };
}
