import { Database, type Credentials } from '#database';
import type { EscalationAct, EscalationInput } from '#domain';
import { sweep } from '../reminders/sweep.js';
import { IssuedPlan } from '../tasks/issued-plan.fixture.js';
import { proposePapers } from './propose-papers.js';
import { EscalationReads, type EscalationView } from './escalation-reads.service.js';
import { Escalations } from './escalations.service.js';

/** An issued plan, due on Wednesday 2015-09-30, in which nobody keeps the date; papers are made by the sweeps of a worker. */
export class LateTask {
  readonly worker: Database;
  readonly papers: Escalations;
  readonly reads: EscalationReads;

  private constructor(readonly plan: IssuedPlan, url: string) {
    this.worker = new Database({ url, role: 'duban_worker', zone: 'Asia/Shanghai', poolSize: 4 });
    this.papers = new Escalations(plan.world.api, plan.books);
    this.reads = new EscalationReads(plan.world.api, plan.books);
  }

  static async open(urls: { ownerUrl: string; url: string }): Promise<LateTask> {
    return new LateTask(await IssuedPlan.open(urls), urls.url);
  }

  async close(): Promise<void> {
    await this.worker.close();
    await this.plan.world.close();
  }

  as(login: string): Promise<Credentials> {
    return this.plan.as(login);
  }

  /** MIIT's task, in progress. */
  async task(): Promise<string> {
    const { id, status } = await this.plan.task('MIIT');
    if (status === 'DISPATCHED') await this.plan.toProgress('MIIT', id);
    return id;
  }

  /** Lets a worker do what the clocks have brought about by then. */
  async sweepAt(date: string, time: `${number}:${number}` = '10:00'): Promise<void> {
    await this.plan.at(date, time);
    await sweep(this.worker, this.plan.books);
  }

  async papersOf(taskId: string, login = 'jmo.officer1'): Promise<EscalationView[]> {
    return (await this.reads.ofTask(await this.as(login), taskId)).items;
  }

  async act(login: string, id: string, act: EscalationAct, input: EscalationInput = {}): Promise<void> {
    const who = await this.as(login);
    const { version } = await this.reads.get(who, id);
    await this.papers.act(who, id, act, input, version);
  }

  async urge(login: string, taskId: string, input: EscalationInput = { reason: '请抓紧' }): Promise<string> {
    const who = await this.as(login);
    return (await this.papers.urge(who, taskId, input, (await this.plan.reads.get(who, taskId)).version)).id;
  }

  async propose(login: string, taskId: string, input: EscalationInput): Promise<string> {
    const who = await this.as(login);
    return (await this.papers.propose(who, taskId, { reason: '经催办未见进展', ...input }, (await this.plan.reads.get(who, taskId)).version)).id;
  }

  /** The daily look of a worker at what no clock watches; answers how many papers it wrote. */
  look(): Promise<number> {
    return proposePapers(this.worker, this.plan.books);
  }

  rows<T>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.plan.owner.asSystem('test', (tx) => tx.query<T>(sql, params));
  }

  run(sql: string, params: unknown[] = []): Promise<number> {
    return this.plan.owner.asSystem('test', (tx) => tx.run(sql, params));
  }
}
