import { checkYearOrder } from '#shared/domain/calendar/check-year-order.ts'
import type { FieldError } from '#shared/domain/errors/domain-error.ts'
import { shapeFaults } from '#shared/domain/place/shape/shape-faults.ts'
import { AreaLevel, type EntryOf, type RegistryKind } from '#shared/domain/registry/entries.ts'
import { countyOf } from '#shared/domain/registry/ids.ts'
import { referencesOf } from '#shared/domain/registry/references-of.ts'
import { listOfRule, UNNAMED_LIST } from '#shared/domain/routing/duty-list.ts'
import { codeFaults } from './code-faults.ts'
import type { RegistryView } from './registry-view.ts'
import { workflowFaults } from './workflow-faults.ts'

export interface Change<K extends RegistryKind> {
  readonly current?: EntryOf<K> | undefined
  readonly next: EntryOf<K>
}

/** What stands in the way of an entry that is well-formed: what it names must exist, and the trees must stay trees. */
export async function checkEntry<K extends RegistryKind>(
  view: RegistryView,
  kind: K,
  { current, next: entry }: Change<K>,
): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const { pointer, id, kinds } of referencesOf(kind, entry)) {
    const found = await Promise.all(kinds.map(named => view.get(named, id)))
    if (found.some(Boolean)) continue
    const message = `There is no ${kinds.join(' or ')} “${id}” here`
    errors.push({ pointer, message, zh: `这里没有“${id}”（${kinds.join('、')}）` })
  }
  if (errors.length > 0) return errors
  const rule = RULES[kind]
  return rule ? rule(entry, view, current) : []
}

type Rules = {
  readonly [K in RegistryKind]?: (
    entry: EntryOf<K>,
    view: RegistryView,
    current: EntryOf<K> | undefined,
  ) => Promise<FieldError[]>
}

const RULES: Rules = {
  async area(area, view, current) {
    const code = await codeFaults(area, area.level, view)
    if (area.parent === undefined || code.length > 0) return code
    const parent = await view.get('area', area.parent)
    const order = AreaLevel.options
    if (parent && order.indexOf(parent.level) >= order.indexOf(area.level)) {
      const message = `A ${area.level} cannot lie in a ${parent.level}`
      return [{ pointer: '/parent', message, zh: `${area.level} 级区域不能隶属 ${parent.level} 级区域` }]
    }
    return [...sameCounty(area), ...(await noCircle('area', area, current, view))]
  },
  async grid(grid, view) {
    const shapes = [grid.polygon, ...(grid.parts ?? [])].flatMap((polygon, part) =>
      shapeFaults(polygon).map(({ code, at: [lon, lat] }) => ({
        pointer: part === 0 ? '/polygon' : `/parts/${part - 1}`,
        message: `“${grid.name.zh}” is no shape (${code}) near ${lat.toFixed(5)}, ${lon.toFixed(5)}`,
        zh: `“${grid.name.zh}”的边界在 ${lat.toFixed(5)}，${lon.toFixed(5)} 附近有误（${code}）`,
      })),
    )
    return [...sameCounty(grid), ...shapes, ...(await codeFaults(grid, 'grid', view))]
  },
  async agency(agency, view, current) {
    // `x-dlq` would have the dead-letter queue of agency `x` as its own queue.
    if (agency.id.endsWith('-dlq'))
      return [{ pointer: '/id', message: 'An agency’s id cannot end in -dlq', zh: '部门编号不能以 -dlq 结尾' }]
    return noCircle('agency', agency, current, view)
  },
  async rule({ id }, view) {
    const list = listOfRule(id)
    if (list === UNNAMED_LIST) {
      const published = (await view.lists()).some(({ status }) => status === 'published')
      return published ? [COPY_FIRST] : []
    }
    const found = await view.get('dutyList', list)
    if (found?.status === 'draft') return []
    const message = found ? `List “${list}” is published` : `There is no list “${list}” here`
    return [{ pointer: '/id', message, zh: found ? `清单“${list}”已发布` : `这里没有清单“${list}”` }]
  },
  async dutyList({ id, status }, view) {
    const stored = await view.get('dutyList', id)
    if (stored?.status === 'published')
      return [{ pointer: '/id', message: 'It is published and stays as it is', zh: '清单已发布，不能再修改' }]
    if (status === 'draft') return []
    return [{ pointer: '/status', message: 'Lists are published by their own request', zh: '清单须用专门的请求发布' }]
  },
  policy: workflowFaults,
  async calendar({ id }, view) {
    const years = [...new Set([...(await view.years()), id])].sort()
    return checkYearOrder(years).map(({ message, zh }) => ({ pointer: '/id', message, zh }))
  },
  async category({ conditions }) {
    const second = conditions.findIndex(({ id }, index) => conditions.findIndex(other => other.id === id) < index)
    if (second < 0) return []
    return [{ pointer: `/conditions/${second}/id`, message: 'A second condition with this id', zh: '立案条件编号重复' }]
  },
}

const COPY_FIRST: FieldError = {
  pointer: '/id',
  message: 'A list is published: change a copy of it and publish that',
  zh: '已有发布的清单：请复制后修改，再发布副本',
}

/** What is loaded together must lie together: `330106:002` only below `330106` or another `330106:…`. */
function sameCounty({ id, parent }: { readonly id: string; readonly parent?: string | undefined }): FieldError[] {
  if (parent === undefined || countyOf(parent) === countyOf(id) || !id.includes(':')) return []
  const message = `“${id}” says it is part of ${countyOf(id)}, but ${parent} is not`
  return [{ pointer: '/parent', message, zh: `“${id}”按编号属于 ${countyOf(id)}，而 ${parent} 不属于` }]
}

interface Node {
  readonly id: string
  readonly parent?: string | undefined
}

/** Nothing can stand above what is new, and what keeps its parent made no circle before. */
async function noCircle(
  kind: 'area' | 'agency',
  entry: Node,
  current: Node | undefined,
  view: RegistryView,
): Promise<FieldError[]> {
  if (!current || current.parent === entry.parent) return []
  const passed = new Set<string>([entry.id])
  for (let id = entry.parent; id !== undefined; id = (await view.get(kind, id))?.parent) {
    if (passed.has(id))
      return [{ pointer: '/parent', message: `“${id}” would be above itself`, zh: `“${id}”会成为自己的上级` }]
    passed.add(id)
  }
  return []
}
