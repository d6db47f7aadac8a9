import * as z from 'zod'
import { pathOfNowhere, policyFor } from '#shared/commands/registry-lookup.ts'
import { Agency, Area, Grid } from '#shared/domain/registry/entries.ts'
import { AreaId } from '#shared/domain/registry/ids.ts'
import { publicRoute } from '#shared/runtime/http/route.ts'
import { parse } from '#shared/runtime/parse.ts'
import type { ApiDeps } from '#shared/wiring/api-deps.ts'

/** Without codes: what a form or a map shows. What has ended still names the place of old cases, and is offered for none. */
const VALID = { validFrom: true, validTo: true } as const
const AreaName = Area.pick({ id: true, name: true, level: true, parent: true, box: true, ...VALID }).strip()
const GridShape = Grid.pick({ id: true, name: true, parent: true, polygon: true, parts: true, ...VALID }).strip()
const AgencyName = Agency.pick({ id: true, name: true }).strip()

/** How the place is organised changes rarely; phones keep it for when there is no network. */
const headers = { 'cache-control': 'public, max-age=300' }

export const placeRoutes = ({ registry }: ApiDeps) => [
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/place',
    summary: 'The upper levels of the area tree, down to counties, and who the agencies are',
    reply: z.object({
      areas: z.array(AreaName),
      agencies: z.array(AgencyName),
      /** IANA name or fixed offset: what the place keeps its deadlines in. */
      timeZone: z.string(),
    }),
    handle: async ({ tenant }) => {
      const [areas, agencies, { routing }] = await Promise.all([
        registry.list(tenant, 'area', 'top'),
        registry.list(tenant, 'agency', 'all'),
        pathOfNowhere(registry, tenant).then(path => policyFor(registry, tenant, path)),
      ])
      return {
        ...{ status: 200, headers },
        body: {
          areas: areas.map(({ entry }) => entry),
          agencies: agencies.map(({ entry }) => entry),
          timeZone: routing.timeZone,
        },
      }
    },
  }),
  publicRoute({
    method: 'GET',
    path: '/api/t/{tenant}/place/{county}',
    summary: 'The towns, villages and grids of one county, with the outlines of the grids',
    reply: z.object({ areas: z.array(AreaName), grids: z.array(GridShape) }),
    handle: async ({ tenant, params }) => {
      const county = parse(AreaId, params.county, '/county')
      const [areas, grids] = await Promise.all([
        registry.list(tenant, 'area', county),
        registry.list(tenant, 'grid', county),
      ])
      return {
        ...{ status: 200, headers },
        body: { areas: areas.map(({ entry }) => entry), grids: grids.map(({ entry }) => entry) },
      }
    },
  }),
]
