import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { compileCondition } from '#shared/adapters/cel/compile-condition.ts'
import { contains } from '#shared/domain/place/contains.ts'
import { pathTo } from '#shared/domain/place/locate.ts'
import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { AgencyId, AreaId, Tenant } from '#shared/domain/registry/ids.ts'
import { Role } from '#shared/domain/registry/role.ts'
import { UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import { route } from '#shared/domain/routing/route.ts'
import { routingTables } from '#shared/domain/routing/routing-tables.ts'
import { importPlace, planPlace, readPlace } from './import-place.ts'
import { noProgress } from './progress.ts'
import { registryApi } from './registry-api.fixture.ts'

const dir = join(import.meta.dirname, '../../data/xihu')
const tenant = Tenant.parse('xihu')

async function imported() {
  const { client, registry } = registryApi()
  const reports = await importPlace(dir, client, noProgress)
  const entries = async <K extends Parameters<typeof registry.list>[1]>(kind: K, scope = 'all') =>
    (await registry.list(tenant, kind, scope)).map(({ entry, version }) => ({ entry, version }))
  return { client, reports, entries }
}

test('the whole place goes in through the API, and again without a change', async () => {
  const { client, reports } = await imported()
  const created = reports.map(report => [report.kind, report.created])
  expect(created).toEqual([
    ['area', 237],
    ['grid', 307],
    ['agency', 57],
    ['category', 130],
    ['rule', 136],
    ['post', 15],
    ['policy', 2],
    ['calendar', 1],
    ['sender', 1],
    ['contact', 10],
  ])
  const again = await importPlace(dir, client, noProgress)
  expect(again.map(({ rows, unchanged }) => rows - unchanged)).toEqual(created.map(() => 0))
})

describe('Xihu', () => {
  test('has 12 towns, 222 villages and in each at least one grid', async () => {
    const { entries } = await imported()
    const areas = (await entries('area', '330106')).map(({ entry }) => entry)
    const grids = (await entries('grid', '330106')).map(({ entry }) => entry)
    const villages = areas.filter(({ level }) => level === 'village')
    expect([areas.length - villages.length, villages.length]).toEqual([12, 222])
    const parents = new Set(grids.map(({ parent }) => parent))
    expect(villages.filter(({ id }) => !parents.has(id))).toEqual([])
  })

  test('every point of the box lies in exactly one grid', async () => {
    const { entries } = await imported()
    const grids = (await entries('grid', '330106')).map(({ entry }) => entry)
    const [county] = (await entries('area', 'top')).filter(({ entry }) => entry.id === '330106')
    const [west, south, east, north] = z
      .tuple([z.number(), z.number(), z.number(), z.number()])
      .parse(county?.entry.box)
    for (let x = 0; x < 40; x++) {
      for (let y = 0; y < 40; y++) {
        const point = {
          lon: west + ((east - west) * (x + 0.37)) / 40,
          lat: south + ((north - south) * (y + 0.61)) / 40,
        }
        expect(grids.filter(({ polygon }) => contains(polygon, point))).toHaveLength(1)
      }
    }
  })

  test('every category reaches an agency from every village, but for the two left to a dispatcher', async () => {
    const { entries } = await imported()
    const areas = [...(await entries('area', 'top')), ...(await entries('area', '330106'))].map(({ entry }) => entry)
    const nodes = new Map(areas.map(area => [area.id as string, area]))
    const rules = (await entries('rule')).map(({ entry, version }) => ({ rule: entry, version }))
    const agencies = (await entries('agency')).map(({ entry }) => entry)
    const tables = routingTables({ list: UNNAMED_LIST, rules, agencies }, compileCondition)
    const moment = momentIn('2026-11-23T02:00:00Z', 'Asia/Shanghai')
    const unrouted = new Set<string>()
    const agencyOf = (category: string, at: string) => {
      const found = categories.find(({ id }) => id === category)
      const condition = found?.conditions[0]?.id
      const input = {
        ...{ moment, source: 'public', path: pathTo(nodes, at) },
        policy: DEFAULT_POLICY,
        ...(found && { category: found }),
        ...(condition && { condition }),
      }
      const decision = route(input, tables)
      return decision.kind === 'dispatch' ? decision.agency.id : undefined
    }
    const categories = (await entries('category')).map(({ entry }) => entry)
    expect(categories.reduce((sum, { conditions }) => sum + conditions.length, 0)).toBe(175)
    for (const { id: at, level } of areas) {
      if (level !== 'village') continue
      for (const { id } of categories) if (!agencyOf(id, at)) unrouted.add(id)
    }
    expect([...unrouted].sort()).toEqual(['OSS.event.1602', 'OSS.event.1604'])
    expect(agencyOf('GB.event.0110', '330106:005055')).toBe('sanitation')
    expect(agencyOf('GB.event.0110', '330106:008205')).toBe('xihu-sanitation')
    expect(agencyOf('GB.event.0406', '330106:005055')).toBe('cuiyuan-enforcement')
    expect(agencyOf('OSS.event.1101', '330106:008205')).toBe('longjing-committee')
    expect(agencyOf('OSS.event.1101', '330106:005055')).toBe('cuiyuan-platform')
    expect(agencyOf('OSS.event.1502', '330106:005055')).toBe('cuiyuan-property')
  })

  test('says of every limit where it comes from', () => {
    const sources = planPlace(dir).flatMap(({ entries }) =>
      entries.flatMap(({ entry }) =>
        'conditions' in entry ? entry.conditions.map(({ limitSource }) => limitSource) : [],
      ),
    )
    expect(new Set(sources)).toEqual(new Set(['city-published', 'wangge']))
  })

  test('its people hold every role and belong to what there is', async () => {
    const { entries } = await imported()
    const Person = z.strictObject({
      sub: z.string(),
      name: z.string(),
      roles: z.array(Role).min(1),
      tenant: z.literal(readPlace(dir).tenant),
      agency: AgencyId.optional(),
      area: AreaId.optional(),
      scopes: z.array(z.string().regex(/^wangge\/(report|task|desk|registry|supervise)$/)).min(1),
    })
    const people = z.array(Person).parse(JSON.parse(readFileSync(join(dir, 'people.json'), 'utf8')))
    expect(new Set(people.flatMap(({ roles }) => roles))).toEqual(new Set(Role.options))
    const agencies = new Set((await entries('agency')).map(({ entry }) => entry.id))
    const areas = new Set(
      [...(await entries('area', 'top')), ...(await entries('area', '330106'))].map(({ entry }) => entry.id),
    )
    for (const { agency, area } of people) {
      if (agency) expect(agencies).toContain(agency)
      if (area) expect(areas).toContain(area)
    }
    const posts = (await entries('post')).map(({ entry }) => entry)
    expect(new Set(posts.map(({ person }) => person))).toEqual(new Set(people.map(({ sub }) => sub)))
  })
})
