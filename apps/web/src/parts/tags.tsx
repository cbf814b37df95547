import { Tag } from 'antd';
import type { components } from '../generated/schema';
import { STATUS, TIMELINESS } from '../words/enums';
import { useNames } from '../words/words';

type Task = components['schemas']['TaskDto'];

const STATUS_COLOUR: Readonly<Record<Task['status'], string>> = {
  DRAFT: 'default', DISPATCHED: 'orange', ACKNOWLEDGED: 'cyan', IN_PROGRESS: 'blue', SIGNING: 'purple', LEAD_REVIEW: 'purple', VERIFYING: 'geekblue',
  RETURNED: 'volcano', COMPLETED: 'green', CLOSED: 'green', ARCHIVED: 'default', OBJECTED: 'magenta', SUSPENDED: 'default', ROUTINE: 'lime',
  TERMINATED: 'default', CANCELLED: 'default',
};

/** Where it stands in its life; whether it is late is another tag. */
export function StatusTag({ status }: { status: Task['status'] }) {
  const nameOf = useNames(STATUS);
  return <Tag color={STATUS_COLOUR[status]}>{nameOf(status)}</Tag>;
}

const TIMELINESS_COLOUR: Readonly<Record<Task['timeliness'], string>> = {
  NOT_STARTED_CLOCK: 'default', ON_TIME: 'green', DUE_SOON: 'gold', OVERDUE: 'red', PROVISIONAL: 'green', PAUSED: 'default', DONE: 'green', LATE: 'red',
};

export function TimelinessTag({ timeliness }: { timeliness: Task['timeliness'] }) {
  const nameOf = useNames(TIMELINESS);
  return <Tag color={TIMELINESS_COLOUR[timeliness]}>{nameOf(timeliness)}</Tag>;
}
