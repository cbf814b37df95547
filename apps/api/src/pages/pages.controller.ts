import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Mailbox, PlainPages } from '#workflow';
import { Public } from '../auth/needs.js';
import { PathId } from '../http/request.js';
import { alarmsPage } from './alarms-page.js';
import { boardPage } from './board-page.js';
import { landingPage } from './landing-page.js';
import { mailPage } from './mail-page.js';
import { mailboxPage } from './mailbox-page.js';
import { PAGES_CSS } from './pages-css.js';
import { InboxPageQuery, MailboxQuery, TasksQuery } from './pages.dto.js';
import { PAGES, type Pages } from './pages.js';
import { inboxPage, tasksPage } from './task-list-page.js';
import { taskPage } from './task-page.js';

const HTML = 'text/html; charset=utf-8';

/** Plain pages of the embedded run, without script and without sign-in; the scaled run does not have them. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(private readonly mailbox: Mailbox, private readonly plain: PlainPages, @Inject(PAGES) private readonly pages: Pages) {}

  @Get('/') @Public() @Header('Content-Type', HTML)
  landing(): string {
    return landingPage(this.pages);
  }

  @Get('mailbox') @Public() @Header('Content-Type', HTML)
  async list(@Query() query: MailboxQuery): Promise<string> {
    return mailboxPage(await this.mailbox.page(query), query, this.pages.zone);
  }

  @Get('mailbox/:id') @Public() @Header('Content-Type', HTML)
  async mail(@PathId() id: string): Promise<string> {
    return mailPage(await this.mailbox.mail(id), this.pages.zone);
  }

  @Get('pages/board') @Public() @Header('Content-Type', HTML)
  async board(): Promise<string> {
    return boardPage(await this.plain.board(null));
  }

  @Get('pages/plans/:id') @Public() @Header('Content-Type', HTML)
  async plan(@PathId() id: string): Promise<string> {
    return boardPage(await this.plain.board(id));
  }

  @Get('pages/tasks') @Public() @Header('Content-Type', HTML)
  async tasks(@Query() query: TasksQuery): Promise<string> {
    return tasksPage(await this.plain.tasks({ planId: query.plan, agencyCode: query.agency }), query);
  }

  @Get('pages/tasks/:id') @Public() @Header('Content-Type', HTML)
  async task(@PathId() id: string): Promise<string> {
    return taskPage(await this.plain.task(id), this.pages);
  }

  @Get('pages/inbox') @Public() @Header('Content-Type', HTML)
  async inbox(@Query() { agency }: InboxPageQuery): Promise<string> {
    return inboxPage(await this.plain.tasks({ agencyCode: agency, open: true }), agency);
  }

  @Get('pages/alarms') @Public() @Header('Content-Type', HTML)
  async alarms(): Promise<string> {
    return alarmsPage(await this.plain.alarms(), this.pages.zone);
  }

  @Get('pages.css') @Public() @Header('Content-Type', 'text/css; charset=utf-8')
  css(): string {
    return PAGES_CSS;
  }
}
