import { readFileSync } from 'node:fs';
import { buildRegistry } from '#domain';
import { readPolicyText } from '../index.js';

const registry = buildRegistry(JSON.parse(readFileSync('seeds/agencies/registry.json', 'utf8')));
const read = (phrase: string): string => {
  const [measure] = readPolicyText(`1.推进工作。加快建设。${phrase}`, registry).measures;
  return (measure?.responsibilities ?? []).map(({ mode, openEnded, parties, lead, leadBasis }) =>
    [mode, ...(openEnded ? ['open'] : []), ...parties.map(({ code, role }) => `${code ?? '?'}:${role}`), `lead ${lead.join('+') || '-'} ${leadBasis ?? '-'}`].join(' ')).join(' / ');
};

describe('responsibility phrases', () => {
  it.each([
    ['（财政部负责）', 'joint MOF:responsible lead MOF sole'],
    ['（财政部等负责）', 'joint open MOF:responsible lead MOF proposed'],
    ['（财政部等部门牵头，各有关单位参加）', 'lead open MOF:lead C_REL_DEPTS:collective lead MOF explicit'],
    ['（财政部牵头、教育部等按职责分工负责）', 'lead+duty open MOF:lead MOE:by_duty lead MOF explicit'],
    ['（财政部牵头，教育部、科技部负责）', 'lead+joint MOF:lead MOE:responsible MOST:responsible lead MOF explicit'],
    ['（财政部、教育部各自负责）', 'duty MOF:by_duty MOE:by_duty lead MOF proposed'],
    ['（财政部会同教育部负责）', 'with MOF:responsible MOE:with lead MOF proposed'],
    ['（司法部指导，教育部支持）', 'guide MOJ:guide MOE:support lead - -'],
    ['（教育部、财政部；各地区配合）', 'unclear MOE:responsible MOF:responsible C_ALL_REGIONS:collective lead MOE proposed'],
    ['（各市、县人民政府组织实施）', 'joint ?:collective lead - -'],
    ['（各省（区、市）人民政府负责）', 'joint C_PROV_GOV:collective lead - -'],
    ['（某某局、财政部负责）', 'joint ?:responsible MOF:responsible lead - -'],
    ['（财政部负责，形成长效机制）', 'joint MOF:responsible lead MOF sole'],
    ['（财政部、教育部负责，自2016年1月起实施）', 'joint MOF:responsible MOE:responsible lead MOF proposed'],
    ['责任单位：教育部（牵头）、财政部', 'lead+joint MOE:lead MOF:responsible lead MOE explicit'],
    ['牵头：发改委；配合：财政部。', 'lead NDRC:lead MOF:participate lead NDRC label'],
    ['由教育部牵头，财政部配合。', 'lead MOE:lead MOF:participate lead MOE explicit'],
    ['（财政部、教育部负责', 'joint MOF:responsible MOE:responsible lead MOF proposed'],
    ['推进共享，牵头单位：财政部，配合单位：教育部。', 'lead MOF:lead MOE:participate lead MOF label'],
    ['由财政部牵头制定标准。', 'lead MOF:lead lead MOF explicit'],
    ['发展改革委要牵头修订有关目录，加强统筹。', 'lead NDRC:lead lead NDRC explicit'],
    ['加强统筹，发展改革委应负责牵头制定方案，教育部、财政部等部门要积极配合。', 'lead open NDRC:lead MOE:participate MOF:participate lead NDRC explicit'],
    ['由工业和信息化部会同财政部等有关部门研究制定具体措施。', 'with open MIIT:responsible MOF:with lead MIIT proposed'],
    ['此项工作由发展改革委牵头，会同教育部推进实施。', 'lead NDRC:lead MOE:with lead NDRC explicit'],
    ['财政部要会同教育部研究提出支持政策；人力资源社会保障部负责完善培训办法。', 'with MOF:responsible MOE:with lead MOF proposed / joint MOHRSS:responsible lead MOHRSS sole'],
    ['由财政部负责统筹资金安排。', 'joint MOF:responsible lead MOF sole'],
    ['由财政部负责统筹资金安排。（教育部负责）', 'joint MOE:responsible lead MOE sole'],
    ['（财政部、教育部）', 'unclear MOF:responsible MOE:responsible lead MOF proposed'],
  ])('reads %s', (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
  it.each([
    '财政部负责同志要参加会议。', '由财政部牵头的工作组负责指导。', '财政部牵头建立了工作机制。', '报财政部会同教育部研究确定。', '具体办法由财政部会同教育部制定。', '由财政部会同教育部制定的办法继续执行。', '鼓励企业牵头组建联盟。', '发展改革委已牵头制定方案。', '各部门要会同地方政府制定方案。', '经财政部会同教育部批准后实施。', '财政部负责人要签字。', '财政部要抓好责任制。', '加强与财政部牵头单位的衔接。',
    '（北京、上海）', '（专项、基金等）', '（ISO）', '（由财政部会同有关部门制定具体办法）', '财政部要统筹资金。', '（另有规定的除外）', '（含职业院校）',
  ])('takes %s for body text', (phrase) => {
    expect(read(phrase)).toBe('');
  });
});
