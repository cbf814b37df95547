import { DubanConfig, SECRETS } from '../../../libs/config/src/index.js';
import { properties, variableOf } from '../../../libs/config/src/variable-names.js';
import { text } from './read-compose.js';

const doc = text('docs/operate.md');
const source = text('libs/config/src/duban-config.ts');

/** The sentence above a property of DubanConfig. */
function sentenceOf(property: string): string {
  const declared = source.search(new RegExp(`^[^*\\n]*\\b${property}(\\?:| =)`, 'm'));
  const comment = source.slice(0, declared).match(/\/\*\*[^]*?\*\//g)?.at(-1) ?? '';
  return comment.replace(/^\/\*\*|\*\/$/g, '').replace(/\n\s*\*/g, ' ').replace(/\s+/g, ' ').trim();
}

function defaultOf(property: string): string {
  const value: unknown = Reflect.get(new DubanConfig(), property);
  return value === undefined ? '' : `\`${String(value)}\``;
}

describe('docs/operate.md', () => {
  it.each(properties().map((property) => [variableOf(property), property]))('says of %s what the configuration says of it, and its default', (variable, property) => {
    expect(sentenceOf(property)).toMatch(/\S.*\.$/);
    expect(doc).toContain(`| \`${variable}\` | ${sentenceOf(property)} | ${defaultOf(property)} |`.replace('|  |', '| |'));
  });

  it('names no variable that there is not', () => {
    const rows = [...doc.matchAll(/^\| `([A-Z0-9_]+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(properties().map(variableOf));
  });

  it('says which may come from a file', () => {
    for (const property of SECRETS) expect(doc).toContain(`\`${variableOf(property)}_FILE\``);
  });

  it('explains what docker-compose.yml takes from .env', () => {
    const names = new Set([...text('docker-compose.yml').matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name));
    expect(names.size).toBeGreaterThan(3);
    for (const name of names) expect(doc).toContain(`\`${name}\``);
  });

  it('is two pages at most', () => {
    expect(doc.split(/\s+/).length).toBeLessThan(1_700);
  });
});
