import { expect, test } from 'vitest'
import { suggestCategories } from './suggest-categories.ts'
import type { Category } from './taxonomy.ts'

const category = (id: string, zh: string, en: string, conditions: string[] = []): Category => ({
  ...{ id, name: { zh, en }, majorClass: { zh: '类' }, field: 'society', severity: 'normal', publicPlace: true },
  conditions: conditions.map((text, at) => ({
    ...{ id: String(at + 1), name: { zh: text }, limit: { amount: 1, unit: 'working_day', mode: 'elapsed' } },
  })),
})
const all = [
  category('rubbish', '暴露垃圾', 'Exposed rubbish'),
  category('light', '路灯', 'Street lamp', ['不亮', '灯杆倾斜']),
  category('stall', '流动摊贩', 'Street vendor'),
]

test.each([
  ['龙井路口有一堆暴露垃圾 🚧', 'rubbish'],
  ['门口的路灯晚上不亮', 'light'],
  ['The street lamp is out', 'light'],
  ['有人占道摆摊，流动摊贩', 'stall'],
])('%s → %s', (words, id) => {
  expect(suggestCategories(words, all)[0]?.id).toBe(id)
})

test('says nothing rather than something unfounded', () => {
  expect(suggestCategories('你好', all)).toEqual([])
  expect(suggestCategories('', all)).toEqual([])
})
