import type { HttpProblemCode } from './http-problem.js';
import type { ProblemRow } from './row.js';

/** What goes wrong with the request itself, or with the server. */
export const HTTP_PROBLEMS = {
  malformed_body: {
    status: 400, title: { zh: '请求无法读取', en: 'Unreadable request' }, shows: [],
    zh: () => '请求内容不是有效的 JSON，或上传内容不完整。', en: () => 'The body is not valid JSON, or the upload is incomplete.',
  },
  unsupported_media_type: {
    status: 415, title: { zh: '内容类型不支持', en: 'Unsupported content type' }, shows: [],
    zh: () => '请以 application/json 发送（上传文件用 multipart/form-data）。', en: () => 'Send application/json (multipart/form-data for a file).',
  },
  body_too_large: {
    status: 413, title: { zh: '内容过大', en: 'Too large' }, shows: ['limit'],
    zh: (f) => `内容过大${f.has('limit') ? `，最多${f.text('limit')}字节` : ''}。`, en: (f) => `The body is too large${f.has('limit') ? `; ${f.text('limit')} bytes at most` : ''}.`,
  },
  route_not_found: {
    status: 404, title: { zh: '没有这个地址', en: 'No such address' }, shows: [],
    zh: () => '没有这个地址，请查看接口说明（/docs）。', en: () => 'There is nothing at this address; see /docs.',
  },
  method_not_allowed: {
    status: 405, title: { zh: '方法不适用', en: 'Method not allowed' }, shows: ['allow'],
    zh: (f) => `此地址只接受：${f.list(f.texts('allow'))}。`, en: (f) => `This address takes: ${f.list(f.texts('allow'))}.`,
  },
  too_many_requests: {
    status: 429, title: { zh: '请求过于频繁', en: 'Too many requests' }, shows: ['retryAfterSeconds'],
    zh: (f) => `请求过于频繁，请${f.text('retryAfterSeconds')}秒后再试。`, en: (f) => `Too many requests; try again in ${f.text('retryAfterSeconds')} seconds.`,
  },
  timeout: {
    status: 503, title: { zh: '处理超时', en: 'Timed out' }, shows: [],
    zh: () => '处理时间过长，已中断。请刷新核对是否已经办理，再决定是否重试。', en: () => 'This took too long and was given up. Reload and see whether it was done before you try again.',
  },
  unavailable: {
    status: 503, title: { zh: '暂时无法服务', en: 'Not available' }, shows: [],
    zh: () => '数据库暂时无法连接，请稍后再试。', en: () => 'The database can not be reached at the moment; try again in a while.',
  },
  storage_full: {
    status: 507, title: { zh: '存储空间已满', en: 'No room left' }, shows: [],
    zh: () => '服务器存储空间已满，本次操作未办理。请通知系统管理员，腾出空间后再试。',
    en: () => 'The server has no room left on its disk; nothing was done. Tell the administrator, and try again once there is room.',
  },
  internal: {
    status: 500, title: { zh: '系统出错', en: 'Internal error' }, shows: [],
    zh: () => '系统出错，未办理。请把请求编号告知系统管理员。', en: () => 'Something went wrong on our side. Tell the administrator the request id.',
  },
} as const satisfies Record<HttpProblemCode, ProblemRow>;
