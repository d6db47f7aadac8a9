import { costGroup } from './cost/cost-group.ts'
import { decideGroup } from './decide/decide-group.ts'
import type { Group } from './row.ts'

export const GROUPS: readonly Group[] = [costGroup, decideGroup]
