import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AuthGuard } from '../auth/auth.guard.js';
import { RateGuard } from '../auth/rate.guard.js';
import { EtagInterceptor } from '../http/etag.interceptor.js';
import { InputPipe } from '../http/input.pipe.js';
import { MarkingInterceptor } from '../http/marking.interceptor.js';
import { TimeoutInterceptor } from '../http/timeout.interceptor.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { ProblemFilter } from '../problem/problem.filter.js';
import { WELCOME } from '../welcome/welcome.controller.js';
import { DOCUMENT, STATED_ROUTES } from '../openapi/docs.controller.js';
import type { ApiDeps } from './api-deps.js';
import { jsonLog, LOG } from './api-log.js';
import { DEFAULT_SETTINGS, SETTINGS } from './api-settings.js';
import { CONTROLLERS } from './controllers.js';
import { ROUTES, type RouteList } from './route-list.js';
import type { StatedRoute } from './stated-routes.js';
import { useCases } from './use-cases.js';

/** One flat module: the rooms of this product are its libraries, not Nest modules. */
@Module({})
export class ApiModule {
  static of(deps: ApiDeps, routes: RouteList, document: () => OpenAPIObject, stated: () => StatedRoute[]): DynamicModule {
    return {
      module: ApiModule,
      controllers: CONTROLLERS,
      providers: [
        ...useCases(deps),
        { provide: SETTINGS, useValue: { ...DEFAULT_SETTINGS, ...deps.settings } },
        { provide: LOG, useValue: deps.log ?? jsonLog },
        { provide: WELCOME, useValue: { zone: deps.db.zone, embedded: deps.embedded } },
        { provide: ROUTES, useValue: routes },
        { provide: DOCUMENT, useValue: document },
        { provide: STATED_ROUTES, useValue: stated },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: RateGuard },
        { provide: APP_PIPE, useClass: InputPipe },
        { provide: APP_INTERCEPTOR, useClass: TimeoutInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: MarkingInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
