import { readFileSync } from 'node:fs';
import { buildRegistry, type PolicyReading } from '#domain';
import { readPolicyText } from './index.js';

const load = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const registry = buildRegistry(load('seeds/agencies/registry.json'));
const text = readFileSync('seeds/documents/guofa-2015-40.txt', 'utf8');
const gold = load('libs/importer/test-data/guofa-2015-40.reading.json') as PolicyReading;
const expectedDoubts = load('libs/importer/test-data/guofa-2015-40.doubts.json') as
  { code: string; severity: string; measure: string | null; raw: string | null }[];
const reading = readPolicyText(text, registry);

describe('the State Council’s Internet Plus document, in a damaged copy', () => {
  it('is read in every field as a person read it', () => {
    expect(reading.document).toEqual(gold.document);
    expect(reading.sections).toEqual(gold.sections);
    expect(reading.measures.map(({ id }) => id)).toEqual(gold.measures.map(({ id }) => id));
    gold.measures.forEach((measure, i) => {
      expect(reading.measures[i]).toEqual(measure);
    });
  });
  it.each(expectedDoubts)('doubts $code in $measure ($raw)', ({ code, severity, measure }) => {
    const raised = reading.doubts.filter((doubt) => doubt.code === code && doubt.measure === measure);
    expect(raised.map((doubt) => doubt.severity)).toContain(severity);
  });
  it('raises no error or warning that the person did not see', () => {
    const seen = new Set(expectedDoubts.map(({ code, measure }) => `${code} ${measure}`));
    const raised = reading.doubts.filter(({ severity }) => severity !== 'info');
    expect(raised.filter(({ code, measure }) => !seen.has(`${code} ${measure}`))).toEqual([]);
  });
});
