import { setSimulatedTime, type Credentials, type Database } from '#database';
import { civilDate, instantOf, type ActInput, type TaskAct } from '#domain';
import { Documents } from '../documents/index.js';
import { IssuePlan } from '../plans/issue-plan.service.js';
import { Plans } from '../plans/plans.service.js';
import { DemoWorld } from '../seed/demo-world.fixture.js';
import { Templates } from '../templates/index.js';
import { Books } from '../time/books.js';
import { Subtasks } from './subtasks.service.js';
import { TaskActs } from './task-acts.service.js';
import { TaskReads, type TaskView } from './task-reads.service.js';

export const TEXT = `国务院关于夯实网络基础的意见

国发〔2015〕99号

一、夯实基础
1.夯实网络基础。加快建设宽带网络，提高接入速率。（发展改革委牵头，工业和信息化部、财政部参与）
`;

/** A plan of one measure, issued on 2015-07-08 and due on 2015-09-30: NDRC leads, MIIT and MOF co-operate. */
export class IssuedPlan {
  readonly books = new Books('Asia/Shanghai');
  readonly acts: TaskActs;
  readonly reads: TaskReads;
  readonly subtasks: Subtasks;
  readonly plans: Plans;
  planId = '';

  private constructor(readonly world: DemoWorld) {
    this.acts = new TaskActs(world.api, this.books);
    this.reads = new TaskReads(world.api, this.books);
    this.subtasks = new Subtasks(world.api, this.books);
    this.plans = new Plans(world.api, this.books);
  }

  static async open(
    urls: { ownerUrl: string; url: string }, { text = TEXT, agencies = ['NDRC', 'MIIT', 'MOF', 'MOST'] }: { text?: string; agencies?: readonly string[] } = {},
  ): Promise<IssuedPlan> {
    const issued = new IssuedPlan(await DemoWorld.open(urls, agencies));
    await issued.at('2015-07-08');
    const { world } = issued;
    const [first, second, director] = [await world.as('jmo.officer1'), await world.as('jmo.officer2'), await world.as('jmo.director')];
    const documents = new Documents(world.api);
    const { id } = await documents.import(first, { bytes: new TextEncoder().encode(text), fileName: 'text.txt' });
    const reading = await documents.reading(first, id);
    await documents.clearDoubts(first, id, reading.openDoubts.map(({ index }) => ({ index, note: '已核' })));
    await documents.confirm(second, id, reading.version);
    await new Templates(world.api).propose(first, id, { onDate: '2015-07-08' });
    const plan = await issued.plans.draft(first, { documentId: id, title: '计划' });
    const dated = await issued.plans.setDates(first, plan.id, [{ dueOn: civilDate('2015-09-30') }], plan.version);
    const submitted = await issued.plans.submit(first, plan.id, dated.version);
    await new IssuePlan(world.api, issued.books).issue(director, plan.id, submitted.version);
    issued.planId = plan.id;
    return issued;
  }

  get owner(): Database {
    return this.world.owner;
  }

  async at(date: string, time: `${number}:${number}` = '10:00'): Promise<void> {
    await setSimulatedTime(this.world.owner, instantOf(civilDate(date), time, 'Asia/Shanghai'));
  }

  /** The task as the office sees it. */
  async task(agency: string, parentId?: string): Promise<TaskView> {
    const { items } = await this.reads.list(await this.world.as('jmo.officer1'), { planId: this.planId, agencyCode: agency, ...(parentId ? { parentId } : {}) }, {});
    const found = items.find((item) => (parentId ? true : item.parentId === null));
    if (!found) throw new Error(`No task of ${agency}`);
    return found;
  }

  /** One act of whoever signs in so, on the newest version. */
  async do(login: string, taskId: string, act: TaskAct, input: ActInput = {}): Promise<void> {
    const who = await this.world.as(login);
    const { version } = await this.reads.get(who, taskId);
    await this.acts.act(who, taskId, act, input, version);
  }

  /** Carries a task from dispatched to in progress with the agency's first handler. */
  async toProgress(agency: string, taskId: string): Promise<void> {
    const unit = agency.toLowerCase();
    await this.do(`${unit}.liaison`, taskId, 'acknowledge');
    await this.do(`${unit}.liaison`, taskId, 'assignHandler', { handlerId: this.world.person(`${unit}.handler1`).id });
    await this.do(`${unit}.handler1`, taskId, 'start');
  }

  /** From in progress to signed. */
  async toSigned(agency: string, taskId: string): Promise<void> {
    const unit = agency.toLowerCase();
    await this.do(`${unit}.handler1`, taskId, 'requestCompletion', REQUEST);
    await this.do(`${unit}.signatory`, taskId, 'sign');
  }

  /** Everybody who may object to closing a task out says that he does not. */
  async waive(taskId: string): Promise<void> {
    const { consultation } = await this.reads.get(await this.as('jmo.officer1'), taskId);
    for (const agency of consultation?.agencies ?? []) await this.do(`${agency.toLowerCase()}.signatory`, taskId, 'noObjection');
  }

  as(login: string): Promise<Credentials> {
    return this.world.as(login);
  }
}

export const REQUEST: ActInput = { statement: '任务要求已全部落实，成果附后。', evidence: [{ type: 'report', title: '落实情况报告', reference: '发改〔2015〕1号' }] };

/** Matches a refusal by its code, and by those of its details that are named. */
export const refused = (code: string, details: Record<string, unknown> = {}): unknown => expect.objectContaining({ code, details: expect.objectContaining(details) as unknown });
