import * as z from 'zod'
import { CaseId } from '../case-number/case-number.ts'
import { AreaId, Tenant } from '../registry/ids.ts'
import type { BothNames } from '../registry/names.ts'
import { NOTICE_CHANNELS } from './digest-id.ts'

/** What a notice goes by; `queue`: what an agency gets its tasks by, its own queue or another connector. */
export const UndeliveredChannel = z.enum([...NOTICE_CHANNELS, 'queue'])
export type UndeliveredChannel = z.infer<typeof UndeliveredChannel>

/** Why somebody was not told. */
export const UndeliveredReason = z.enum([
  'no-address',
  'address-refused',
  'sender-refused',
  'robot-refused',
  'robot-forbidden',
  'unreachable',
  'queue-unreachable',
])
export type UndeliveredReason = z.infer<typeof UndeliveredReason>

/** One person, agency or reporter who is not reached by one channel, until a message gets through again. No address. */
export const Undelivered = z.strictObject({
  tenant: Tenant,
  desk: AreaId,
  owner: z.string(),
  channel: UndeliveredChannel,
  reason: UndeliveredReason,
  /** RFC 3339: of the last try. */
  at: z.iso.datetime(),
  /** What the message was about. */
  cases: z.array(CaseId),
})
export type Undelivered = z.infer<typeof Undelivered>

/** What happened, and what to do about it. */
export const UNDELIVERED_TEXTS: Readonly<
  Record<UndeliveredReason, { readonly happened: BothNames; readonly todo: BothNames }>
> = {
  'no-address': {
    happened: { zh: '发送时已没有可用的联系方式。', en: 'There was no address any more when it was to be sent.' },
    todo: {
      zh: '请管理员补录联系方式，并直接告知当事人。',
      en: 'Have the registrar enter one, and tell them yourself.',
    },
  },
  'address-refused': {
    happened: { zh: '对方邮箱拒收该地址。', en: 'The mail server refused the address.' },
    todo: {
      zh: '请核对邮箱并由管理员更正；在此之前请电话告知。',
      en: 'Check the address and have the registrar mend it; tell them by telephone meanwhile.',
    },
  },
  'sender-refused': {
    happened: { zh: '发件服务器拒绝代我们发信。', en: 'The sending mail server refused to send for us.' },
    todo: {
      zh: '请运维人员核对发件人地址、验证状态和账号；未送达的请电话告知。',
      en: 'Have operations check the sender’s address, its verification and the account; telephone meanwhile.',
    },
  },
  'robot-refused': {
    happened: { zh: '群机器人拒收消息。', en: 'The chat robot refused the message.' },
    todo: {
      zh: '请管理员核对机器人地址和加签密钥。',
      en: 'Have the registrar check the robot’s address and its secret.',
    },
  },
  'robot-forbidden': {
    happened: {
      zh: '群机器人地址不是公网 HTTPS 地址，未发送。',
      en: 'The chat robot’s address is no public HTTPS address; nothing was sent.',
    },
    todo: {
      zh: '请管理员换成公网 HTTPS 地址，或由运维人员登记受信主机。',
      en: 'Have the registrar enter a public HTTPS address, or operations trust its host.',
    },
  },
  unreachable: {
    happened: { zh: '多次尝试后仍无法送达。', en: 'It could not be reached after several tries.' },
    todo: {
      zh: '请直接告知当事人，并请运维人员查看发送服务。',
      en: 'Tell them yourself, and have operations look at the sending service.',
    },
  },
  'queue-unreachable': {
    happened: { zh: '任务未能送达该部门的队列或系统。', en: 'Tasks did not reach the agency’s queue or system.' },
    todo: {
      zh: '请直接告知该部门，并请运维人员检查其队列或接口；系统会继续补送。',
      en: 'Tell the agency yourself, and have operations look at its queue or webhook; they are sent again meanwhile.',
    },
  },
}
