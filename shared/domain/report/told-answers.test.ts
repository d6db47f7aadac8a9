import { expect, test } from 'vitest'
import { Attribute } from '../open311/attribute.ts'
import { toldAnswers } from './told-answers.ts'

const asked = [
  {
    ...{
      code: 'state',
      datatype: 'multivaluelist',
      required: false,
      order: 2,
      description: '怎么了？',
      en: 'What is wrong?',
    },
    values: [
      { key: 'dark', name: '不亮', en: 'Dark' },
      { key: 'flicker', name: '闪' },
    ],
  },
  { code: 'pole', datatype: 'string', required: false, order: 1, description: '灯杆编号' },
].map(each => Attribute.parse(each))

test('in the order of the questions, lists joined, in the reader’s language as far as there is one', () => {
  const given = { coded: ['state=dark', 'state=flicker'], said: { pole: 'A-12' } }
  expect(toldAnswers(asked, given, 'zh')).toEqual([
    { question: '灯杆编号', answer: 'A-12' },
    { question: '怎么了？', answer: '不亮、闪' },
  ])
  expect(toldAnswers(asked, given, 'en')[1]).toEqual({ question: 'What is wrong?', answer: 'Dark, 闪' })
})

test('what is no longer asked is told by its code, and a value with an equals sign is whole', () => {
  const given = { coded: ['gone=a=b', 'state=other'], said: {} }
  expect(toldAnswers(asked, given, 'zh')).toEqual([
    { question: '怎么了？', answer: 'other' },
    { question: 'gone', answer: 'a=b' },
  ])
})
