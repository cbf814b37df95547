import { applyDecorators, HttpCode, SetMetadata, type Type } from '@nestjs/common';
import { ApiProduces, ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';

export const VERSIONED = 'duban:versioned';

export interface AnswerOptions {
  /** Default 200; 201 where something new came to be. */
  status?: 200 | 201;
  list?: boolean;
  /** The answer carries `version` and so an ETag. */
  versioned?: boolean;
  /** The request must carry If-Match. */
  ifMatch?: boolean;
  /** The answer may come later, and only so many may wait. */
  waits?: boolean;
  description?: string;
}

/** What a route does, in one sentence, and what it answers. */
export function Answers(dto: Type<unknown>, summary: string, options: AnswerOptions = {}): MethodDecorator {
  const { status = 200, list = false, versioned = false, ifMatch = false, waits = false, description } = options;
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ApiResponse({
      status, type: dto, isArray: list, description: summary,
      ...(versioned ? { headers: { ETag: { description: 'The version, quoted; send it back as If-Match.', schema: { type: 'string' } } } } : {}),
    }),
    ...(versioned ? [SetMetadata(VERSIONED, true)] : []),
    ...(waits ? [ApiExtension('x-waits', true)] : []),
    ...(ifMatch ? [
      ApiHeader({ name: 'If-Match', required: true, description: 'The version you saw, quoted.', schema: { type: 'string', pattern: '^"[0-9]{1,9}"$', example: '"3"' } }),
      ApiExtension('x-if-match', true),
    ] : []),
  );
}

/** What a route does, and that it answers a file of this type. */
export function AnswersFile(type: string, summary: string): MethodDecorator {
  return applyDecorators(
    HttpCode(200), ApiOperation({ summary }), ApiProduces(type),
    ApiResponse({ status: 200, description: summary, content: { [type]: { schema: { type: 'string', format: 'binary' } } } }),
  );
}
