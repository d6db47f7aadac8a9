import { DEFAULT_POLICY } from '#shared/domain/policy/policy.ts'
import { Agency, Category } from '#shared/domain/registry/entries.ts'
import { DutyRule } from '#shared/domain/routing/duty-rule.ts'
import { momentIn } from '#shared/domain/routing/moment.ts'
import type { RoutingInput } from '#shared/domain/routing/route.ts'
import type { RoutingSource } from '#shared/domain/routing/routing-tables.ts'

const COUNTY = '330199'
const [TOWNS, VILLAGES, GRIDS] = [20, 50, 100]
const RULES = 5000
const TYPES = ['sanitation', 'roads', 'gas', 'town-platform']
const SEVERITIES = ['low', 'normal', 'high', 'urgent']

/** 100,000 grids of one county, 130 categories and 5,000 rules of every kind, the same at each call. */
export function largeList(): { source: RoutingSource; inputs: readonly RoutingInput[] } {
  const categories = Array.from({ length: 130 }, (_, index) =>
    Category.parse({
      id: `GB.event.${String(100 + index).padStart(4, '0')}`,
      name: { zh: '类' },
      majorClass: { zh: '大类' },
      field: 'service',
      severity: SEVERITIES[index % 4],
      publicPlace: true,
      conditions: [{ id: '1', name: { zh: '一般' }, limit: { amount: 4, unit: 'working_hour' } }],
    }),
  )
  const towns = Array.from({ length: TOWNS }, (_, town) => `${COUNTY}:${town}`)
  const villages = towns.flatMap(town =>
    Array.from({ length: VILLAGES }, (_, village) => ({ town, id: `${town}-${village}` })),
  )
  const agencies = [COUNTY, ...towns].flatMap((area, index) =>
    TYPES.map(type => Agency.parse({ id: `${type}-${index}`, name: { zh: '部门' }, type, area })),
  )
  const general = categories.map(({ id }, index) => ruleOf(index, id, COUNTY))
  const special = Array.from({ length: RULES - general.length }, (_, index) => {
    const area = index % 3 === 0 ? towns[index % TOWNS] : villages[(index * 7) % villages.length]?.id
    const category = index % 11 === 0 ? 'GB.event.01*' : (categories[(index * 13) % 130]?.id ?? '')
    const when = index % 10 === 0 ? 'severity in ["high", "urgent"] && hour >= 8' : undefined
    return ruleOf(general.length + index, category, area ?? COUNTY, when)
  })
  const moment = momentIn('2026-11-23T10:00:00+08:00', 'Asia/Shanghai')
  const inputs = villages.flatMap(({ town, id }, village) =>
    Array.from({ length: GRIDS }, (_, grid): RoutingInput => {
      const category = categories[(village * GRIDS + grid * 17) % 130]
      const path = ['33', '3301', COUNTY, town, id, `${id}-${grid}`]
      return { moment, source: 'public', path, policy: DEFAULT_POLICY, ...(category && { category }) }
    }),
  )
  return { source: { list: 'bench', rules: [...general, ...special], agencies }, inputs }
}

function ruleOf(index: number, category: string, area: string, when?: string) {
  const type = TYPES[index % TYPES.length]
  const rule = DutyRule.parse({
    id: `r${index}`,
    category,
    area,
    lead: { type },
    ...(when && { when, order: (index % 999) + 1 }),
  })
  return { rule, version: 1 }
}
