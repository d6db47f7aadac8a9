import { expect, test } from 'vitest'
import { DEFAULT_WORKING_HOURS, WorkingHours } from './working-hours.ts'

const span = (from: string, to: string) => ({ from, to })
const spans = [span('09:00', '17:00')]

test('a place that says nothing works as domain.md says', () => {
  expect(DEFAULT_WORKING_HOURS).toEqual({
    timeZone: 'Asia/Shanghai',
    weekdays: [1, 2, 3, 4, 5],
    spans: [span('08:00', '12:00'), span('14:00', '18:00')],
    seasons: [],
  })
})

test.each([
  ['hours that touch, in any order', { spans: [span('12:00', '18:00'), span('08:00', '12:00')] }],
  ['a day to its end', { spans: [span('00:00', '24:00')] }],
  ['an offset', { timeZone: '+05:45' }],
  [
    'seasons side by side',
    {
      seasons: [
        { from: '05-01', to: '06-30', spans },
        { from: '07-01', to: '02-29', spans },
      ],
    },
  ],
])('%s are fine', (_what, hours) => expect(WorkingHours.safeParse(hours).success).toBe(true))

test.each([
  [
    'hours that overlap',
    { spans: [span('14:00', '18:00'), span('08:00', '14:30')] },
    '14:00–18:00 overlaps 08:00–14:30',
  ],
  ['the same hours twice', { spans: [span('08:00', '12:00'), span('08:00', '12:00')] }, 'overlaps'],
  ['hours over midnight', { spans: [span('22:00', '06:00')] }, 'write hours over midnight as two'],
  ['no hours', { spans: [] }, ''],
  ['a time there is not', { spans: [span('08:00', '25:00')] }, 'no time of day'],
  ['a zone there is not', { timeZone: 'Asia/Atlantis' }, 'no time zone known here'],
  ['a weekday twice', { weekdays: [1, 2, 1] }, 'names a weekday twice'],
  ['an eighth day', { weekdays: [8] }, ''],
  ['a season of days there are not', { seasons: [{ from: '02-30', to: '03-01', spans }] }, 'no month and day'],
  [
    'seasons that overlap over New Year',
    {
      seasons: [
        { from: '11-01', to: '02-01', spans },
        { from: '01-15', to: '03-01', spans },
      ],
    },
    '01-15–03-01 overlaps the season 11-01–02-01',
  ],
  [
    'a season overlapped within another',
    {
      seasons: [
        { from: '06-10', to: '06-20', spans },
        { from: '06-01', to: '06-30', spans },
      ],
    },
    'overlaps the season',
  ],
])('%s is refused with a sentence', (_what, hours, sentence) => {
  const { success, error } = WorkingHours.safeParse(hours)
  expect(success).toBe(false)
  expect(error?.issues.map(({ message }) => message).join()).toContain(sentence)
})
