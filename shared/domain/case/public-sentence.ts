import type { BothNames } from '../registry/names.ts'
import type { EventOf } from './events/case-event.ts'
import type { OpenedCase } from './state.ts'
import type { Status } from './status.ts'

const SENTENCES: Readonly<Record<Exclude<Status, 'Rejected'>, BothNames>> = {
  Reported: { zh: '已收到，正在判断由哪个部门办理。', en: 'Received; we are finding out who must act.' },
  Accepted: { zh: '已受理，正在立案。', en: 'Accepted; it is being filed.' },
  Filed: { zh: '已立案，即将派给责任部门。', en: 'Filed; it is about to be sent to the agency in charge.' },
  Dispatched: { zh: '已派给责任部门，等待签收。', en: 'Sent to the agency in charge, which has yet to sign for it.' },
  Handling: { zh: '责任部门正在处理。', en: 'The agency in charge is working on it.' },
  Resolved: { zh: '责任部门反馈已处理，等待结案。', en: 'The agency says it is done; it waits to be closed.' },
  Verifying: { zh: '正在派网格员现场核实。', en: 'A grid worker is on the way to have a look.' },
  ReturnPending: {
    zh: '责任部门认为不属其职责，正在审核。',
    en: 'The agency says it is not theirs; that is being decided.',
  },
  Arbitration: { zh: '正由上级裁决由哪个部门办理。', en: 'A higher level is ruling on who must act.' },
  ExtensionPending: { zh: '责任部门申请延期，正在审核。', en: 'The agency asks for more time; that is being decided.' },
  SuspendPending: { zh: '责任部门申请暂缓，正在审核。', en: 'The agency asks to suspend it; that is being decided.' },
  Suspended: {
    zh: '暂时无法处置，已暂缓，到期自动恢复。',
    en: 'Nothing can be done for now; it goes on by itself when the time is up.',
  },
  Checking: { zh: '正由他人到现场核查处理结果。', en: 'Somebody else is checking the fix at the place.' },
  Closed: { zh: '已结案。', en: 'Closed.' },
  AppealPending: { zh: '已结案。', en: 'Closed.' },
  Merged: { zh: '与另一案件为同一事项，已合并办理。', en: 'The same matter as another case; both go on as one.' },
  Voided: { zh: '立案有误，已作废。', en: 'It was filed by mistake and ended.' },
  Transferred: { zh: '已转紧急热线处理。', en: 'Handed to an emergency line.' },
  SelfHandled: { zh: '已由网格员当场处理。', en: 'Put right on the spot by a grid worker.' },
}

/** Why a report was not taken on, and where to go instead. */
export const REJECTIONS: Readonly<Record<EventOf<'CaseRejected'>['reason'], BothNames>> = {
  emergency: { zh: '属紧急情况，请立即拨打 110、119 或 120。', en: 'An emergency: call 110, 119 or 120 at once.' },
  'in-court': {
    zh: '已进入诉讼、仲裁或复议程序，请按该程序办理。',
    en: 'Before a court or arbitration: follow that procedure.',
  },
  petition: {
    zh: '属信访或纪检监察事项，请向相应机关提出。',
    en: 'A matter for petition or discipline offices: turn to them.',
  },
  'already-handled': {
    zh: '同一事项已处理且无新情况。',
    en: 'The same matter was dealt with and nothing new was said.',
  },
  private: {
    zh: '涉及秘密或他人隐私，不宜在此处理。',
    en: 'It touches secrets or the privacy of others and cannot be dealt with here.',
  },
  untrue: {
    zh: '网格员到现场核实，未发现所反映的情况。如情况仍在，可凭查询码申请复核。',
    en: 'A grid worker went there and found nothing of the kind. If it is still there, ask with your follow-up code to have it looked at again.',
  },
  'no-duty': {
    zh: '不属于政府部门职责，请与相关方协商或依法解决。',
    en: "Outside any agency's duty: settle it with those concerned or by law.",
  },
  unlawful: { zh: '诉求不符合法律法规规定。', en: 'What is asked for is against the law.' },
  unclear: {
    zh: '信息不足，无法判断。请补充后重新上报。',
    en: 'Too little is known to act: please report again with more.',
  },
}

/** One plain sentence for everybody. */
export const publicSentence = (state: OpenedCase): BothNames =>
  state.status === 'Rejected' ? REJECTIONS[state.rejection?.reason ?? 'unclear'] : SENTENCES[state.status]
