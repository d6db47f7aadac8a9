import * as z from 'zod'
import { Category } from '#shared/domain/registry/entries.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

export const taxonomyRoutes = ({ registry }: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/taxonomy',
    summary: 'Categories and conditions to report under',
    reply: z.object({ categories: z.array(Category) }),
    handle: async ({ tenant }) => {
      const entries = await registry.list(tenant, 'category', 'all')
      const headers = { 'cache-control': 'public, max-age=300' }
      return { status: 200, body: { categories: entries.map(({ entry }) => entry) }, headers }
    },
  }),
]
