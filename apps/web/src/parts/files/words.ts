import { words } from '../../words/words';

export const FILES = words({
  files: { zh: '附件', en: 'Files' },
  file: { zh: '附件', en: 'File' },
  drop: { zh: '点击选择文件，或拖到此处', en: 'Choose a file, or drop it here' },
  limits: { zh: '{types}，单个最大 {size}', en: '{types}; up to {size} each' },
  unclassified: { zh: '确认不涉密（图片、扫描件、加密文件须勾选）', en: 'I declare that it is not classified (needed for pictures, scans, files under a password)' },
  never: { zh: '国家秘密不得上传。', en: 'State secrets must not be sent here.' },
  name: { zh: '名称', en: 'Name' },
  size: { zh: '大小', en: 'Size' },
  added: { zh: '上传', en: 'Added' },
  standing: { zh: '情况', en: 'Standing' },
  inside: { zh: '仅本单位可见', en: 'inside the agency' },
  signed: { zh: '已随签发报出', en: 'sent out with a signature' },
  withdrawn: { zh: '已撤下：{reason}', en: 'withdrawn: {reason}' },
  declared: { zh: '密级标志由上传人确认', en: 'markings declared by hand' },
  remove: { zh: '移除', en: 'Remove' },
  withdraw: { zh: '撤下', en: 'Withdraw' },
});
