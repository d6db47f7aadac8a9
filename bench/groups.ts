import { costGroup } from './cost/cost-group.ts'
import { routingGroup } from './routing/routing-group.ts'
import type { Group } from './row.ts'

export const GROUPS: readonly Group[] = [costGroup, routingGroup]
