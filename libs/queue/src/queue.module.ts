import { Inject, Logger, Module, type BeforeApplicationShutdown, type DynamicModule, type FactoryProvider, type ModuleMetadata, type OnApplicationBootstrap } from '@nestjs/common';
import { BullModule, WorkerHost, getQueueToken } from '@nestjs/bullmq';
import type { Queue } from 'bullmq';
import type { QueueBackend } from './backend.js';
import { JobQueue } from './job-queue.js';
import { QUEUES, QUEUE_KEYS } from './jobs.js';
import { createProcessors } from './jobs.processor.js';

/** Producers: provides `JobQueue` to the whole application, the handlers of the workers included. */
@Module({})
export class QueueModule {
  static forRoot(backend: QueueBackend): DynamicModule {
    return {
      module: QueueModule,
      global: true,
      imports: [BullModule.forRoot(backend.queue), BullModule.registerQueue(...QUEUE_KEYS.map((key) => ({ name: QUEUES[key].name })))],
      providers: [
        {
          provide: JobQueue,
          inject: [QUEUES.ticks, QUEUES.events, QUEUES.mail].map(({ name }) => getQueueToken(name)),
          useFactory: (ticks: Queue, events: Queue, mail: Queue) => {
            const logger = new Logger(JobQueue.name);
            for (const queue of [ticks, events, mail]) queue.on('error', (error) => logger.warn(`${queue.name}: ${error.message}`));
            return new JobQueue({ ticks, events, mail });
          },
        },
      ],
      exports: [JobQueue],
    };
  }
}

const PROCESSORS = Symbol('PROCESSORS');

/** Workers: one for each queue. `handlers` is the module that provides and exports `JOB_HANDLERS`. */
@Module({})
export class QueueWorkersModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly queue: JobQueue,
    @Inject(PROCESSORS) private readonly processors: readonly WorkerHost[],
  ) {}

  onApplicationBootstrap(): void {
    for (const { worker } of this.processors) for (const ending of ['completed', 'failed'] as const) worker.on(ending, () => this.queue.jobEnded());
  }

  /**
   * Workers close in the step after this one and first end the jobs they run. While Redis is away that waits for ever
   * (seen with BullMQ 6.7), and no job could be acknowledged anyway: then they are dropped at once, and their jobs come back.
   */
  async beforeApplicationShutdown(): Promise<void> {
    const reachable = await this.queue.ping().then(() => true, () => false);
    if (!reachable) await Promise.all(this.processors.map(({ worker }) => worker.close(true)));
  }

  static forRoot(backend: QueueBackend, handlers: NonNullable<ModuleMetadata['imports']>[number]): DynamicModule {
    const processors = createProcessors(backend);
    const all: FactoryProvider<readonly WorkerHost[]> = { provide: PROCESSORS, inject: processors, useFactory: (...hosts: WorkerHost[]) => hosts };
    return { module: QueueWorkersModule, imports: [handlers], providers: [...processors, all] };
  }
}
