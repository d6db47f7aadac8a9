import { expect, test } from 'vitest'
import { Explanation } from './explanation.ts'
import type { ReasonNames } from './reason-names.ts'
import { routingText } from './routing-text.ts'

const both = (zh: string, en: string) => ({ zh, en })
const names: ReasonNames = {
  agency: () => both('供电公司', 'Power'),
  category: () => both('暴露垃圾', 'Rubbish'),
  area: () => both('西湖区', 'Xihu'),
}
const place = ['330106']
const rule = {
  code: 'rule',
  rule: 'r1',
  ruleVersion: 3,
  ruleCategory: '*',
  ruleArea: '330106',
  category: 'GB.event.0101',
  place,
}
const lost = (why: string) => ({ ...rule, runnerUp: { rule: 'r2', why } })
const REASONS = [
  rule,
  lost('wider-area'),
  lost('any-category'),
  lost('later-id'),
  lost('wider-category'),
  lost('no-condition'),
  lost('later-order'),
  { ...rule, when: 'severity == "high"', town: 'withdrawn', insteadOf: 'other' },
  { code: 'fallback', because: 'no-rule', category: 'GB.event.0101', place },
  { code: 'fallback', because: 'no-agency', rule: 'r1', category: 'GB.event.0101', place },
  { ...rule, suggested: { model: '2026-11-22', probability: 0.999 } },
  {
    ...{ code: 'fallback', because: 'no-rule', category: 'GB.event.0101', place },
    suggested: { model: '2026-11-22', probability: 0.9 },
  },
  { code: 'by-hand', by: 'dispatcher-a' },
  { code: 'no-category' },
  { code: 'several-conditions', category: 'GB.event.0101' },
  { code: 'no-rule', category: 'GB.event.0101', place },
  { code: 'no-agency', rule: 'r1', ruleVersion: 3, wanted: 'town-platform' },
  { code: 'policy', area: '330106' },
  ...['returned', 'review', 'refuted', 'cannot-tell', 'unmerged', 'verify-first', 'moved'].map(code => ({ code })),
  { code: 'whistle', by: 'dispatcher-a' },
  { code: 'assist', by: 'handler-a' },
  { code: 'ruled', by: 'supervisor-a', fallback: 'power' },
  { code: 'held', limit: 'address' },
  { code: 'danger', line: '119' },
].map(reason => Explanation.parse(reason))

test('every code is told, each in its own words', () => {
  const codes = Explanation.options.flatMap(({ shape }) =>
    'options' in shape.code ? shape.code.options : [shape.code.value],
  )
  expect([...new Set(REASONS.map(({ code }) => code))].sort()).toEqual(codes.sort())
  for (const language of ['zh', 'en'] as const) {
    expect(new Set(REASONS.map(reason => routingText(reason, language, names))).size).toBe(REASONS.length)
  }
})

test.each(REASONS.map(reason => [reason.code, reason] as const))(
  '%s reads as a sentence in both languages',
  (_code, reason) => {
    const [zh, en] = [routingText(reason, 'zh', names), routingText(reason, 'en', names)]
    expect(zh).toMatch(/^[^A-Za-z]*\p{Script=Han}.*。$/u)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}|undefined/u)
    expect(zh).not.toMatch(/undefined/)
  },
)

test('what a person needs to look it up is in it', () => {
  const text = routingText(Explanation.parse(lost('wider-area')), 'en', names)
  for (const part of ['Xihu', 'every category', 'r1', '3', 'r2', 'wider']) expect(text).toContain(part)
})

test('who dispatched is for the log, not for the sentence', () => {
  expect(routingText({ code: 'by-hand', by: 'dispatcher-a' }, 'en', names)).not.toContain('dispatcher-a')
})

test('what is not for looking up goes by its name', () => {
  const reason = Explanation.parse({ ...rule, ruleCategory: 'GB.event.0101', insteadOf: 'other' })
  expect(routingText(reason, 'zh', names)).toBe(
    '按西湖区权责清单中“暴露垃圾”的规则派遣（r1，第 3 版）。代替供电公司承办。',
  )
  const text = routingText(Explanation.parse({ code: 'no-rule', category: 'GB.event.0101', place }), 'en', names)
  expect(text).toBe('No duty rule covers category “Rubbish” at this place.')
})

test('danger names the number to call', () => {
  expect(routingText({ code: 'danger', line: '119' }, 'en', names)).toContain('call 119')
})

test('what was taken for a category is told with how sure that was, never surer', () => {
  const taken = Explanation.parse({ ...rule, suggested: { model: 'm1', probability: 0.999 } })
  expect(routingText(taken, 'en', names)).toContain('taken for “Rubbish” (99 % likely, model m1)')
  expect(routingText(taken, 'zh', names)).toContain('系统按文字判断为“暴露垃圾”（可能性 99%，模型 m1）')
})
