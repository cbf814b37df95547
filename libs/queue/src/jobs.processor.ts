import { Inject, Logger, type Type } from '@nestjs/common';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { UnrecoverableError, type Job } from 'bullmq';
import type { QueueBackend } from './backend.js';
import { QUEUES, QUEUE_KEYS, type JobHandlers, type JobName, type QueueKey } from './jobs.js';
import { isJobName, readPayload } from './payload.js';

/** The token under which the worker application provides its `JobHandlers`. */
export const JOB_HANDLERS = Symbol('JOB_HANDLERS');

/**
 * A killed worker's jobs come back after 10 to 15 s (30 to 60 by default), and a job survives 50 such deaths:
 * with the default of 1 the second crash fails it for good.
 */
const RECOVERY = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 50 } as const;

/** Reads a job found in the queue and calls its handler; what can't be read is failed without another try. */
export async function runJob(handlers: JobHandlers, job: Pick<Job, 'id' | 'name' | 'data' | 'attemptsMade' | 'opts'>): Promise<void> {
  if (!isJobName(job.name)) throw new UnrecoverableError(`No job is called ${JSON.stringify(job.name)}`);
  await dispatch(handlers, job.name, job);
}

async function dispatch<N extends JobName>(handlers: JobHandlers, name: N, job: Pick<Job, 'id' | 'data' | 'attemptsMade' | 'opts'>): Promise<void> {
  const payload = readPayload(name, job.data);
  if (payload === null) throw new UnrecoverableError(`The payload of ${name} ${JSON.stringify(job.id ?? '')} can't be read`);
  const attempt = job.attemptsMade + 1;
  await handlers[name](payload, { jobId: job.id ?? '', attempt, lastAttempt: attempt >= (job.opts.attempts ?? 1) });
}

/** One processor class per queue: @nestjs/bullmq takes a worker's settings from its decorator only. */
export function createProcessors(backend: QueueBackend): Type<WorkerHost>[] {
  return QUEUE_KEYS.map((key) => createProcessor(key, backend));
}

function createProcessor(key: QueueKey, backend: QueueBackend): Type<WorkerHost> {
  const { name, concurrency } = QUEUES[key];

  @Processor({ name }, { ...backend.worker, ...RECOVERY, concurrency })
  class QueueProcessor extends WorkerHost {
    private readonly logger = new Logger(name);

    constructor(@Inject(JOB_HANDLERS) private readonly handlers: JobHandlers) {
      super();
    }

    override process(job: Job): Promise<void> {
      return runJob(this.handlers, job);
    }

    /** A name that is none of ours is quoted: whoever put it into the queue writes no lines of this log. */
    @OnWorkerEvent('failed')
    reportFailure(job: Job | undefined, error: Error): void {
      this.logger.warn(`${job === undefined ? 'a lost job' : isJobName(job.name) ? job.name : JSON.stringify(job.name)} failed, attempt ${job?.attemptsMade ?? '?'}: ${error.message}`);
    }

    /** Without a listener BullMQ prints the bare error object each time Redis is away. */
    @OnWorkerEvent('error')
    reportError(error: Error): void {
      this.logger.warn(`worker: ${error.message}`);
    }
  }
  return QueueProcessor;
}
