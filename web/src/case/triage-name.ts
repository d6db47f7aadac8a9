import type { Explanation } from '#shared/domain/routing/explanation.ts'
import { texts } from '../language/texts.ts'

type Sent = 'rule' | 'fallback' | 'by-hand' | 'whistle' | 'assist' | 'ruled'
/** What makes a case wait for a person. */
type Waiting = Exclude<Explanation['code'], Sent>

const ZH = {
  'no-category': '待选类别',
  'several-conditions': '立案条件待选',
  'no-rule': '无适用规则',
  'no-agency': '无承办部门',
  returned: '部门回退',
  review: '申请复核',
  refuted: '核实不属实',
  'cannot-tell': '无法核实',
  unmerged: '撤销并案',
  'verify-first': '须先核实',
  moved: '层级转来',
  policy: '须人工派遣',
  held: '限流暂存',
  danger: '险情，请先报警求助',
} as const satisfies Readonly<Record<Waiting, string>>
const t = texts(ZH, {
  'no-category': 'No category yet',
  'several-conditions': 'Several conditions',
  'no-rule': 'No rule for it',
  'no-agency': 'No agency for it',
  returned: 'Given back',
  review: 'Review asked for',
  refuted: 'Found untrue',
  'cannot-tell': 'Could not be verified',
  unmerged: 'Taken out of a merge',
  'verify-first': 'To be verified first',
  moved: 'From another level',
  policy: 'Dispatched by people',
  held: 'Held by a limit',
  danger: 'Danger: call for help first',
})

/** Why a person must decide, for a list: a word or two. */
export const triageName = (code: string): string => (code in ZH ? t(code as keyof typeof ZH) : code)
