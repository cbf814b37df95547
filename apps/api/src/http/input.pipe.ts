import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { DomainError } from '#domain';
import { declaredFields } from './fields.js';
import { rememberRules } from './validator-memory.js';

rememberRules();

/** One thing wrong with an input: which constraint of which field, with the constraint's limits. */
export interface InputFault {
  path: string;
  constraint: string;
  limits: readonly unknown[];
}

/** Checks bodies and queries against their DTO. Unknown fields are refused, not dropped: a typing error must not pass for consent. */
@Injectable()
export class InputPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || metatype === undefined || metatype === Object) return value;
    return checkInput(metatype as new () => object, value ?? {});
  }
}

/** An instance of the DTO. Throws invalid_input with every fault that was found. */
export async function checkInput<T extends object>(dto: new () => T, value: unknown): Promise<T> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw refusal([{ path: '', constraint: 'isObject', limits: [] }]);
  if (declaredFields(dto).size === 0) {
    const unknown = Object.keys(value).map((path) => ({ path, constraint: 'whitelistValidation', limits: [] }));
    if (unknown.length > 0) throw refusal(unknown);
    return new dto();
  }
  const instance = plainToInstance(dto, value);
  const errors = await validate(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true, stopAtFirstError: true });
  if (errors.length > 0) throw refusal(errors.flatMap((error) => faultsOf(error, '')));
  return instance;
}

const refusal = (faults: InputFault[]): DomainError => new DomainError('invalid_input', { faults: faults.slice(0, 50) });

function faultsOf(error: ValidationError, parent: string): InputFault[] {
  const path = /^\d+$/.test(error.property) ? `${parent}[${error.property}]` : parent === '' ? error.property : `${parent}.${error.property}`;
  // Of what is not there at all, "must be text" would say too little.
  const own = Object.entries(error.constraints ?? {}).map(([constraint, limits]) => (error.value === undefined && constraint !== 'whitelistValidation'
    ? { path, constraint: 'required', limits: [] } : { path, constraint, limits: limitsOf(limits) }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, path))];
}

/** Our own constraints carry their limits as JSON; class-validator's whitelist has a sentence of its own instead. */
function limitsOf(text: string): readonly unknown[] {
  return text.startsWith('[') ? (JSON.parse(text) as unknown[]) : [];
}
