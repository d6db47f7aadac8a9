import type { BothNames } from '../registry/names.ts'

/** The states of domain.md, with what people call them. */
export const STATUS_NAMES = {
  Reported: { zh: '已上报', en: 'reported' },
  Verifying: { zh: '核实中', en: 'being verified' },
  Accepted: { zh: '已受理', en: 'accepted' },
  Filed: { zh: '已立案', en: 'filed' },
  Dispatched: { zh: '待签收', en: 'dispatched' },
  Handling: { zh: '处置中', en: 'being handled' },
  ReturnPending: { zh: '回退待审', en: 'return requested' },
  Arbitration: { zh: '裁决中', en: 'being ruled on' },
  ExtensionPending: { zh: '延期待审', en: 'extension requested' },
  SuspendPending: { zh: '挂账待审', en: 'suspension requested' },
  Suspended: { zh: '挂账', en: 'suspended' },
  Resolved: { zh: '待核查', en: 'resolved' },
  Checking: { zh: '核查中', en: 'being checked' },
  Closed: { zh: '已结案', en: 'closed' },
  AppealPending: { zh: '申诉待审', en: 'under appeal' },
  Rejected: { zh: '不予受理', en: 'rejected' },
  Merged: { zh: '已并案', en: 'merged' },
  Voided: { zh: '已作废', en: 'voided' },
  Transferred: { zh: '已转办', en: 'handed to an emergency line' },
  SelfHandled: { zh: '已自办', en: 'handled on the spot' },
} as const satisfies Record<string, BothNames>

export type Status = keyof typeof STATUS_NAMES
export const STATUSES = Object.keys(STATUS_NAMES) as [Status, ...Status[]]

/** Nothing more will be done, unless somebody reopens, appeals, unmerges or has it reviewed. */
export const ENDED: readonly Status[] = [
  'Closed',
  'AppealPending',
  'Rejected',
  'Merged',
  'Voided',
  'Transferred',
  'SelfHandled',
]

export const isOpen = (status: Status): boolean => !ENDED.includes(status)

/** An agency has the case in hand: its clock may run. */
export const IN_HAND = [
  'Dispatched',
  'Handling',
  'ReturnPending',
  'Arbitration',
  'ExtensionPending',
  'SuspendPending',
  'Suspended',
] as const satisfies readonly Status[]

/** Marks can be set and notes written as long as something is to be done. */
export const OPEN = [
  'Reported',
  'Verifying',
  'Accepted',
  'Filed',
  ...IN_HAND,
  'Resolved',
  'Checking',
] as const satisfies readonly Status[]

/** Something of a case may be public, and the desk can change or take back what is. Any other ending hides it. */
export const PUBLISHABLE = [...OPEN, 'Closed', 'AppealPending'] as const satisfies readonly Status[]

/** An assist goes on by its own clock whatever the lead asks for, until the case is closed. */
export const ASSIST_IN_HAND = [...IN_HAND, 'Resolved', 'Checking'] as const satisfies readonly Status[]
