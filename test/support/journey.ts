import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { createSmtpMailer, type Mailer } from '#mail';
import { createRenderer } from '#rendering';
import { composeMails, fanout, sendMails, sweep, type DeliverMail } from '#workflow';
import { World } from './factories.js';
import { startSmtpSink, type SmtpSink } from './smtp-sink.js';

/** From a due step to a mail, each test in a world of its own, against a real mail server. */
export class Journey {
  world!: World;
  sink!: SmtpSink;
  mailer!: Mailer;
  readonly render = createRenderer({ publicUrl: 'https://duban.example', from: { name: '督办', address: 'duban@office.example' } });
  readonly deliver: DeliverMail = async ({ toAddress, raw }) => {
    const outcome = await this.mailer.deliver({ from: 'duban@office.example', to: toAddress }, raw);
    return { result: outcome.kind, response: outcome.response ?? null };
  };

  sweep = () => sweep(this.world.worker, this.world.books);
  fanout = async () => fanout(this.world.worker, this.world.books, await this.world.outbox());
  compose = () => composeMails(this.world.worker, this.world.books, this.render);
  send = () => sendMails(this.world.worker, this.world.books, this.deliver);

  /** A task whose completion is due on Friday 2016-07-01, as it stands on 2016-06-01. */
  async dueTask(): Promise<{ taskId: string; handler: string; liaison: string }> {
    await this.world.at('2016-06-01', '10:00');
    const handler = await this.world.person('MIIT', ['HANDLER']);
    const liaison = await this.world.person('MIIT', ['LIAISON']);
    const taskId = await this.world.task({ due: '2016-07-01', handlerId: handler });
    await this.world.clock(taskId, 'COMPLETION', '2016-07-01');
    return { taskId, handler, liaison };
  }
}

/** Opens and closes it around the tests of a file. */
export function eachTestItsJourney(): Journey {
  const journey = new Journey();
  beforeAll(async () => { journey.sink = await startSmtpSink(); });
  afterAll(async () => { await journey.sink.stop(); });
  beforeEach(async () => {
    journey.world = await World.open();
    journey.mailer = createSmtpMailer({ url: journey.sink.url, tls: 'off' });
    journey.sink.accept();
    journey.sink.mails.length = 0;
  });
  afterEach(async () => {
    await journey.mailer.close();
    await journey.world.close();
  });
  return journey;
}
