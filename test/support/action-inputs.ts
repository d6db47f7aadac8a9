import type { Action } from '#shared/domain/case/action.ts'
import type { Facts } from '#shared/domain/case/facts.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { FACTS } from './given.ts'
import { categoryId, conditionId, more, parentId, photo, power, sanitation, town } from './sample-case.ts'

const words = { words: '情况属实' }
const evidence = { ...words, photos: [photo(4)], position: { lat: 30.27, lon: 120.13 } }
const nothing = ['claim', 'release', 'accept', 'verify', 'unmerge', 'sendUp', 'sign', 'unassign', 'check', 'publish']
const grants = ['grantReturn', 'grantExtension', 'grantSuspension', 'resume', 'close', 'withdraw']
const filing = { category: categoryId, condition: conditionId }
const photos = { before: [photo(2)], after: [photo(3)] }

/** What each action takes where it takes more than words. Both agencies are known, and so is every place. */
const INPUTS: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries([...nothing, ...grants].map(name => [name, {}])),
  ...Object.fromEntries(['confirm', 'refute', 'cannotTell', 'pass', 'fail'].map(name => [name, evidence])),
  reject: { reason: 'no-duty' },
  merge: { parent: showCaseNumber(parentId) },
  transferOut: { to: '110' },
  selfHandle: photos,
  file: filing,
  reclassify: filing,
  sendDown: { area: town },
  dispatch: { agency: sanitation.id },
  resolve: { ...words, ...photos },
  assign: { handler: 'handler-b' },
  requestReturn: { ground: 'wrong-dispatch', basis: 'R-12', ...words },
  rule: { agency: power.id, fallback: sanitation.id, ...words },
  requestExtension: { more, ...words },
  requestAssist: { agency: power.id },
  rate: { solved: true, stars: 4 },
  callBack: { reached: true, solved: true },
  delegate: { to: 'handler-b', ...words },
  reviewUnreasonable: { upheld: false },
}

const inADay = (at: string): string => new Date(Date.parse(at) + 86_400_000).toISOString()

/** An input with which the action is possible, as its schema makes it of what a client sends. Times in it lie a day ahead. */
export function inputFor(action: Action, at: string): unknown {
  const ahead: Readonly<Record<string, unknown>> = {
    whistle: { agency: sanitation.id, assists: [power.id], meetAt: inADay(at) },
    requestSuspension: { until: inADay(at), ...words },
    supervise: { due: inADay(at), ...words },
  }
  return action.input.parse(ahead[action.name] ?? INPUTS[action.name] ?? words)
}

/** What the registry and the ledger would say to such an input. */
export function factsOf(action: Action, input: unknown, state: OpenedCase): Facts {
  const named = action.needs?.(input, { state })?.agencies ?? []
  const agencies = named.map(id => (id === power.id ? power : sanitation))
  return { ...FACTS, ...(agencies.length > 0 && { agencies }) }
}
