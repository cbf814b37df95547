import type { Capacity, CivilDate, EventType } from '#domain';

/** What is kept with a notification, so that it can be put into words later. */
export interface NoticeModel {
  capacity: Capacity;
  taskIds: string[];
  planId: string | null;
  /** What happened; absent in notices from before it was kept. */
  event?: EventType;
  /** The task's date before, where the event set it anew. */
  formerDue?: CivilDate | null;
  /** The event's facts. */
  facts: Record<string, unknown>;
  /** Who did it, and for which agency; the system's acts have no agency. */
  by: string;
  byAgency: string | null;
  reason: string | null;
  /** The civil day of the event. */
  on: CivilDate;
  /** Names of the others who were told of the same. */
  alsoTo: string[];
  /** What a person added to the mail, with its override. */
  note?: string;
  /** Why it was not mailed, where it was not. */
  why?: string;
}
