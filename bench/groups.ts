import { costGroup } from './cost/cost-group.ts'
import type { Group } from './row.ts'

export const GROUPS: readonly Group[] = [costGroup]
