import { clocksOf, Database, type Credentials } from '#database';
import { civilDate, type Clock, type ExtensionAct, type ExtensionInput } from '#domain';
import { IssuedPlan } from '../tasks/issued-plan.fixture.js';
import { ExtensionReads, type ExtensionView } from './extension-reads.service.js';
import { Extensions } from './extensions.service.js';

// The plan is due on Wednesday 2015-09-30; 8, 9 and the Saturday 10 October are worked after the holiday.
export const ASKED: ExtensionInput = { reasonClass: 'CONSULTATION', reasonText: '标准尚在征求意见', progress: '已完成初稿', requestedDue: civilDate('2015-10-23') };

/** An issued plan in which more time is asked for, by the people of the demo. */
export class AskedExtension {
  readonly worker: Database;
  readonly reads: ExtensionReads;

  private constructor(readonly plan: IssuedPlan, url: string, public extensions: Extensions) {
    this.worker = new Database({ url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 2 });
    this.reads = new ExtensionReads(plan.world.api, plan.books);
  }

  static async open(urls: { ownerUrl: string; url: string }): Promise<AskedExtension> {
    const plan = await IssuedPlan.open(urls);
    return new AskedExtension(plan, urls.url, new Extensions(plan.world.api, plan.books));
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.plan.world.close();
  }

  as(login: string): Promise<Credentials> {
    return this.plan.as(login);
  }

  async draft(login: string, taskId: string, input: ExtensionInput = ASKED): Promise<string> {
    const who = await this.as(login);
    const { version } = await this.plan.reads.get(who, taskId);
    return (await this.extensions.draft(who, taskId, input, version)).id;
  }

  async act(login: string, id: string, name: ExtensionAct, input: ExtensionInput = {}): Promise<void> {
    const who = await this.as(login);
    const { version } = await this.reads.get(who, id);
    await this.extensions.act(who, id, name, input, version);
  }

  /** The request as the office sees it. */
  async seen(id: string): Promise<ExtensionView> {
    return this.reads.get(await this.as('jmo.officer1'), id);
  }

  /** MIIT's task, in progress. */
  async task(): Promise<string> {
    const { id, status } = await this.plan.task('MIIT');
    if (status === 'DISPATCHED') await this.plan.toProgress('MIIT', id);
    return id;
  }

  /** MIIT's request drafted, signed and advised on by the lead. */
  async filed(input: ExtensionInput = ASKED): Promise<{ taskId: string; id: string }> {
    const taskId = await this.task();
    const id = await this.draft('miit.handler1', taskId, input);
    await this.act('miit.handler1', id, 'sendToSign');
    await this.act('miit.signatory', id, 'sign');
    await this.act('ndrc.reviewer', id, 'giveOpinion', { opinion: 'SUPPORT', reason: '情况属实' });
    return { taskId, id };
  }

  /** The same, reviewed by the office, so that it waits for its decision. */
  async reviewed(input: ExtensionInput = ASKED): Promise<{ taskId: string; id: string }> {
    const made = await this.filed(input);
    await this.act('jmo.officer1', made.id, 'review', { reason: '初审意见' });
    return made;
  }

  async clock(taskId: string, kind: Clock['kind']): Promise<Clock | undefined> {
    return this.plan.owner.asSystem('test', async (tx) => (await clocksOf(tx, taskId)).find((clock) => clock.kind === kind));
  }

  rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
  }
}

export const refused = (code: string, details: Record<string, unknown> = {}): unknown => expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });
