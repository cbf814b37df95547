import { claimedType, cleanFileName, markingOfName } from './index.js';

it.each([
  ['工信部 报告.docx', '工信部 报告.docx'],
  ['C:\\Users\\li\\报告.PDF', '报告.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['.htaccess.txt', 'htaccess.txt'],
  ['a\u202Egpj.txt', 'agpj.txt'],
  ['表\r\nSet-Cookie: x.csv', '表Set-Cookie_ x.csv'],
  ['what?<b>.png', 'what__b_.png'],
  [`${'长'.repeat(300)}.xlsx`, `${'长'.repeat(80)}.xlsx`],
  ['   .pdf', 'pdf'],
  ['', 'file'],
])('keeps %j as %j', (raw, kept) => {
  expect(cleanFileName(raw)).toBe(kept);
});

it.each([
  ['机密★1年 基地报告.docx', '机密'], ['秘密.pdf', '秘密'], ['（绝密）方案.docx', '绝密'], ['【机密】方案.docx', '机密'], ['机密-方案-终稿.pdf', '机密'], ['方案_秘 密_终稿.txt', '秘密'], ['密级：机密.txt', '机密'],
])('finds the marking in the name %j', (name, grade) => {
  expect(markingOfName(name)).toBe(grade);
});

it.each(['商业秘密保护办法.pdf', '国家秘密范围.docx', '保守机密的故事.txt', '报告.pdf'])('finds none in %j', (name) => {
  expect(markingOfName(name)).toBeNull();
});

it.each([['a.JPEG', 'jpeg'], ['a.docx', 'docx'], ['a.docm', null], ['a.svg', null], ['a.html', null], ['a', null], ['pdf', null]] as const)('takes %s for %s', (name, type) => {
  expect(claimedType(name)).toBe(type);
});
