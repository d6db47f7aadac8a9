import { describe, expect, test } from 'vitest'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { ERROR_TEXTS, type ErrorCode } from '#shared/domain/errors/error-codes.ts'
import { faultProblem, problemOf } from './problem.ts'
import { STATUS_OF } from './status-of.ts'

const CODES = Object.keys(ERROR_TEXTS) as ErrorCode[]
const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe.each(CODES)('%s', code => {
  test('has a sentence in both languages, with the same blanks to fill', () => {
    const { zh, en } = ERROR_TEXTS[code]
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(en).toMatch(/^[A-Z“].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(holes(zh)).toEqual(holes(en))
  })

  test("is the caller's fault by its status", () => {
    expect(STATUS_OF[code]).toBeGreaterThanOrEqual(400)
    expect(STATUS_OF[code]).toBeLessThan(500)
  })

  test('becomes a problem without a blank left open', () => {
    const params = Object.fromEntries(holes(ERROR_TEXTS[code].en).map(name => [name, 'X1']))
    const problem = problemOf(new DomainError(code, 'for us', { params }), 'zh', 'r-1')
    expect(problem).toMatchObject({ type: `urn:wangge:problem:${code}`, status: STATUS_OF[code], code })
    expect(problem.title).not.toMatch(/[{}]/)
    expect(JSON.stringify(problem)).not.toContain('for us')
  })
})

test('every status is of a code that there is', () => {
  expect(Object.keys(STATUS_OF).sort()).toEqual(CODES.toSorted())
})

test('a problem names the request, the values of its sentence and each wrong field', () => {
  const fields = [{ pointer: '/place/position/lat', message: 'too big', zh: '过大' }]
  const error = new DomainError('category.unknown', 'x', { params: { category: 'GB.event.9' }, fields })
  expect(problemOf(error, 'en', 'r-1')).toEqual({
    type: 'urn:wangge:problem:category.unknown',
    title: expect.stringContaining('“GB.event.9”'),
    status: 422,
    code: 'category.unknown',
    instance: 'urn:wangge:request:r-1',
    errors: [{ pointer: '/place/position/lat', message: 'too big' }],
    params: { category: 'GB.event.9' },
  })
  const told = { pointer: '/until', message: 'lies in the past', zh: '时间已过' }
  const past = new DomainError('input.invalid', 'x', { fields: [told] })
  expect(problemOf(past, 'en', 'r-1').errors).toEqual([{ pointer: '/until', message: 'lies in the past' }])
  expect(problemOf(past, 'zh', 'r-1').errors).toEqual([{ pointer: '/until', message: '时间已过' }])
  expect(problemOf(new DomainError('forbidden', 'x'), 'en', 'r-1')).not.toHaveProperty('errors')
})

test('a value that looks like a blank is not filled again', () => {
  const error = new DomainError('condition.unknown', 'x', { params: { category: '{condition}', condition: '$&' } })
  expect(problemOf(error, 'en', 'r').title).toBe('Category “{condition}” has no condition “$&”. Nothing was saved.')
})

test('our own fault says what to do, in both languages, and nothing of its cause', () => {
  expect(faultProblem('en', 'r-1')).toMatchObject({ status: 500, title: expect.stringContaining('Idempotency-Key') })
  expect(faultProblem('zh', 'r-1').title).toMatch(/\p{Script=Han}/u)
})
