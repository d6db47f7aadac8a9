import { expect, test } from 'vitest'
import { dispatched, filed, history, minute, ways } from '#test/support/sample-case.ts'
import type { CaseEvent } from '../case/events/case-event.ts'
import { STATUSES } from '../case/status.ts'
import { eventSentence } from './event-sentence.ts'
import type { StoryNames } from './story-names.ts'

const both = (zh: string, en: string) => ({ zh, en })
const names: StoryNames = {
  agency: () => both('环卫中心', 'Sanitation Centre'),
  task: () => both('环卫中心', 'Sanitation Centre'),
  category: () => both('垃圾', 'Rubbish'),
  reasons: {
    agency: () => both('环卫中心', 'Sanitation Centre'),
    category: () => both('垃圾', 'Rubbish'),
    area: () => both('西湖区', 'Xihu'),
  },
  condition: () => both('一般', 'General'),
  person: () => both('受理员', 'the acceptor'),
  time: () => both('11月24日 16:00', '24 Nov, 16:00'),
}
const said = (event: CaseEvent) => eventSentence(event, names)

test('sentences name agencies, categories, people by their posts and times as clocks show them', () => {
  expect(said(dispatched)).toEqual({
    zh: '派给环卫中心，11月24日 16:00 前办结。',
    en: 'Sent to Sanitation Centre, due 24 Nov, 16:00.',
    open: true,
  })
  expect(said(filed)).toMatchObject({ zh: '立案：垃圾（一般）。', en: 'Filed under Rubbish (General).' })
  expect(said({ type: 'CaseClaimed', by: 'acceptor-a', until: minute(9) })).toMatchObject({
    zh: '受理员领取。',
    open: false,
  })
  expect(said({ type: 'StageStarted', stage: 'dispatch', due: minute(9) })).toEqual({
    zh: '须在 11月24日 16:00 前派遣。',
    en: 'To be sent to an agency by 24 Nov, 16:00.',
    open: false,
  })
})

test('in no way to any status does a sentence show an id or a time of machines', () => {
  for (const status of STATUSES) {
    for (const event of history(ways[status]).flatMap(({ events }) => events)) {
      const sentence = said(event)
      for (const text of [sentence.zh, sentence.en]) {
        expect(text).not.toMatch(/\d{4}-\d\d-\d\dT|sanitation\b|GB\.event|acceptor-a|dispatcher-a|\bL1\b/)
      }
    }
  }
})
