import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CategoryId } from '../registry/ids.ts'
import { scoreSuggester } from './score-suggester.ts'
import { suggestCategory } from './suggest-category.ts'
import { SuggestModel } from './suggest-model.ts'
import { type Example, trainSuggester } from './train-suggester.ts'

const [rubbish, pothole, lamp] = ['GB.event.0110', 'GB.event.0113', 'GB.component.0137'].map(id => CategoryId.parse(id))
const of = (category: CategoryId | undefined, ...texts: string[]): Example[] =>
  texts.map(text => ({ category: category as CategoryId, text, keyword: true }))
const EXAMPLES = [
  ...of(rubbish, '暴露垃圾', '垃圾成堆', 'rubbish on ground'),
  ...of(pothole, '道路破损', '路面有坑', 'pothole'),
  ...of(lamp, '路灯', '路灯不亮', 'street light'),
]
const model = trainSuggester(EXAMPLES, '2026-11-22T00:00:00.000Z')

describe('suggests', () => {
  test.each([
    ['门口一堆垃圾', rubbish],
    ['路面好大一个坑', pothole],
    ['这盏路灯不亮', lamp],
    ['Two potholes in my street', pothole],
    ['ＰＯＴＨＯＬＥ', pothole],
  ])('%s', (text, category) => {
    const [first] = suggestCategory(model, text)
    expect(first?.category).toBe(category)
  })
  test('with the words of the text that spoke for it, and with none it did not hold', () => {
    const [first] = suggestCategory(model, '昨天起路灯不亮了')
    expect(first?.words[0]).toBe('路灯不亮')
    expect(first?.words).not.toContain('昨天')
  })
  test('with a character alone only where nothing longer spoke', () => {
    const pits = trainSuggester([...EXAMPLES, ...of(pothole, '坑')], '2026-11-22T00:00:00.000Z')
    expect(suggestCategory(pits, '坑')[0]?.words).toEqual(['坑'])
    const words = suggestCategory(pits, '道路破损，坑')[0]?.words
    expect(words).toContain('道路破损')
    expect(words).not.toContain('坑')
  })
  test('nothing for a text without a known part', () => {
    expect(suggestCategory(model, 'zzz 9 ！')).toEqual([])
    expect(suggestCategory(trainSuggester([], 'empty'), '垃圾')).toEqual([])
  })
})

test('the probabilities of all categories are 1 together, and fall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'路灯垃圾坑破不亮堆 pothole rubbish'.split('')), { minLength: 1 }),
      parts => {
        const suggestions = suggestCategory(model, parts.join(''), { most: 99 })
        if (suggestions.length === 0) return
        expect(suggestions.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
        const falling = suggestions.map(({ probability }) => probability)
        expect(falling).toEqual([...falling].sort((a, b) => b - a))
      },
    ),
  )
})

test('any text at all is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void suggestCategory(model, text)))
  for (const word of ['constructor', '__proto__', 'toString']) expect(suggestCategory(model, word)).toEqual([])
})

test('the order of the examples does not matter, and the model survives being written down', () => {
  const again = trainSuggester([...EXAMPLES].reverse(), model.version)
  expect(again).toEqual(model)
  const read = SuggestModel.parse(JSON.parse(JSON.stringify(model)))
  expect(suggestCategory(read, '路面有坑')).toEqual(suggestCategory(model, '路面有坑'))
})

test('what was learnt from closed cases counts, but nothing that only few wrote', () => {
  const cases = (count: number): Example[] =>
    Array.from({ length: count }, () => ({
      category: lamp as CategoryId,
      text: '黑灯瞎火',
      keyword: false,
      report: true,
    }))
  const few = trainSuggester([...EXAMPLES, ...cases(4)], 'x')
  expect(Object.keys(few.tokens)).not.toContain('瞎火')
  expect(suggestCategory(few, '瞎火')).toEqual([])
  const many = trainSuggester([...EXAMPLES, ...cases(5)], 'x')
  expect(suggestCategory(many, '瞎火')[0]?.category).toBe(lamp)
})

test('of two categories that the words leave open the place decides, and says so; the words stay what was said', () => {
  const [town, other] = ['330106:001', '330106:002']
  const at = (category: CategoryId | undefined, area: string, count: number): Example[] =>
    Array.from({ length: count }, () => ({
      ...{ category: category as CategoryId, text: '路面', keyword: false, report: true },
      place: ['33', '330106', area],
    }))
  const learnt = trainSuggester([...EXAMPLES, ...at(pothole, town, 8), ...at(rubbish, other, 8)], 'x')
  const first = (area?: string) =>
    suggestCategory(learnt, '不知是什么路面', area ? { place: ['33', '330106', area] } : {})[0]
  expect(first(town)).toMatchObject({ category: pothole, area: town })
  const [there] = suggestCategory(learnt, '堆路', { place: ['33', '330106', other] })
  expect(there?.words.join('')).not.toContain('@')
  expect(first(town)?.probability).toBeGreaterThan(first()?.probability ?? 1)
  expect(first(other)).toMatchObject({ category: rubbish, area: other })
  // A place alone is no matter, and a category that few wrote of from there is not known there.
  expect(suggestCategory(learnt, 'zzz', { place: ['33', '330106', town] })).toEqual([])
  const { tokens } = trainSuggester([...at(lamp, town, 4), ...at(pothole, town, 5)], 'x')
  expect(tokens[`@${town}`]).toEqual({ [pothole ?? '']: 5 })
})

test('the score counts first places and first three', () => {
  const labelled = [...of(rubbish, '垃圾成堆'), ...of(lamp, '路面有坑')]
  expect(scoreSuggester(model, labelled)).toEqual({ count: 2, top1: 0.5, top3: 1 })
  expect(scoreSuggester(model, [])).toEqual({ count: 0, top1: undefined, top3: undefined })
})
