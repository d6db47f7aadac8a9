import { texts } from '../language/texts.ts'
import type { JsonSchema } from './json-schema.ts'

const NAMES = {
  words: ['说明', 'In words'],
  before: ['处置前照片', 'Photos of before'],
  after: ['处置后照片', 'Photos of after'],
  photos: ['照片', 'Photos'],
  agency: ['主办部门', 'Lead agency'],
  assists: ['协办部门', 'Assisting agencies'],
  fallback: ['备选部门', 'Fallback agency'],
  category: ['类别', 'Category'],
  condition: ['立案条件', 'Condition'],
  reason: ['原因', 'Reason'],
  ground: ['理由', 'Ground'],
  basis: ['权责清单依据', 'Basis in the duty list'],
  more: ['延长', 'How much more'],
  engineering: ['涉及工程施工（需督查同意）', 'Building works are needed (a supervisor must agree)'],
  amount: ['数量', 'Amount'],
  unit: ['单位', 'Unit'],
  mode: ['计算方式', 'How it is counted'],
  until: ['截止时间', 'Until'],
  due: ['要求答复时间', 'Answer due'],
  meetAt: ['现场集合时间', 'Meet at'],
  area: ['区域', 'Area'],
  to: ['转至', 'To'],
  parent: ['并入案件编号', 'Number of the parent case'],
  position: ['现场位置', 'Position at this moment'],
  handler: ['经办人账号', "Handler's account"],
  solved: ['问题是否解决', 'Is it solved?'],
  stars: ['满意度（1–5）', 'How satisfied (1–5)'],
  reached: ['是否联系上', 'Was somebody reached?'],
  satisfied: ['是否满意', 'Satisfied?'],
  upheld: ['认定成立', 'Upheld'],
} as const

const own = texts(
  {
    ...(Object.fromEntries(Object.entries(NAMES).map(([name, [zh]]) => [name, zh])) as Record<
      keyof typeof NAMES,
      string
    >),
  },
  {
    ...(Object.fromEntries(Object.entries(NAMES).map(([name, [, en]]) => [name, en])) as Record<
      keyof typeof NAMES,
      string
    >),
  },
)

const hints = texts(
  {
    basis: '权责清单条目的编号，如 330106.GB.event.0110；本任务所依据的见“为何派给该部门”。',
    handler: '其登录账号，不是姓名。',
  },
  {
    basis:
      'The number of an entry of the duty list, such as 330106.GB.event.0110; the one behind this task stands under “Why this agency”.',
    handler: 'The account they sign in with, not their name.',
  },
)

/** How a field is written, where its name does not say so. */
export function propertyHint(name: string): string | undefined {
  return name === 'basis' || name === 'handler' ? hints(name) : undefined
}

/** What a field of an action is called; a name we do not know yet is shown as the contract has it. */
export const propertyName = (name: string, { title }: JsonSchema): string =>
  name in NAMES ? own(name as keyof typeof NAMES) : (title ?? name)
