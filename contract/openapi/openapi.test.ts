import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '#infra/project-root.ts'
import { ROUTES } from '#infra/routes.ts'
import { TRANSITIONS } from '#shared/domain/case/transitions.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import { ERROR_TEXTS, type ErrorCode } from '#shared/domain/errors/error-codes.ts'
import { faultProblem, problemOf } from '#shared/runtime/http/problem.ts'
import { generatedFiles } from '../generated-files.ts'
import { endpoints } from './endpoints.ts'
import { Problem } from './errors.ts'
import { EXAMPLES } from './examples.ts'
import { makeOpenApi } from './make-openapi.ts'

const stored = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8')

test.each([...(await generatedFiles())])('%s is what the schemas say; else run npm run contract', (path, content) => {
  expect(stored(path) === content).toBe(true)
})

test('redocly finds nothing', () => {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const cli = join(PROJECT_ROOT, 'node_modules/@redocly/cli/bin/cli.js')
  const run = () =>
    execFileSync(process.execPath, [cli, 'lint', 'docs/openapi.json'], { cwd: PROJECT_ROOT, env, stdio: 'pipe' })
  expect(run).not.toThrow()
}, 30_000)

describe('deployed and described', () => {
  const operations = Object.values(makeOpenApi().paths ?? {}).flatMap(item => Object.values(item ?? {}))
  const described = new Set(operations.map(operation => operation['x-wangge-route']))
  const deployed = ROUTES.filter(route => route.class !== 'site').map(({ method, path }) => `${method} ${path}`)

  test.each(deployed)('%s is described', key => expect(described).toContain(key))
  test('nothing is described that is not deployed', () => {
    expect([...described].filter(key => !deployed.includes(key))).toEqual([])
  })
  test('every action of the transition table can be reached', () => {
    const paths = endpoints().map(({ path }) => path)
    for (const { name } of TRANSITIONS) expect(paths.some(path => path.endsWith(`/${name}`))).toBe(true)
  })
  test('operations have names of their own', () => {
    const names = endpoints().map(({ operationId }) => operationId)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('examples', () => {
  test('every body that is asked for has one', () => {
    const bare = endpoints().filter(({ operationId, body }) => body && EXAMPLES[operationId]?.body === undefined)
    expect(bare.map(({ operationId }) => operationId)).toEqual([])
  })
  const byId = new Map(endpoints().map(endpoint => [endpoint.operationId, endpoint]))
  test.each(Object.entries(EXAMPLES))('%s', (id, { body, reply }) => {
    const endpoint = byId.get(id)
    expect(endpoint).toBeDefined()
    if (body !== undefined) expect(endpoint?.body?.safeParse(body).error).toBeUndefined()
    if (reply !== undefined) expect(endpoint?.reply.safeParse(reply).error).toBeUndefined()
  })
})

test.each(Object.keys(ERROR_TEXTS) as ErrorCode[])('the problem %s is as described', code => {
  const error = new DomainError(code, 'x', {
    fields: [{ pointer: '/a', message: 'b', zh: '乙' }],
    params: { limit: 1 },
  })
  const problem = problemOf(error, 'zh', 'request-1')
  expect(Problem.parse(problem)).toEqual(problem)
  expect(Problem.parse(faultProblem('en', 'request-1')).code).toBe('fault')
})
