import { AmendmentsController } from '../amendments/amendments.controller.js';
import { AgenciesController } from '../agencies/agencies.controller.js';
import { SpotChecksController } from '../spot-checks/spot-checks.controller.js';
import { SignRoutesController } from '../agencies/sign-routes.controller.js';
import { AuthController } from '../auth/auth.controller.js';
import { BoardController } from '../board/board.controller.js';
import { CalendarController } from '../calendar/calendar.controller.js';
import { FutureMailsController } from '../future-mails/future-mails.controller.js';
import { LaddersController } from '../ladders/ladders.controller.js';
import { DeadlinesController } from '../deadlines/deadlines.controller.js';
import { NoticesController } from '../calendar/notices.controller.js';
import { DocumentsController } from '../documents/documents.controller.js';
import { EscalationPoliciesController } from '../escalation-policies/escalation-policies.controller.js';
import { EventsController } from '../events/events.controller.js';
import { ExtensionsController } from '../extensions/extensions.controller.js';
import { HealthController } from '../health/health.controller.js';
import { MailsController } from '../mails/mails.controller.js';
import { NotificationsController } from '../notifications/notifications.controller.js';
import { OwnMailsController } from '../notifications/own-mails.controller.js';
import { PapersController } from '../papers/papers.controller.js';
import { DocsController } from '../openapi/docs.controller.js';
import { MeasuresController } from '../measures/measures.controller.js';
import { PeopleController } from '../people/people.controller.js';
import { InvitationsController } from '../people/invitations.controller.js';
import { PermissionsController } from '../permissions/permissions.controller.js';
import { PlansController } from '../plans/plans.controller.js';
import { ReportsController } from '../reports/reports.controller.js';
import { LifeController } from '../tasks/life.controller.js';
import { AttachmentsController } from '../attachments/attachments.controller.js';
import { EvidenceController } from '../evidence/evidence.controller.js';
import { TrajectoriesController } from '../trajectories/trajectories.controller.js';
import { TasksController } from '../tasks/tasks.controller.js';
import { SearchController } from '../search/search.controller.js';
import { ReadLogController } from '../read-log/read-log.controller.js';
import { RulesController } from '../templates/rules.controller.js';
import { TemplatesController } from '../templates/templates.controller.js';
import { WelcomeController } from '../welcome/welcome.controller.js';

/** Every controller of the API. */
export const CONTROLLERS = [
  WelcomeController,
  MeasuresController, AmendmentsController,
  SignRoutesController,
  InvitationsController,
  AuthController, PeopleController, AgenciesController, DocumentsController, TemplatesController, RulesController, PlansController,
  TasksController, LifeController, ReportsController, TrajectoriesController, EvidenceController, AttachmentsController, ExtensionsController, BoardController, CalendarController, MailsController, NotificationsController, OwnMailsController, EventsController, PermissionsController,
  PapersController, EscalationPoliciesController, SpotChecksController,
  SearchController, ReadLogController,
  HealthController, DocsController,
  NoticesController, LaddersController, DeadlinesController, FutureMailsController,
];
