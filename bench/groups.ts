import { costGroup } from './cost/cost-group.ts'
import { lifecycleGroup } from './lifecycle/lifecycle-group.ts'
import { open311Group } from './open311/open311-group.ts'
import { routingGroup } from './routing/routing-group.ts'
import type { Group } from './row.ts'
import { timeGroup } from './time/time-group.ts'
import { webGroup } from './web/web-group.ts'

export const GROUPS: readonly Group[] = [costGroup, lifecycleGroup, open311Group, routingGroup, timeGroup, webGroup]
