
it.each([
  '依法保守国家秘密，保护商业秘密和个人隐私。', '加强机密计算技术研发。', '不涉及秘密、机密、绝密级事项。', '★重点任务：宽带网络', '秘密级以上文件不得上传。', '', '商业秘密',
])('finds none in %j: a word in a sentence is no marking', (text) => {
  expect(markingOf(text)).toBeNull();
});

it('keeps the name of a file without its path, without control characters, with the extension that is true', () => {
