import { readFileSync, readdirSync } from 'node:fs';
import { buildRegistry, type PolicyReading, type Responsibility } from '#domain';
import { readPolicyText } from './index.js';

const FOLDER = 'libs/importer/test-data';
const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));

/** A reading in lines a person can check against the text: what the .expected.json files beside the texts hold. */
function digest(text: string, { document, sections, measures, doubts }: PolicyReading): unknown {
  const { title, docNumber, issuer, issuedOn } = document;
  return {
    document: { title, docNumber, issuer, issuedOn },
    sections: sections.map(({ ordinal, title: name, start, end }) => `${ordinal} ${name} [${text.slice(start, end)}]`),
    measures: measures.map((measure) => ({
      id: measure.id, ...(measure.parent === null ? {} : { parent: measure.parent }), section: measure.section?.title ?? null,
      title: measure.title, body: text.slice(measure.body.start, measure.body.end),
      responsibilities: measure.responsibilities.map(line),
      deadlines: measure.deadlines.map(({ raw, kind, due }) => `${raw} ${kind} ${due ?? '-'}`),
    })),
    doubts: doubts.filter(({ severity }) => severity !== 'info').map(({ severity, code, measure }) => `${severity} ${code} ${measure ?? '-'}`),
  };
}

const line = ({ raw, mode, openEnded, parties, lead, leadBasis }: Responsibility): string[] => [
  raw, `${mode}${openEnded ? ', open' : ''}, lead ${lead.join('+') || '-'} ${leadBasis ?? '-'}`,
  ...parties.map(({ raw: name, code, role, doubtful }) => `${name} = ${code ?? '?'} ${role}${doubtful === true ? ', doubtful' : ''}`),
];

describe('documents of many shapes', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  it.each(names)('reads %s as a person reads it', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const expected: unknown = JSON.parse(readFileSync(`${FOLDER}/${name.replace('.txt', '.expected.json')}`, 'utf8'));
    expect(digest(text, readPolicyText(text, registry))).toEqual(expected);
  });
  it.each(names)('reads %s the same with Windows line ends and half-width brackets', (name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const plain = readPolicyText(text, registry);
    const crlf = readPolicyText(text.replaceAll('\n', '\r\n').replaceAll('（', '(').replaceAll('）', ')'), registry);
    const shape = ({ measures }: PolicyReading): unknown => measures.map(({ id, responsibilities, deadlines }) =>
      [id, responsibilities.map(({ mode, lead, parties }) => [mode, lead, parties.map(({ code, role }) => [code, role])]), deadlines.map(({ due }) => due)]);
    expect(shape(crlf)).toEqual(shape(plain));
  });
});
