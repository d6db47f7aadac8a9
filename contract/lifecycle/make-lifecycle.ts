import type { Action, ClockEffect } from '#shared/domain/case/action.ts'
import type { Performer } from '#shared/domain/case/performers.ts'
import { STATUS_NAMES, STATUSES, type Status } from '#shared/domain/case/status.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { requiredOf } from './required-of.ts'

/** docs/lifecycle.md: the table of transitions as a diagram and as words, in both languages. */
export const makeLifecycle = (): string => `# Lifecycle 流程

Made from \`shared/domain/case/transitions.ts\` by \`npm run contract\`; a test keeps it current. What a place switches off or
counts differently stands in its policy; \`wangge lint workflow\` says whether what is left still works.

## States 状态

\`\`\`mermaid
stateDiagram-v2
${STATUSES.map(status => `  ${status}: ${STATUS_NAMES[status].zh} ${STATUS_NAMES[status].en}`).join('\n')}
  [*] --> Reported
${edges().join('\n')}
${STATUSES.filter(isOver)
  .map(status => `  ${status} --> [*]`)
  .join('\n')}
\`\`\`

Routing files and dispatches by rule what is certain; a suspension ends by itself at its time. An assist has a clock and
states of its own and never moves the case.

## Actions on the case 案件操作

${tableOf(TRANSITIONS.filter(({ on }) => on !== 'assist'))}

## Actions on an assist 协办任务操作

${tableOf(TRANSITIONS.filter(({ on }) => on === 'assist'))}
`

/** One arrow for each pair of states, with everything that leads along it. */
function edges(): readonly string[] {
  const byPair = new Map<string, string[]>()
  const add = (from: Status, to: Status, label: string) => {
    const pair = `  ${from} --> ${to}`
    byPair.set(pair, [...(byPair.get(pair) ?? []), label])
  }
  for (const { on, from, to, name, label } of TRANSITIONS) {
    if (on === 'assist') continue
    for (const one of from) for (const next of to) if (one !== next) add(one, next, `${name} ${label.zh}`)
  }
  for (const from of ['Reported', 'Accepted', 'Filed'] as const) add(from, 'Dispatched', 'routing 自动派遣')
  add('Suspended', 'Handling', 'timer 到期恢复')
  return [...byPair].map(([pair, labels]) => `${pair}: ${labels.join(' / ')}`)
}

const isOver = (status: Status): boolean =>
  !TRANSITIONS.some(({ from, to }) => from.includes(status) && to.some(one => one !== status))

function tableOf(actions: readonly Action[]): string {
  const head = ['Action 操作', 'From 状态', 'Leads to 去向', 'Who 谁', 'Must carry 材料', 'Clock 时钟', 'Policy 规则']
  const rows = actions.map(action => [
    `\`${action.name}\` ${action.label.zh} · ${action.label.en}`,
    (action.task ?? action.from).join(', '),
    action.to.join(', ') || '–',
    action.by.map(whoIs).join('; '),
    requiredOf(action).join(', ') || '–',
    CLOCKS[action.clock ?? 'none'],
    action.policy ? `\`${action.policy}\`` : '–',
  ])
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

const CLOCKS: Readonly<Record<ClockEffect, string>> = {
  none: '–',
  starts: 'starts 开始',
  moves: 'moves 顺延',
  pauses: 'pauses 暂停',
  stops: 'stops 停止',
}

const OBJECTS: Readonly<Record<Performer['of'], string>> = {
  desk: 'desk 受理台',
  'lead agency': 'lead agency 主办',
  'task agency': 'its agency 承办部门',
  errand: 'sent there 受派',
  grid: 'of the place 属地',
  report: 'follow-up code 查询码',
}
const whoIs = ({ role, of }: Performer): string => `${role} (${OBJECTS[of]})`
