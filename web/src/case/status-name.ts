import { language } from '../language/language.ts'

const NAMES: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  Reported: { zh: '已上报', en: 'Reported' },
  Verifying: { zh: '核实中', en: 'Being verified' },
  Accepted: { zh: '已受理', en: 'Accepted' },
  Filed: { zh: '已立案', en: 'Filed' },
  Dispatched: { zh: '待签收', en: 'To be signed' },
  Handling: { zh: '处置中', en: 'Being handled' },
  ReturnPending: { zh: '回退待审', en: 'Return requested' },
  Arbitration: { zh: '裁决中', en: 'Being ruled on' },
  ExtensionPending: { zh: '延期待审', en: 'Extension requested' },
  SuspendPending: { zh: '挂账待审', en: 'Suspension requested' },
  Suspended: { zh: '挂账', en: 'Suspended' },
  Resolved: { zh: '待核查', en: 'To be checked' },
  Checking: { zh: '核查中', en: 'Being checked' },
  Closed: { zh: '已结案', en: 'Closed' },
  AppealPending: { zh: '申诉待审', en: 'Under appeal' },
  Rejected: { zh: '不予受理', en: 'Rejected' },
  Merged: { zh: '已并案', en: 'Merged' },
  Voided: { zh: '已作废', en: 'Voided' },
  Transferred: { zh: '已转办', en: 'Handed on' },
  SelfHandled: { zh: '已自办', en: 'Handled on the spot' },
  Done: { zh: '已完成', en: 'Done' },
  Withdrawn: { zh: '已撤回', en: 'Withdrawn' },
}

/** What people call a state of a case or a task. */
export const statusName = (status: string): string => NAMES[status]?.[language.value] ?? status
