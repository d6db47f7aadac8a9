import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Area } from '../../registry/entries.ts'
import { findNames } from './find-names.ts'
import { initialsOf } from './initials.ts'
import { placeNames } from './place-name.ts'

const area = (id: string, zh: string, level: string, extra: object = {}) =>
  Area.parse({ id, code: id, name: { zh, ...(id === '330106' && { en: 'Xihu District' }) }, level, ...extra })
const names = placeNames(
  [
    area('330106', '西湖区', 'county'),
    area('330106:002', '北山街道', 'town'),
    area('330106:003', '西溪街道', 'town'),
    area('330106:003001', '西溪社区', 'village'),
    area('330106:004', '西溪旧街道', 'town', { validTo: '2025-12-31' }),
    area('330522', '长兴县', 'county'),
  ],
  [],
)
const found = (q: string, most = 10) => findNames(names, { q, date: '2026-11-23', most }).map(({ name }) => name.zh)

describe('initials', () => {
  test.each([
    ['西湖区', 'xhq'],
    ['鄞州区', 'yzq'],
    ['嵊泗县', 'ssx'],
    ['三墩镇 3 组', 'sdz3z'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toEqual([initials]))
  test('of a character with two readings both', () => expect(initialsOf('长兴县')).toEqual(['cxx', 'zxx']))
  test('any name has at most four, none of them empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), name => {
        const all = initialsOf(name)
        expect(all.length).toBeLessThanOrEqual(4)
        for (const one of all) expect(one).toMatch(/^[a-z0-9]+$/)
      }),
      { numRuns: 30 },
    )
  })
})

describe('names', () => {
  test('the whole before its beginning, the beginning before a part; of equals the larger place', () => {
    expect(found('西溪')).toEqual(['西溪街道', '西溪社区'])
    expect(found('西')).toEqual(['西湖区', '西溪街道', '西溪社区'])
    expect(found('街道')).toEqual(['北山街道', '西溪街道'])
    expect(found('西溪社区')).toEqual(['西溪社区'])
  })
  test('by first letters of the pinyin, in any reading, by English and by code', () => {
    expect(found('xh')).toEqual(['西湖区'])
    expect(found('BSJD')).toEqual(['北山街道'])
    expect([found('cxx'), found('zxx')]).toEqual([['长兴县'], ['长兴县']])
    expect(found('xihu d')).toEqual(['西湖区'])
    expect(found('330522')).toEqual(['长兴县'])
  })
  test('what has ended, what is nowhere and nothing at all are not found; never more than asked for', () => {
    expect(found('西溪旧')).toEqual([])
    expect(found('拱墅')).toEqual([])
    expect(found(' ')).toEqual([])
    expect(found('x', 2)).toHaveLength(2)
  })
})
