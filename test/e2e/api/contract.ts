import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}
type Paths = Record<string, Record<string, Operation>>;

/** The OpenAPI document as a judge: an answer has a documented status and a body by its schema, without a field beyond it. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/, uuid: /^[0-9a-f-]{36}$/, binary: true } });
  private readonly operations: { method: string; path: string; shape: RegExp; operation: Operation }[];
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(document: object) {
    const { paths } = document as { paths: Paths };
    this.ajv.addSchema(closed(document), 'openapi');
    this.operations = Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({
      method: method.toUpperCase(), path, operation, shape: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    })))
      // A literal segment wins over a parameter, as in the router.
      .sort((a, b) => a.path.split('{').length - b.path.split('{').length);
  }

  check(method: string, path: string, status: number, body: unknown): void {
    const found = this.operations.find((one) => one.method === method && one.shape.test(path));
    if (found === undefined) return;
    const response = found.operation.responses[String(status)];
    if (response === undefined) throw new Error(`${method} ${found.path} answered ${status}, which is not documented: ${JSON.stringify(body)}`);
    const validate = this.validator(found.path, method, status, Object.keys(response.content ?? {})[0] ?? '');
    if (!validate(body)) throw new Error(`${method} ${found.path} ${status}: ${this.ajv.errorsText(validate.errors)} in ${JSON.stringify(body).slice(0, 500)}`);
  }

  private validator(path: string, method: string, status: number, type: string): ValidateFunction {
    const pointer = ['paths', path, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema']
      .map((part) => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
    const validate = this.compiled.get(pointer) ?? this.ajv.compile({ $ref: `openapi#/${pointer}` });
    this.compiled.set(pointer, validate);
    return validate;
  }
}

/** Every object schema with named properties takes no others: an answer is an allow list. */
function closed(node: unknown): object {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk);
    if (one === null || typeof one !== 'object') return one;
    const copy = Object.fromEntries(Object.entries(one).map(([key, value]) => [key, walk(value)]));
    return 'properties' in copy && copy['type'] === 'object' && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
  };
  return walk(node) as object;
}
