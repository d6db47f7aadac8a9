import { expect, test } from 'vitest'
import { CHAPTERS } from './chapters.ts'
import { type StoryHistory, timeline } from './timeline.ts'

const [first, second] = CHAPTERS
if (!first || !second) throw new Error('The story has chapters')
const event = (type: string, sentence: string, words?: string) => ({ type, sentence, ...(words && { words }) })
const history: StoryHistory = {
  commits: [
    {
      seq: 1,
      at: '2026-11-23T02:49:00.000Z',
      by: { kind: 'public', id: 'public' },
      events: [event('ReportSubmitted', 'Reported.', '冒水')],
    },
    {
      seq: 2,
      at: '2026-11-23T02:50:00.000Z',
      by: { kind: 'system', id: 'deliver-task' },
      events: [event('TaskDelivered', 'On the queue.')],
    },
    {
      seq: 3,
      at: '2026-11-23T16:10:00.000Z',
      by: { kind: 'person', id: 'lead' },
      events: [event('ReturnGranted', 'Sent anew.')],
    },
  ],
}
const played = [
  { chapter: first, from: 0, to: 2 },
  { chapter: second, from: 2, to: 3 },
]
const people = [{ sub: 'lead', name: '值班长甲 / Shift lead A', roles: [], tenant: 'xihu', scopes: [] }]

test('every commit stands under the chapter that made it, by the clock of the place, with who it was', () => {
  const lines = timeline(history, played, { language: 'en', timeZone: 'Asia/Shanghai', people })
  expect(lines).toEqual([
    ...['', first.title.en, `  ${first.lesson.en}`, '', '  10:49  Reporter: Reported. “冒水”'],
    ...['', second.title.en, `  ${second.lesson.en}`, '', '  00:10  Shift lead A: Sent anew.'],
  ])
  expect(timeline(history, played, { language: 'zh', timeZone: 'Asia/Shanghai', people }).at(-1)).toContain(
    '值班长甲：',
  )
})
