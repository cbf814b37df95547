import { FileTextOutlined } from '@ant-design/icons';
import type { Screen } from '../../app/screen';

export const documents: Screen = {
  path: '/documents', needs: 'document.read', title: { zh: '政策文件', en: 'Documents' }, nav: { icon: FileTextOutlined, group: 'overview' }, load: () => import('./Page'),
};
export const document: Screen = { path: '/documents/:id', needs: 'document.read', title: { zh: '文件核校', en: 'Document' }, load: () => import('./Desk') };
