import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import type { StatedRoute } from '../app/stated-routes.js';
import { Public } from '../auth/needs.js';
import { PAGE_CSS } from '../permissions/page-css.js';
import { permissionsPage } from '../permissions/permissions-page.js';

export const DOCUMENT = Symbol('OpenApiDocument');
export const STATED_ROUTES = Symbol('StatedRoutes');

const PAGE = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>督办 Duban API</title><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><p style="margin: .5rem 1.5rem; font-family: sans-serif"><a href="/docs/permissions">权限表 Permissions</a></p><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body></html>`;

// validatorUrl null: else the page asks a server elsewhere to judge our document.
const START = `SwaggerUIBundle({ url: '/docs/openapi.json', dom_id: '#ui', deepLinking: true, validatorUrl: null });`;

const fileOfUi = (name: string): Promise<string> => readFile(createRequire(import.meta.url).resolve(`swagger-ui-dist/${name}`), 'utf8');

/**
 * Swagger UI at /docs, from our own files only and without any script in the page, so that the strict content policy
 * holds. Nest's own set-up needs @fastify/static and writes scripts of its own.
 */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  constructor(
    @Inject(DOCUMENT) private readonly document: () => OpenAPIObject,
    @Inject(STATED_ROUTES) private readonly routes: () => StatedRoute[],
  ) {}

  @Get() @Public() @Header('Content-Type', 'text/html; charset=utf-8')
  page(): string {
    return PAGE;
  }

  @Get('openapi.json') @Public() @Header('Content-Type', 'application/json; charset=utf-8')
  json(): string {
    return JSON.stringify(this.document());
  }

  @Get('permissions') @Public() @Header('Content-Type', 'text/html; charset=utf-8')
  permissions(): string {
    return permissionsPage(this.routes());
  }

  @Get('permissions.css') @Public() @Header('Content-Type', 'text/css; charset=utf-8')
  permissionsStyle(): string {
    return PAGE_CSS;
  }

  @Get('start.js') @Public() @Header('Content-Type', 'text/javascript; charset=utf-8')
  start(): string {
    return START;
  }

  @Get('swagger-ui-bundle.js') @Public() @Header('Content-Type', 'text/javascript; charset=utf-8')
  script(): Promise<string> {
    return fileOfUi('swagger-ui-bundle.js');
  }

  @Get('swagger-ui.css') @Public() @Header('Content-Type', 'text/css; charset=utf-8')
  style(): Promise<string> {
    return fileOfUi('swagger-ui.css');
  }
}
