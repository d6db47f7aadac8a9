import { expect, test } from 'vitest'
import { allowLocalPages } from './local-pages.ts'
import type { StackModel } from './template/model.ts'

test("the site's own origin becomes this machine's; others stay as they are", () => {
  const cors = [{ AllowedMethods: ['POST'], AllowedOrigins: ['https://api.example', 'https://other.example'] }]
  const model = {
    apis: [{ endpoint: 'https://api.example' }],
    buckets: [
      { name: 'photos', cors },
      { name: 'b', cors: [] },
    ],
  }
  const { buckets } = allowLocalPages(model as unknown as StackModel)
  expect(buckets.map(({ cors }) => cors)).toEqual([
    [{ AllowedMethods: ['POST'], AllowedOrigins: ['http://127.0.0.1:*', 'https://other.example'] }],
    [],
  ])
})
