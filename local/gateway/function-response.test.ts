import { describe, expect, test } from 'vitest'
import { functionResponse } from './function-response.ts'

describe('what a function gave back', () => {
  test.each([
    [{ message: 'hi' }, '{"message":"hi"}'],
    [['a'], '["a"]'],
    ['Hello', 'Hello'],
    [null, 'null'],
    [7, '7'],
  ])('without a status code is taken as JSON: %j', (payload, body) =>
    expect(functionResponse(payload)).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
      cookies: [],
      body,
    }),
  )

  test.each([
    [{ statusCode: 'abc' }],
    [{ statusCode: 99 }],
    [{ statusCode: 200, body: { a: 1 } }],
    [{ statusCode: 200, headers: { a: ['x'] } }],
    [{ statusCode: 200, cookies: 'a=1' }],
    [{ statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) }],
  ])('that the gateway does not understand is its own 500', payload =>
    expect(functionResponse(payload)).toMatchObject({ statusCode: 500, body: '{"message":"Internal Server Error"}' }),
  )
})
