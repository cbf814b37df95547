import { clearAlarm, openAlarmByKey, type NewEvent, type Tx } from '#database';
import type { HeldPost, PersonActor } from '#domain';

/** Whose act settled the matter of an alarm, at which post, and on what ground. */
export interface Settled {
  person: PersonActor;
  post: HeldPost | null;
  reason: string | null;
}

/** Clears the open alarm of a key, where there is one, as part of the act that settled its matter; answers the event to append. */
export async function settleAlarm(tx: Tx, dedupeKey: string, { person, post, reason }: Settled): Promise<NewEvent[]> {
  const alarm = await openAlarmByKey(tx, dedupeKey);
  if (alarm === null) return [];
  await clearAlarm(tx, alarm, person.personId);
  return [{ type: 'alarm.cleared', subject: alarm, post, reason, facts: { kind: dedupeKey.split(':')[0] } }];
}
