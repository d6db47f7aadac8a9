import { describe, expect, test } from 'vitest'
import { compileRoutes } from './match-route.ts'

const route = (routeKey: string) => ({
  routeKey,
  functionArn: 'f',
  timeoutMs: 1,
  authorization: { kind: 'none' } as const,
})
/** The routes of AWS's own example, and a few more. */
const match = compileRoutes(
  [
    '$default',
    'ANY /{proxy+}',
    'GET /pets/{proxy+}',
    'GET /pets/dog/{id}',
    'GET /pets/dog/1',
    'ANY /pets/dog/{id}',
    'POST /a/{x}/b',
    'GET /',
  ].map(route),
)

describe('the choice among routes', () => {
  test.each([
    ['GET', '/pets/dog/1', 'GET /pets/dog/1', undefined],
    ['GET', '/pets/dog/2', 'GET /pets/dog/{id}', { id: '2' }],
    ['PUT', '/pets/dog/2', 'ANY /pets/dog/{id}', { id: '2' }],
    ['GET', '/pets/cat/1', 'GET /pets/{proxy+}', { proxy: 'cat/1' }],
    ['POST', '/test/5', 'ANY /{proxy+}', { proxy: 'test/5' }],
    ['POST', '/a/one/b', 'POST /a/{x}/b', { x: 'one' }],
    ['GET', '/', 'GET /', undefined],
    ['POST', '/', '$default', undefined],
    ['GET', '/pets/dog/2/', 'GET /pets/{proxy+}', { proxy: 'dog/2/' }],
    ['GET', '/pets/', 'ANY /{proxy+}', { proxy: 'pets/' }],
    ['GET', '/pets/dog/a%2Fb', 'GET /pets/dog/{id}', { id: 'a/b' }],
    ['GET', '/pets/dog/%E7%BD%91', 'GET /pets/dog/{id}', { id: '网' }],
    ['GET', '/pets/dog/100%', 'GET /pets/dog/{id}', { id: '100%' }],
  ])('%s %s is %s', (method, path, routeKey, parameters) => {
    const found = match(method, path)
    expect(found?.route.routeKey).toBe(routeKey)
    expect(found?.pathParameters).toEqual(parameters)
  })

  test('a path or a method that no route has is not found', () => {
    const strict = compileRoutes([route('GET /x'), route('GET /y/{id}')])
    expect([strict('POST', '/x'), strict('GET', '/x/'), strict('GET', '/y/'), strict('GET', '/y')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })
})
