import { alarms } from '../screens/alarms/screen';
import { board } from '../screens/board/screen';
import { calendar, newNotice } from '../screens/calendar/screen';
import { coordination } from '../screens/coordination/screen';
import { disputes } from '../screens/disputes/screen';
import { document, documents } from '../screens/documents/screen';
import { escalationPolicy } from '../screens/escalation-policy/screen';
import { extensions } from '../screens/extensions/screen';
import { futureMails } from '../screens/future-mails/screen';
import { inbox } from '../screens/inbox/screen';
import { ladder, ladders } from '../screens/ladders/screen';
import { mail, mailbox } from '../screens/mailbox/screen';
import { matrix } from '../screens/matrix/screen';
import { measure, measures } from '../screens/measure/screen';
import { notices } from '../screens/notices/screen';
import { ownMails } from '../screens/own-mails/screen';
import { paper, papers } from '../screens/papers/screen';
import { people } from '../screens/people/screen';
import { newPlan, plan, plans } from '../screens/plans/screen';
import { reads } from '../screens/reads/screen';
import { rosters } from '../screens/rosters/screen';
import { successions } from '../screens/successions/screen';
import { spotChecks } from '../screens/spot-checks/screen';
import { task } from '../screens/task/screen';
import { tasks } from '../screens/tasks/screen';
import { timeline } from '../screens/timeline/screen';
import type { Screen } from './screen';

/** Every screen, in the order of the navigation. The first that somebody may see is where he starts. */
export const SCREENS: readonly Screen[] = [
  board,
  inbox,
  tasks,
  notices,
  papers,
  extensions,
  disputes,
  coordination,
  spotChecks,
  matrix,
  timeline,
  measures,
  documents,
  plans,
  calendar,
  ladders,
  escalationPolicy,
  rosters,
  successions,
  alarms,
  mailbox,
  futureMails,
  people,
  reads,
  task,
  newNotice,
  document,
  measure,
  newPlan,
  plan,
  ladder,
  mail,
  paper,
  ownMails,
];
