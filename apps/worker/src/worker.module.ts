import { Module, type DynamicModule } from '@nestjs/common';
import { JOB_HANDLERS, JobQueue, QueueModule, QueueWorkersModule, type JobHandlers, type QueueBackend } from '#queue';
import { createHandlers } from './handlers/index.js';
import type { Intervals } from './schedules.js';
import type { WorkerSettings } from './settings.js';
import { Ticker } from './ticker.js';
import { observe } from './observe.js';
import { Watchdog } from './watchdog.js';
import { Waker } from './waker.js';
import type { WorkerParts } from './worker-parts.js';

@Module({})
class HandlersModule {}

/** The worker: queues, workers and their handlers. `parts` are opened and closed by whoever makes the module. */
@Module({})
export class WorkerModule {
  static forRoot(parts: Omit<WorkerParts, 'queue' | 'wake'>, mode: WorkerSettings['mode'], backend: QueueBackend, intervals: Intervals): DynamicModule {
    const live = (queue: JobQueue, waker: Waker): WorkerParts => ({ ...parts, queue, wake: (name, inMs) => { if (mode === 'live') waker.in(name, inMs); } });
    const handlers: DynamicModule = {
      module: HandlersModule,
      providers: [
        { provide: Waker, inject: [JobQueue], useFactory: (queue: JobQueue) => new Waker(queue) },
        { provide: Ticker, inject: [JobQueue], useFactory: (queue: JobQueue) => new Ticker({ ...parts, queue }) },
        {
          provide: Watchdog,
          inject: [JobQueue, Waker],
          useFactory: (queue: JobQueue, waker: Waker) => {
            const all = createHandlers(live(queue, waker), intervals);
            const ran = { jobId: 'watchdog', attempt: 1, lastAttempt: true };
            return new Watchdog(queue, {
              sweep: () => all.sweep({}, ran), relay: () => all.relay({}, ran), digest: () => all.digest({}, ran),
              'reports.open': () => all['reports.open']({}, ran), reconcile: () => all.reconcile({}, ran), watchdog: () => all.watchdog({}, ran),
            }, intervals, parts.log);
          },
        },
        {
          provide: JOB_HANDLERS,
          inject: [JobQueue, Waker, Watchdog],
          useFactory: (queue: JobQueue, waker: Waker, watchdog: Watchdog): JobHandlers => observe(createHandlers(live(queue, waker), intervals), watchdog),
        },
      ],
      exports: [JOB_HANDLERS, Ticker, Waker, Watchdog],
    };
    return { module: WorkerModule, imports: [QueueModule.forRoot(backend), QueueWorkersModule.forRoot(backend, handlers), handlers] };
  }
}
