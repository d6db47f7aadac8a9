import { describe, expect, test } from 'vitest'
import { china2026 } from '#test/support/calendar-data.ts'
import { compileCalendar } from '../calendar/compile-calendar.ts'
import { DeadlineAccount } from './deadline-account.ts'
import type { DeadlineChange, DeadlineLedger, DeadlineStart } from './deadline-step.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'
import { explainDeadline } from './explain-deadline.ts'
import { Limit, type LimitUnit } from './limit.ts'
import { settleDeadline } from './settle-deadline.ts'

const calendar = compileCalendar([china2026])
const at = (time: string): string => `2026-${time}:00+08:00`
const started = (time: string, amount: number, unit: LimitUnit, mode?: 'by_date'): DeadlineStart => ({
  type: 'started',
  at: at(time),
  limit: Limit.parse({ amount, unit, mode }),
})

/** Over the October holiday and its make-up day on Saturday the 10th: paused, resumed, given back, extended. */
const eventful: DeadlineLedger = [
  started('09-29T09:00', 3, 'working_day'),
  { type: 'paused', at: at('09-30T16:00') },
  { type: 'resumed', at: at('10-08T10:00') },
  { type: 'restored', at: at('10-09T11:00'), since: at('10-09T09:30') },
  { type: 'extended', at: at('10-09T16:00'), by: Limit.parse({ amount: 4, unit: 'working_hour' }) },
]

test('pause, holiday, make-up day, restoration and extension add up', () => {
  const account = settleDeadline(eventful, calendar)
  expect(account.ledger.map(({ due }) => due)).toEqual([
    at('10-09T09:00'), // 7 h of the 29th, 8 of the 30th, 8 of October 8th, 1 of the 9th
    null,
    at('10-09T15:00'), // 2 + 2 h paused
    at('10-09T16:30'), // 1.5 h given back
    at('10-10T10:30'), // 1.5 h of the 9th, 2.5 of the make-up Saturday
  ])
  expect(account).toMatchObject({ due: account.ledger.at(-1)?.due, paused: false, provisional: false })
  expect(DeadlineAccount.parse(account)).toEqual(account)
})

test('an extension in other hours may end in the night, and a pause without working time leaves it there', () => {
  const night: DeadlineChange[] = [
    { type: 'extended', at: at('09-28T17:00'), by: Limit.parse({ amount: 4, unit: 'urgent_hour' }) },
    { type: 'paused', at: at('09-28T18:30') },
    { type: 'resumed', at: at('09-28T20:00') },
  ]
  const { due } = settleDeadline([started('09-28T16:00', 2, 'working_hour'), ...night], calendar)
  expect(due).toBe(at('09-28T22:00'))
})

describe('the states of a deadline', () => {
  test('paused it has no due, and is not provisional', () => {
    expect(settleDeadline([eventful[0], eventful[1] as DeadlineChange], calendar)).toMatchObject({
      due: null,
      paused: true,
      provisional: false,
    })
  })
  test('beyond the data it is provisional, also by a pause or an extension', () => {
    const start = started('12-31T09:00', 4, 'working_hour')
    const by = Limit.parse({ amount: 1, unit: 'working_day' })
    expect(settleDeadline([start, { type: 'extended', at: at('12-31T10:00'), by }], calendar)).toMatchObject({
      due: null,
      provisional: true,
    })
    const paused: DeadlineChange = { type: 'paused', at: at('12-31T10:00') }
    const later = settleDeadline([start, paused, { type: 'resumed', at: '2027-01-05T10:00:00+08:00' }], calendar)
    expect(later).toMatchObject({ due: null, provisional: true })
    expect(later.ledger.at(-1)).toMatchObject({ moved: null, due: null })
  })
  test('the next year settles it', () => {
    const both = compileCalendar([china2026, { id: '2027', days: [{ date: '2027-01-01', kind: 'off' }] }])
    expect(settleDeadline([started('12-31T16:00', 8, 'working_hour')], both).due).toBe('2027-01-04T16:00:00+08:00')
  })
})

test.each<[string, DeadlineChange[]]>([
  [
    'paused twice',
    [
      { type: 'paused', at: at('09-29T10:00') },
      { type: 'paused', at: at('09-29T11:00') },
    ],
  ],
  ['resumed without a pause', [{ type: 'resumed', at: at('09-29T10:00') }]],
  ['a change before the start', [{ type: 'paused', at: at('09-29T08:00') }]],
  ['time given back that was never counted', [{ type: 'restored', at: at('09-29T10:00'), since: at('09-29T08:00') }]],
  ['time given back that is to come', [{ type: 'restored', at: at('09-29T10:00'), since: at('09-29T11:00') }]],
])('%s cannot have happened', (_what, changes) => {
  expect(() => settleDeadline([eventful[0], ...changes], calendar)).toThrow(Error)
})

describe('explained', () => {
  const { version } = calendar
  test('every change in English and Chinese', () => {
    expect(explainDeadline(settleDeadline(eventful, calendar), 'en')).toMatchInlineSnapshot(`
      [
        "Started 2026-09-29 09:00; limit 3 working days of 8 working hours: due 2026-10-09 09:00.",
        "Paused 2026-09-30 16:00.",
        "Resumed 2026-10-08 10:00; 4 hours paused are added: due 2026-10-09 15:00.",
        "Given back 2026-10-09 11:00: 1 hour 30 minutes since 2026-10-09 09:30: due 2026-10-09 16:30.",
        "Extended 2026-10-09 16:00 by 4 working hours: due 2026-10-10 10:30.",
        "Due 2026-10-10 10:30.",
        "Counted with calendar 2026.e4ed49103dc3 (Asia/Shanghai).",
      ]
    `)
    expect(explainDeadline(settleDeadline(eventful, calendar), 'zh')).toMatchInlineSnapshot(`
      [
        "2026-09-29 09:00 开始计时，时限3个工作日（每日按8个工作时），截止 2026-10-09 09:00。",
        "2026-09-30 16:00 暂停计时。",
        "2026-10-08 10:00 恢复计时，补回暂停的4小时，截止 2026-10-09 15:00。",
        "2026-10-09 11:00 退还自 2026-10-09 09:30 起的1小时 30分钟，截止 2026-10-09 16:30。",
        "2026-10-09 16:00 延期4个工作时，截止 2026-10-10 10:30。",
        "截止时间：2026-10-10 10:30。",
        "按日历 2026.e4ed49103dc3（Asia/Shanghai）计算。",
      ]
    `)
  })
  test('by date it ends at 24:00 of its last day', () => {
    const lines = explainDeadline(settleDeadline([started('09-24T09:00', 5, 'working_day', 'by_date')], calendar), 'zh')
    expect(lines[1]).toBe('截止时间：2026-10-09 24:00。')
    expect(lines[2]).toContain(version)
  })
  test('paused, provisional and without any calendar it says so', () => {
    const paused = settleDeadline([eventful[0], { type: 'paused', at: at('09-30T16:00') }], calendar)
    expect(explainDeadline(paused, 'en')).toContain('The clock is stopped.')
    const start = started('12-31T16:00', 8, 'working_hour')
    expect(explainDeadline(settleDeadline([start], calendar), 'en')[1]).toMatch(
      /^Provisional: the calendar ends on 2026-12-31/,
    )
    expect(explainDeadline(settleDeadline([start], compileCalendar([])), 'zh')[1]).toMatch(/^暂定：尚未导入/)
  })
  test('both languages fill in the same', () => {
    const names = (text: unknown) =>
      String(text)
        .match(/\{\w+\}/g)
        ?.toSorted()
    const { units: _en, ...en } = DEADLINE_TEXTS.en
    const { units: _zh, ...zh } = DEADLINE_TEXTS.zh
    expect(Object.values(zh).map(names)).toEqual(Object.values(en).map(names))
  })
})
