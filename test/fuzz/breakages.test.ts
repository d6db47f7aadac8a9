import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { brokenRequests } from './broken-requests.ts'
import { readOperations } from './operations.ts'

const nobody = { numbers: ['7K4QM-2X9RD-6'], code: 'W8R2D-09PQX', tasks: ['7K4QM2X9RD.L1'], apiKey: 'a.b', tokens: [] }
const known = { ...nobody, tokenFor: {} }
const operations = readOperations()
const described = operations
  .filter(({ body, bodyType }) => body && bodyType === 'application/json')
  .map(operation => [operation.id, operation] as const)

describe('a breakage of a body', () => {
  test.each(described)('of %s is one by the contract itself', (_id, operation) => {
    const schema = z.fromJSONSchema(operation.body as never)
    const broken = brokenRequests(operation, known, 7).filter(each => each.in === 'body')
    expect(broken.length).toBeGreaterThan(0)
    const taken = broken.filter(({ request }) => schema.safeParse(JSON.parse(request.body ?? '')).success)
    expect(taken.map(({ kind, field }) => `${field}: ${kind}`)).toEqual([])
  })
})

test('the same seed makes the same requests', () => {
  const reports = operations.find(({ id }) => id === 'postReports')
  const made = (seed: number) => reports && brokenRequests(reports, known, seed)
  expect(made(3)).toEqual(made(3))
  expect(made(3)).not.toEqual(made(4))
})
