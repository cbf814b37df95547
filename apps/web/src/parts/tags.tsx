import type { components } from '../generated/schema';
import { MEASURE_STATUS, STATUS, TIMELINESS } from '../words/enums';
import { useNames } from '../words/words';
import { Tone, type ToneName } from './Tone';

type Task = components['schemas']['TaskDto'];

const STATUS_COLOUR: Readonly<Record<Task['status'], ToneName>> = {
  DRAFT: 'grey', DISPATCHED: 'gold', ACKNOWLEDGED: 'blue', IN_PROGRESS: 'blue', SIGNING: 'purple', LEAD_REVIEW: 'purple', VERIFYING: 'purple',
  RETURNED: 'red', COMPLETED: 'green', CLOSED: 'green', ARCHIVED: 'grey', OBJECTED: 'red', SUSPENDED: 'grey', ROUTINE: 'green',
  TERMINATED: 'grey', CANCELLED: 'grey',
};

/** Where it stands in its life; whether it is late is another tag. */
export function StatusTag({ status }: { status: Task['status'] }) {
  const nameOf = useNames(STATUS);
  return <Tone tone={STATUS_COLOUR[status]}>{nameOf(status)}</Tone>;
}

type Measure = components['schemas']['MeasureSummaryDto'];

const MEASURE_COLOUR: Readonly<Record<Measure['status'], ToneName>> = {
  PARSED: 'grey', CONFIRMED: 'grey', INITIATED: 'gold', ACTIVE: 'blue', VERIFYING: 'purple', COMPLETED: 'green', CLOSED: 'green', CONTINUING: 'green',
  SUSPENDED: 'grey', TERMINATED: 'grey',
};

/** The one status of a measure. */
export function MeasureTag({ status }: { status: Measure['status'] }) {
  const nameOf = useNames(MEASURE_STATUS);
  return <Tone tone={MEASURE_COLOUR[status]}>{nameOf(status)}</Tone>;
}

const TIMELINESS_COLOUR: Readonly<Record<Task['timeliness'], ToneName>> = {
  NOT_STARTED_CLOCK: 'grey', ON_TIME: 'green', DUE_SOON: 'gold', OVERDUE: 'red', PROVISIONAL: 'green', PAUSED: 'grey', DONE: 'green', LATE: 'red',
};

export function TimelinessTag({ timeliness }: { timeliness: Task['timeliness'] }) {
  const nameOf = useNames(TIMELINESS);
  return <Tone tone={TIMELINESS_COLOUR[timeliness]}>{nameOf(timeliness)}</Tone>;
}
