import { markingOf } from './marking.js';

it.each([
  ['绝密★启封', '绝密'], ['机密★1年', '机密'], ['秘密★', '秘密'], ['机　密 ★ 长期', '机密'], ['000012\n机密★一年\n特急\n国务院文件', '机密'], ['秘密', '秘密'],
  ['  绝 密  \n正文', '绝密'], ['密级：机密', '机密'], ['保密等级: 秘密', '秘密'], ['秘密 3年', '秘密'], ['秘密★1年\n机密★3年', '机密'], ['机\u200b密★', '机密'], ['【机密】', '机密'],
  ['标题（机密*）', '机密'],
] as const)('finds the marking in %j', (text, grade) => {
  expect(markingOf(text)).toBe(grade);
});

it.each([
  '依法保守国家秘密，保护商业秘密和个人隐私。', '加强机密计算技术研发。', '不涉及秘密、机密、绝密级事项。', '★重点任务：宽带网络', '秘密级以上文件不得上传。', '', '商业秘密',
])('finds none in %j: a word in a sentence is no marking', (text) => {
  expect(markingOf(text)).toBeNull();
});
