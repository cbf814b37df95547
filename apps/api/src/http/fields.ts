import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsString, IsUUID, Max, MaxLength, Min, ValidateBy, ValidateIf, ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { isCivilDate } from '#domain';

/**
 * The kinds of fields that requests and answers are made of. One decorator documents a field, checks it on the way in
 * and lets it out (see allow-list.ts): a field that is not declared here is refused in a request and absent from an answer.
 */
export interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  /** A list of such values, with this many at most. */
  list?: number;
  /** Comes from the query string, where numbers and booleans are written as text. */
  query?: boolean;
  example?: unknown;
}

export type DtoClass = abstract new (...args: never[]) => object;
const DECLARED = new WeakMap<object, Map<string, (() => DtoClass) | null>>();

/** What declaredFields has collected; classes are complete before the first answer is written. */
const COLLECTED = new WeakMap<DtoClass, Map<string, (() => DtoClass) | null>>();

/** The declared fields of a DTO with the class of nested ones, those of its parents included. */
export function declaredFields(dto: DtoClass): Map<string, (() => DtoClass) | null> {
  const known = COLLECTED.get(dto);
  if (known !== undefined) return known;
  const fields = new Map<string, (() => DtoClass) | null>();
  for (let proto: unknown = dto.prototype; proto instanceof Object && proto !== Object.prototype; proto = Object.getPrototypeOf(proto)) {
    for (const [name, nested] of DECLARED.get(proto) ?? []) if (!fields.has(name)) fields.set(name, nested);
  }
  COLLECTED.set(dto, fields);
  return fields;
}

function declare(nested: (() => DtoClass) | null): PropertyDecorator {
  return (target, key) => {
    const fields = DECLARED.get(target) ?? new Map<string, (() => DtoClass) | null>();
    DECLARED.set(target, fields.set(String(key), nested));
  };
}

/** The limits of a constraint travel as its message; constraints.ts turns them into a sentence in the caller's language. */
const message = ({ constraints }: ValidationArguments): string => JSON.stringify(constraints ?? []);

function field(
  documented: Record<string, unknown>, checks: (each: { each: boolean; message: typeof message }) => PropertyDecorator[], options: FieldOptions,
  nested: (() => DtoClass) | null = null,
): PropertyDecorator {
  const { optional = false, nullable = false, list, example } = options;
  const shown = {
    ...documented, required: !optional, ...(nullable ? { nullable } : {}), ...(example === undefined ? {} : { example }),
    ...(list === undefined ? {} : { isArray: true, maxItems: list }),
  };
  return applyDecorators(
    declare(nested),
    ApiProperty(shown as never),
    ValidateIf((_, value: unknown) => !(optional && value === undefined) && !(nullable && value === null)),
    ...(list === undefined ? [] : [IsArray({ message }), ArrayMaxSize(list, { message })]),
    ...checks({ each: list !== undefined, message }),
  );
}

// NUL and lone surrogates can't be stored; other control characters have no place in a sentence.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

export interface TextOptions extends FieldOptions {
  max?: number;
  /** Characters beside spaces at both ends; at least one unless `blank`. */
  min?: number;
  /** Blank text is allowed. */
  blank?: boolean;
}

/** Text without control characters, 200 characters at most unless `max` says otherwise, not blank unless `blank`. */
export function Text(description: string, options: TextOptions = {}): PropertyDecorator {
  const { max = 200, min = 1, blank = false } = options;
  return field({ type: String, description, maxLength: max, ...(blank ? {} : { minLength: min }) }, (each) => [
    IsString(each), MaxLength(max, each),
    ValidateBy({ name: 'plainText', validator: { validate: (value: unknown) => typeof value !== 'string' || !UNPRINTABLE.test(value) } }, each),
    ...(blank ? [] : [ValidateBy({ name: 'notBlank', validator: { validate: (value: unknown) => typeof value !== 'string' || value.trim() !== '' } }, each)]),
    ...(min === 1 ? [] : [ValidateBy({ name: 'minLength', constraints: [min], validator: { validate: (value: unknown) => typeof value !== 'string' || [...value.trim()].length >= min } }, each)]),
  ], options);
}

/** A text of an answer, however long; never checked. */
export function Words(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, description }, (each) => [IsString(each)], options);
}

export function Id(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'uuid', description }, (each) => [IsUUID('all', each)], options);
}

/** A civil date 'YYYY-MM-DD' in the office's zone: a day, not an instant. */
export function CivilDay(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date', description: `${description} Civil date, YYYY-MM-DD.`, example: '2026-03-31' }, (each) => [
    ValidateBy({ name: 'civilDate', validator: { validate: (value: unknown) => typeof value === 'string' && isCivilDate(value) } }, each),
  ], options);
}

/** An instant, RFC 3339 in UTC; only in answers. */
export function Instant(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date-time', description: `${description} Instant, RFC 3339, UTC.` }, () => [], options);
}

export interface WholeOptions extends FieldOptions {
  min?: number;
  max?: number;
}

/** A whole number. */
export function Whole(description: string, options: WholeOptions = {}): PropertyDecorator {
  const { min, max } = options;
  const limits = { ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
  return applyDecorators(
    field({ type: 'integer', description, ...limits }, (each) => [
      IsInt(each), ...(min === undefined ? [] : [Min(min, each)]), ...(max === undefined ? [] : [Max(max, each)]),
    ], options),
    ...(options.query ? [Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value))] : []),
  );
}

export function Flag(description: string, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    field({ type: Boolean, description }, (each) => [IsBoolean(each)], options),
    ...(options.query ? [Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))] : []),
  );
}

/** One of the domain's own constants. */
export function OneOf(values: readonly string[], description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, enum: [...values], description }, (each) => [IsIn([...values], each)], options);
}

/** Another DTO, or a list of them. */
export function Nested(dto: () => new () => object, description: string, options: FieldOptions = {}): PropertyDecorator {
  const each = options.list !== undefined;
  return applyDecorators(
    // The generator knows a lazy type by the function's own name, which must be `type`.
    field({ type: () => dto(), description }, (checks) => [IsObject(checks), ValidateNested({ each, message })], options, dto),
    Type(dto),
  );
}

/** Whatever a table keeps as it is, such as an event's facts: open by design, only in answers. */
export function Open(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'object', additionalProperties: true, description }, () => [], options);
}
