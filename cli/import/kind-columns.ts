import type { RegistryKind } from '#shared/domain/registry/entries.ts'
import { AGENCY_COLUMNS } from './columns/agency-columns.ts'
import { API_CLIENT_COLUMNS } from './columns/api-client-columns.ts'
import { AREA_COLUMNS } from './columns/area-columns.ts'
import { CATEGORY_COLUMNS } from './columns/category-columns.ts'
import type { KindColumns } from './columns/column.ts'
import { CONTACT_COLUMNS } from './columns/contact-columns.ts'
import { DAY_COLUMNS } from './columns/day-columns.ts'
import { GRID_COLUMNS } from './columns/grid-columns.ts'
import { LIST_COLUMNS } from './columns/list-columns.ts'
import { POST_COLUMNS } from './columns/post-columns.ts'
import { RULE_COLUMNS } from './columns/rule-columns.ts'
import { SENDER_COLUMNS } from './columns/sender-columns.ts'

/** Policies nest too deeply for columns: they come as JSON. */
export const KIND_COLUMNS: Readonly<Record<Exclude<RegistryKind, 'policy'>, KindColumns>> = {
  area: AREA_COLUMNS,
  grid: GRID_COLUMNS,
  agency: AGENCY_COLUMNS,
  category: CATEGORY_COLUMNS,
  rule: RULE_COLUMNS,
  dutyList: LIST_COLUMNS,
  post: POST_COLUMNS,
  calendar: DAY_COLUMNS,
  sender: SENDER_COLUMNS,
  apiClient: API_CLIENT_COLUMNS,
  contact: CONTACT_COLUMNS,
}
