import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DomainError } from '../errors/domain-error.ts'
import { Attribute } from '../open311/attribute.ts'
import { type Answers, sortAnswers } from './sort-answers.ts'

const values = [
  { key: 'small', name: '小' },
  { key: 'big', name: '大' },
]
const ASKED = [
  { code: 'size', datatype: 'singlevaluelist', required: true, values },
  { code: 'kinds', datatype: 'multivaluelist', required: false, values },
  { code: 'depth', datatype: 'number', required: false },
  { code: 'since', datatype: 'datetime', required: false },
  { code: 'who', datatype: 'string', required: false },
  { code: 'story', datatype: 'text', required: false },
  { code: 'hint', datatype: 'string', required: false, variable: false },
].map((one, index) => Attribute.parse({ ...one, order: index + 1, description: one.code }))

const faults = (answers: Answers): string[] => {
  try {
    sortAnswers(ASKED, answers)
    return []
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return error.fields.map(({ pointer }) => pointer)
  }
}

test('keys, numbers and times are coded; what somebody wrote is kept apart', () => {
  const answers = {
    ...{ size: 'big', kinds: ['small', 'big', 'big'], depth: 3.5, since: '2026-11-22T08:00:00+08:00' },
    ...{ who: '门口的人', story: '一\n二' },
  }
  expect(sortAnswers(ASKED, answers)).toEqual({
    coded: ['depth=3.5', 'kinds=big', 'kinds=small', 'since=2026-11-22T08:00:00+08:00', 'size=big'],
    said: { who: '门口的人', story: '一\n二' },
  })
})

test.each<[string, Answers, string]>([
  ['one that must be answered', {}, '/answers/size'],
  ['an empty one', { size: '' }, '/answers/size'],
  ['no such value', { size: 'huge' }, '/answers/size'],
  ['two where one is asked', { size: ['big', 'small'] }, '/answers/size'],
  ['no number', { size: 'big', depth: 'deep' }, '/answers/depth'],
  ['a phone number', { size: 'big', depth: 13800000000 }, '/answers/depth'],
  ['a time without a zone', { size: 'big', since: '2026-11-22T08:00:00' }, '/answers/since'],
  ['two lines in one', { size: 'big', who: 'a\nb' }, '/answers/who'],
  ['a number as words', { size: 'big', who: 3 }, '/answers/who'],
  ['not asked', { size: 'big', other: 'x' }, '/answers/other'],
  ['not a question', { size: 'big', hint: 'x' }, '/answers/hint'],
])('%s is named', (_what, answers, pointer) => expect(faults(answers)).toContain(pointer))

test('nothing that was written freely is ever coded', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (who, story) => {
      fc.pre(!/[\r\n]/.test(who))
      expect(sortAnswers(ASKED, { size: 'big', who, story }).coded).toEqual(['size=big'])
    }),
  )
})
