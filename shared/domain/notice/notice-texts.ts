import type { BothNames } from '../registry/names.ts'
import type { NoticeKind } from './notice-kind.ts'

/** What a notice says to those who work on the case; `{due}` is left out with its clause where nothing is due. */
export const NOTICE_TEXTS: Readonly<Record<NoticeKind, BothNames>> = {
  task: { zh: '有新任务，请签收。', en: 'A new task waits to be signed for.' },
  'due-soon': { zh: '任务即将到期，请抓紧处理。', en: 'A task is due soon.' },
  overdue: { zh: '已超过时限，请立即处理。', en: 'Past its deadline: please act now.' },
  escalated: { zh: '任务严重超期，已上报上级。', en: 'A task is long overdue and was escalated.' },
  returned: { zh: '任务有退回或返工的情况，请查看。', en: 'A task was sent back or is asked to be: please look.' },
  question: { zh: '有问题等待上报人补充。', en: 'A question waits for the reporter.' },
  closed: { zh: '案件已办结。', en: 'A case has ended.' },
  reopened: { zh: '案件重办，请重新处理。', en: 'A case was reopened: please take it up again.' },
}

/** What it says to the reporter, who needs the number and his code. */
export const REPORTER_TEXTS: Readonly<Partial<Record<NoticeKind, BothNames>>> = {
  question: {
    zh: '部门需要您补充情况。请打开链接，用查询码回答；逾期未答将继续按现有信息办理。',
    en: 'The agency has a question for you. Open the link and answer with your code; without an answer it goes on with what is known.',
  },
  closed: {
    zh: '您反映的事项已有结果。请打开链接查看；可用查询码评价，不满意可在期限内申请重办。',
    en: 'What you reported has an outcome. Open the link to read it; with your code you can rate it, or have it reopened in time.',
  },
  reopened: { zh: '您反映的事项正在重新办理。', en: 'What you reported is being taken up again.' },
}

export const NOTICE_PHRASES = {
  one: { zh: '【网格】{number} {kind}', en: '[Wangge] {number} {kind}' },
  many: { zh: '【网格】{n} 条通知', en: '[Wangge] {n} notices' },
  due: { zh: '期限：{due}', en: 'Due: {due}' },
  more: { zh: '另有 {n} 条，请登录查看。', en: 'And {n} more: sign in to see them.' },
  foot: {
    zh: '此消息由系统发送，请勿回复。联系方式由本地系统管理员维护。',
    en: 'Sent by the system; please do not reply. Your registrar keeps the addresses.',
  },
  footReporter: {
    zh: '您上报时同意接收通知。此消息由系统发送，请勿回复。',
    en: 'You asked to be told when you reported. Sent by the system; please do not reply.',
  },
} as const satisfies Readonly<Record<string, BothNames>>
