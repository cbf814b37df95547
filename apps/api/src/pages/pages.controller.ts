import { Controller, Get, Header, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Mailbox } from '#workflow';
import { Public } from '../auth/needs.js';
import { PathId } from '../http/request.js';
import { landingPage } from './landing-page.js';
import { mailPage } from './mail-page.js';
import { mailboxPage } from './mailbox-page.js';
import { PAGES_CSS } from './pages-css.js';
import { MailboxQuery } from './pages.dto.js';
import { PAGES, type Pages } from './pages.js';

const HTML = 'text/html; charset=utf-8';

/** Plain pages of the embedded run, without script and without sign-in; the scaled run does not have them. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(private readonly mailbox: Mailbox, @Inject(PAGES) private readonly pages: Pages) {}

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

  @Get('pages.css') @Public() @Header('Content-Type', 'text/css; charset=utf-8')
  css(): string {
    return PAGES_CSS;
  }
}
