import { words } from './words';

/** What several screens say. */
export const COMMON = words({
  product: { zh: '督办', en: 'Duban' },
  retry: { zh: '重试', en: 'Try again' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  all: { zh: '全部', en: 'All' },
  more: { zh: '更多', en: 'More' },
  loading: { zh: '正在加载', en: 'Loading' },
  none: { zh: '无', en: 'None' },
  undated: { zh: '未定', en: 'not set' },
  provisional: { zh: '暂定', en: 'provisional' },
  provisionalWhy: { zh: '该年放假安排尚未公布，时限可能调整', en: 'The calendar of that year is not published yet: the date may still move' },
  daysLeft: { zh: '剩 {n} 个工作日', en: '{n} working {n:day|days} left' },
  dueToday: { zh: '今天到期', en: 'due today' },
  daysOver: { zh: '逾期 {n} 个工作日', en: '{n} working {n:day|days} overdue' },
  heldDays: { zh: '已 {n} 个工作日', en: 'for {n} working {n:day|days}' },
  unreachable: { zh: '连接不上服务器', en: 'The server cannot be reached' },
  unreachableDetail: { zh: '请检查网络后重试；已填写的内容仍在。', en: 'Check the network and try again; what you typed is still here.' },
  failed: { zh: '没有办成', en: 'That did not work' },
  requestId: { zh: '请求编号', en: 'Request' },
  notFound: { zh: '没有这个页面', en: 'There is no such page' },
  notFoundDetail: { zh: '地址可能已失效，或您无权查看。', en: 'The address may be out of date, or it is not yours to see.' },
  backHome: { zh: '回到首页', en: 'Back to the start' },
});
