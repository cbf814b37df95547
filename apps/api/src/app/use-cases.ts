import type { Provider } from '@nestjs/common';
import {
  CalendarNotices, DeadLetters, Deadlines, EscalationPolicies, EscalationReads, Escalations, Foresight, Invitations, Ladders, Organisations,
  Alarms, Archives, Board, CalendarReads, Changes, Database, Directory, Documents, EventFeed, ExtensionReads, Extensions, Identity, IssuePlan, LeadRules, LiveFeed, Mails, Notices, People, Plans, Precedents, Reports,
  Rosters, SignRoutes, SpotCheckLots, SpotChecks, StandIns, Subtasks, Successions, TaskActs, TaskReads, Templates,
} from '#workflow';
import { Amendments, MeasureActs, MeasureReads, TemplateMoves } from '#workflow';
import { Attachments, EvidenceItems, NoChangeDelegations, ReportReads, Trajectories } from '#workflow';
import { MarkedRequests, OwnMails, ReadLog, Search } from '#workflow';
import { previewRenderer } from '../mails/preview-renderer.js';
import type { ApiDeps } from './api-deps.js';
import { DEFAULT_SETTINGS } from './api-settings.js';

/** The use cases that controllers ask for, by their classes. */
export function useCases({ db, books, files, settings }: ApiDeps): Provider[] {
  const all = [
    new Attachments(db, files, { fileBytes: settings.fileLimitBytes ?? DEFAULT_SETTINGS.fileLimitBytes, taskBytes: settings.taskFilesLimitBytes ?? DEFAULT_SETTINGS.taskFilesLimitBytes }),
    new EvidenceItems(db), new ReportReads(db, books), new NoChangeDelegations(db), new Trajectories(db, books),
    new MeasureReads(db, books), new MeasureActs(db, books), new Amendments(db, books), new TemplateMoves(db, books),
    new Organisations(db), new Invitations(db),
    new Identity(db, settings.tokenSecret, { accessMinutes: settings.accessTokenMinutes, refreshDays: settings.refreshTokenDays }), new People(db), new Directory(db), new Documents(db), new Templates(db), new LeadRules(db),
    new Rosters(db), new Plans(db, books), new IssuePlan(db, books), new TaskReads(db, books), new TaskActs(db, books),
    new SignRoutes(db),
    new Subtasks(db, books), new Precedents(db), new Archives(db), new StandIns(db, books), new Successions(db, books), new Reports(db, books), new Extensions(db, books), new ExtensionReads(db, books), new Board(db, books), new CalendarReads(db, books), new Mails(db, books), new Alarms(db), new Notices(db), new LiveFeed(db),
    new EventFeed(db), new Changes(db), new Search(db), new ReadLog(db), new OwnMails(db), new MarkedRequests(db),
    new SpotCheckLots(db, books), new SpotChecks(db, books),
    new DeadLetters(db), new Escalations(db, books), new EscalationReads(db, books), new EscalationPolicies(db, books),
    new CalendarNotices(db, books), new Deadlines(db, books), new Ladders(db, books), new Foresight(db, books, previewRenderer(settings.publicUrl)),
  ];
  return [{ provide: Database, useValue: db }, ...all.map((useCase) => ({ provide: useCase.constructor, useValue: useCase }))];
}
