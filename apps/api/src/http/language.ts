import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { languageOf, type Language } from '../problem/language.js';
import { requestOf } from './request.js';

/** The language of the answer, by Accept-Language. */
export const Lang = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(requestOf(context).headers['accept-language']));
