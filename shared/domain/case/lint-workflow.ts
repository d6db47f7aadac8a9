import type { Policy } from '../policy/policy.ts'
import { ENDED, STATUSES, type Status } from './status.ts'
import type { WorkflowRow } from './workflow.ts'

export interface Finding {
  readonly code: 'unreachable' | 'dead-end' | 'no-role' | 'approval-loop' | 'unknown-action' | 'check-off'
  /** The state, action or policy field it is about. */
  readonly subject: string
  /** JSON Pointer into the policy that must change for it to go away. */
  readonly pointer: string
  readonly message: string
  readonly zh: string
}

/** States in which somebody else decides on a request. */
const WAITING: readonly Status[] = [
  ...(['ReturnPending', 'Arbitration', 'ExtensionPending', 'SuspendPending', 'AppealPending'] as const),
]

/** Which action takes an approval's steps: every role in them must be one that may perform it. */
const STEPS = [
  { field: 'returns.wrongDispatch', action: 'grantReturn', of: ({ returns }: Policy) => returns.wrongDispatch },
  { field: 'returns.other', action: 'grantReturn', of: ({ returns }: Policy) => returns.other },
  { field: 'extension.first', action: 'grantExtension', of: ({ extension }: Policy) => extension.first },
  { field: 'extension.again', action: 'grantExtension', of: ({ extension }: Policy) => extension.again },
  { field: 'suspension.steps', action: 'grantSuspension', of: ({ suspension }: Policy) => suspension.steps },
  { field: 'appeal.steps', action: 'grantAppeal', of: ({ appeal }: Policy) => appeal.steps },
] as const

/**
 * What is wrong with the table of transitions as a place's policy leaves it. A stage that is switched off as a whole is off on
 * purpose; a state that can be reached and not left, or only ever be asked about, is a fault, and so is an end nobody reaches.
 */
export function lintWorkflow(policy: Policy, table: readonly WorkflowRow[]): readonly Finding[] {
  const rows = table.filter(({ name }) => !policy.actionsOff.includes(name))
  const moves = movesOf(rows, policy)
  const reachable = spread(['Reported'], moves)
  return [
    ...unknownActions(policy, table),
    ...noRoles(rows),
    ...nobodyForAStep(policy, rows),
    ...unreachable(policy, table, reachable),
    ...deadEnds(reachable, moves),
    ...(policy.check.required && !can(rows, 'check') ? [CHECK_OFF] : []),
  ]
}

interface Move {
  readonly from: Status
  readonly to: Status
}

/** Moves of people, of routing where the policy lets it dispatch, and of a suspension that ends by itself. */
function movesOf(rows: readonly WorkflowRow[], { routing }: Policy): readonly Move[] {
  const byPeople = rows.flatMap(row => row.from.flatMap(from => row.to.map(to => ({ from, to }))))
  const byRouting = (['Reported', 'Accepted', 'Filed'] as const).map(from => ({ from, to: 'Dispatched' as const }))
  return [...byPeople, ...(routing.automatic ? byRouting : []), { from: 'Suspended', to: 'Handling' }]
}

const can = (rows: readonly WorkflowRow[], wanted: string): boolean => rows.some(({ name }) => name === wanted)

function spread(start: readonly Status[], moves: readonly Move[]): ReadonlySet<Status> {
  const found = new Set<Status>(start)
  for (const status of found) for (const { from, to } of moves) if (from === status) found.add(to)
  return found
}

const unknownActions = ({ actionsOff }: Policy, table: readonly WorkflowRow[]): readonly Finding[] =>
  actionsOff.flatMap((name, index) =>
    can(table, name)
      ? []
      : [
          finding('unknown-action', name, `/policy/actionsOff/${index}`, {
            message: `There is no action “${name}” to switch off`,
            zh: `没有可停用的操作“${name}”`,
          }),
        ],
  )

const noRoles = (rows: readonly WorkflowRow[]): readonly Finding[] =>
  rows
    .filter(({ by }) => by.length === 0)
    .map(({ on, name }) =>
      finding('no-role', `${on}.${name}`, '/policy/actionsOff', {
        message: `Nobody may do “${name}”`,
        zh: `没有角色可以执行“${name}”`,
      }),
    )

function nobodyForAStep(policy: Policy, rows: readonly WorkflowRow[]): readonly Finding[] {
  return STEPS.flatMap(({ field, action, of }) => {
    // Who has the lead's own request decided: an assist's may be decided by the lead, which is no step of a policy.
    const roles = rows.filter(({ on, name }) => name === action && on !== 'assist').flatMap(({ by }) => by)
    const pointer = `/policy/${field.replace('.', '/')}`
    return of(policy).flatMap((role, step) => {
      if (roles.length === 0 || roles.some(one => one.role === role)) return []
      const message = `Step ${step + 1} of ${field} is for a ${role}, who may not do “${action}”: it would wait for ever`
      const zh = `${field} 的第 ${step + 1} 步由 ${role} 决定，而该角色不能执行“${action}”，会一直等待`
      return [finding('no-role', field, `${pointer}/${step}`, { message, zh })]
    })
  })
}

/** States the table never leads to; and the end, if the switches of the policy have cut it off. */
function unreachable(
  policy: Policy,
  table: readonly WorkflowRow[],
  reachable: ReadonlySet<Status>,
): readonly Finding[] {
  const whole = spread(['Reported'], movesOf(table, policy))
  return STATUSES.filter(status => !whole.has(status) || (status === 'Closed' && !reachable.has(status))).map(status =>
    finding('unreachable', status, '/policy/actionsOff', {
      message: `No case can come to be ${status}`,
      zh: `没有案件能到达 ${status} 状态`,
    }),
  )
}

/** Reached and never ended: a dead end where nothing leads on, a loop where only requests and their answers do. */
function deadEnds(reachable: ReadonlySet<Status>, moves: readonly Move[]): readonly Finding[] {
  const decided = ENDED.filter(status => !WAITING.includes(status))
  return [...reachable]
    .filter(status => !decided.includes(status))
    .filter(status => ![...spread([status], moves)].some(one => decided.includes(one)))
    .map(status => {
      const on = moves.some(({ from, to }) => from === status && to !== status)
      return WAITING.includes(status) && !leavesWaiting(status, moves)
        ? finding('approval-loop', status, '/policy/actionsOff', {
            message: `A request that is ${status} is never decided`,
            zh: `${status} 状态的申请永远无人决定`,
          })
        : finding('dead-end', status, '/policy/actionsOff', {
            message: `A case that is ${status} ${on ? 'goes round and is never ended' : 'can go nowhere'}`,
            zh: `${status} 状态的案件${on ? '会反复流转，无法结束' : '没有出路'}`,
          })
    })
}

const leavesWaiting = (status: Status, moves: readonly Move[]): boolean =>
  [...spread([status], moves)].some(one => !WAITING.includes(one))

const finding = (
  code: Finding['code'],
  subject: string,
  pointer: string,
  said: Pick<Finding, 'message' | 'zh'>,
): Finding => ({ ...{ code, subject, pointer }, ...said })

const CHECK_OFF = finding('check-off', 'check', '/policy/check/required', {
  message: 'A check is required before closing, and “check” is switched off',
  zh: '结案前须核查，而“check”已停用',
})
