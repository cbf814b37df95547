import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BadRequestException } from '@nestjs/common';
import { DOMAIN_ERROR_CODES, DomainError } from '#domain';
import { hasSentence } from './constraints.js';
import { CONFLICT_WORDS } from './conflict-words.js';
import { languageOf } from './language.js';
import { HTTP_PROBLEM_CODES } from './http-problem.js';
import { PROBLEMS } from './problem-table.js';
import { refusalOf } from './refusal-of.js';
import { shownDetails } from './shown-details.js';
import { toProblem, type Refusal } from './to-problem.js';

const asked = (language: 'zh' | 'en') => ({ path: '/api/v1/x', id: 'r', language, agencyNames: new Map([['MOST', { zh: '科技部', en: 'MOST' }]]) });

describe('the table of problems', () => {
  it('has a status and words in both languages for every code, whatever details are missing', () => {
    for (const code of [...DOMAIN_ERROR_CODES, ...HTTP_PROBLEM_CODES]) {
      for (const language of ['zh', 'en'] as const) {
        const problem = toProblem({ code, details: {} }, asked(language));
        expect(problem.status).toBeGreaterThanOrEqual(400);
        expect(problem.title + problem.detail).not.toMatch(/undefined|null|\[object/);
        expect({ code, chinese: /\p{Script=Han}/u.test(problem.title + problem.detail) }).toEqual({ code, chinese: language === 'zh' });
      }
    }
  });

  it('lets out no detail beyond those that a row allows', () => {
    const refusal: Refusal = { code: 'stale_version', details: { current: 3, status: 'DRAFT', secret: 'x', sql: 'SELECT' } };
    expect(toProblem(refusal, asked('zh')).details).toEqual({ current: 3, status: 'DRAFT' });
    expect(toProblem({ code: 'not_found', details: { what: 'task', id: 'x' } }, asked('en')).details).toEqual({});
  });

  it('names the subtasks that are open, their agencies and where they stand', () => {
    const children = [{ id: '1', title: '名单', agencyCode: 'MOST', status: 'IN_PROGRESS' }, { id: '2', title: '标准', agencyCode: 'XX', status: 'SIGNING' }];
    expect(shownDetails({ code: 'open_children', details: { children: [{ ...children[0], agencyName: { zh: '科技部', en: 'MOST' } }] } }).zh).toBe('还有1项子任务未办结：“名单”（科技部，办理中）。请待其办结后再办理。');
    expect(toProblem({ code: 'open_children', details: { children } }, asked('zh')).detail)
      .toBe('还有2项子任务未办结：“名单”（科技部，办理中）；“标准”（XX，待签发）。请待其办结后再办理。');
  });

  it('calls an act and a state as the thing does that they are of', () => {
    const details = { act: 'return', status: 'DRAFT', allowedFrom: ['SUBMITTED'] };
    const of = (path: string): string => toProblem({ code: 'act_not_allowed_in_state', details }, { ...asked('zh'), path }).detail;
    expect(of('/api/v1/tasks/1/acts/return')).toBe('当前状态为“草稿（待下达）”，不能“退回重办”；须在以下状态办理：已报送。');
    expect(of('/api/v1/reports/1/acts/return')).toBe('当前状态为“填报中”，不能“退回”；须在以下状态办理：已报送。');
    expect(of('/api/v1/plans/1/acts/return')).toBe('当前状态为“编制中”，不能“退回修改”；须在以下状态办理：待审定。');
  });

  it('tells weekends from holidays', () => {
    const details = { dueOn: '2015-09-05', why: 'week', name: null, notice: null, previousWorkingDay: '2015-09-04', nextWorkingDay: '2015-09-06' };
    expect(toProblem({ code: 'due_on_day_off', details }, asked('zh')).detail)
      .toBe('2015年9月5日是休息日，不能作为办理时限；前一个工作日是2015年9月4日，后一个是2015年9月6日。');
  });
});

/** The source of the rules and the use cases. */
const sources = ['libs/domain/src', 'libs/workflow/src', 'libs/database/src/repositories'].flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.ts') && !name.endsWith('.spec.ts')).map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')));

describe('a field that a rule refuses', () => {
  it('is told why, whatever the rules and use cases call it', () => {
    const named = sources.flatMap((text) => [...text.matchAll(/'invalid_input', \{[^}]*why: '(\w+)'/g)].map(([, why = '']) => why));
    expect(named.length).toBeGreaterThan(15);
    expect([...new Set(named)].filter((why) => !hasSentence(why))).toEqual([]);
    const details = { act: 'wait', field: 'onTaskId', why: 'nothing_to_wait_for' };
    expect(toProblem({ code: 'invalid_input', details }, asked('zh'))).toMatchObject({ detail: '所等待的任务须是其他单位尚未办结的任务。', errors: [{ path: 'onTaskId', message: '须是其他单位尚未办结的任务' }] });
  });
});

describe('a conflict', () => {
  it('has its own words for whatever the rules and use cases call it', () => {
    const named = sources.flatMap((text) => [...text.matchAll(/'conflict', (?:details: )?\{ (already|need|why): '(\w+)'/g)].map(([, key = '', name = '']) => `${key} ${name}`));
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !(name in CONFLICT_WORDS))).toEqual([]);
  });

  it('says which act is not possible, where one was refused', () => {
    const details = { act: 'proposeVerification', already: 'verification_proposed' };
    expect(toProblem({ code: 'conflict', details }, asked('zh')).detail).toBe('不能“提出核查意见”：核查意见已经提出，请由另一位同志核查。');
    expect(toProblem({ code: 'conflict', details: { lead: 'MOST' } }, asked('zh')).detail).toBe('“科技部”已是选定的牵头单位。');
  });
});

describe('whatever is thrown', () => {
  it('shows nothing of an error that nobody foresaw', () => {
    const refusal = refusalOf(new Error('SELECT password FROM account: relation does not exist'));
    expect(refusal).toEqual({ code: 'internal', details: {} });
    expect(JSON.stringify(toProblem(refusal, asked('en')))).not.toMatch(/SELECT|account/);
  });

  it('is a database that is away, a body that is no JSON, or the domain\'s own refusal', () => {
    expect(refusalOf(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })).code).toBe('unavailable');
    expect(refusalOf(Object.assign(new Error('shutdown'), { code: '57P01' })).code).toBe('unavailable');
    expect(refusalOf(new BadRequestException()).code).toBe('malformed_body');
    expect(refusalOf(new DomainError('no_handler', { act: 'start' }))).toEqual({ code: 'no_handler', details: { act: 'start' } });
  });
});

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh'], ['', 'zh'], ['en', 'en'], ['en-GB,en;q=0.9', 'en'], ['fr-FR', 'zh'], ['zh-CN,en;q=0.9', 'zh'],
    ['en;q=0.3,zh;q=0.5', 'zh'], ['fr,en;q=0.2', 'en'], ['en;q=0', 'zh'], ['*', 'zh'],
  ] as const)('for %s is %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  it('has a row for every code of the domain', () => {
    expect(Object.keys(PROBLEMS)).toEqual(expect.arrayContaining([...DOMAIN_ERROR_CODES]));
  });
});
