import * as z from 'zod'
import { checkCalendarYear } from '../calendar/check-calendar-year.ts'
import { WorkingHours } from '../calendar/working-hours.ts'
import { Limit } from '../deadline/limit.ts'
import { EmergencyNumber } from '../emergency/emergency-number.ts'
import { Contact } from '../notice/contact.ts'
import { ApiClient } from '../open311/api-client.ts'
import { Attribute } from '../open311/attribute.ts'
import { PolygonRings } from '../place/position.ts'
import { PolicyDocument } from '../policy/policy.ts'
import { DutyList, listOfRule } from '../routing/duty-list.ts'
import { DutyRule } from '../routing/duty-rule.ts'
import { Connector } from './connector.ts'
import { AgencyId, AreaId, CategoryId, ConditionId, EntryId } from './ids.ts'
import { IsoDate, Names, Validity } from './names.ts'
import { Role } from './role.ts'

export const AreaLevel = z.enum(['province', 'city', 'county', 'town', 'village'])

/** 行政区划: one node of the area tree. */
export const Area = z.strictObject({
  id: AreaId,
  code: z.string().min(1).max(32),
  name: Names,
  level: AreaLevel,
  parent: AreaId.optional(),
  /** West, south, east, north in degrees: which county to ask for a point. */
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  successor: AreaId.optional(),
  ...Validity,
})
export type Area = z.infer<typeof Area>

/** 网格: the smallest place with people of its own. */
export const Grid = z.strictObject({
  id: AreaId,
  code: z.string().min(1).max(32),
  name: Names,
  parent: AreaId,
  polygon: PolygonRings,
  /** Further parts of a grid that is not in one piece. */
  parts: z.array(PolygonRings).min(1).max(50).optional(),
  successor: AreaId.optional(),
  ...Validity,
})
export type Grid = z.infer<typeof Grid>

/** 部门/处置单位: who must act. `type` is what duty rules name: `urban-management`, `town-platform` … */
export const Agency = z.strictObject({
  id: AgencyId,
  name: Names,
  type: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  area: AreaId,
  parent: AgencyId.optional(),
  /** Of which level of government it is, where its area does not say it (a county bureau's team in a town). */
  level: AreaLevel.optional(),
  /** What sort of body; absent: a government department. */
  kind: z.enum(['town', 'committee', 'property', 'utility', 'volunteers']).optional(),
  /** Who takes its work from–to, both days included. */
  standIns: z
    .array(z.strictObject({ agency: AgencyId, from: IsoDate, to: IsoDate }))
    .max(20)
    .optional(),
  /** When it works; absent: weekdays 08–12 and 14–18, Asia/Shanghai. */
  hours: WorkingHours.optional(),
  /** How many index partitions its worklist is spread over: one takes 1,000 writes a second. */
  shards: z.int().min(1).max(64).default(1),
  /** How it gets its tasks. */
  connector: Connector.default({ kind: 'sqs' }),
  /** The AWS account that may read its queue; absent: this deployment's own. */
  consumerAccount: z
    .string()
    .regex(/^\d{12}$/)
    .optional(),
  ...Validity,
})
export type Agency = z.infer<typeof Agency>

/** 立案条件: the time limit and the closing condition belong to it. */
export const Condition = z.strictObject({
  id: ConditionId,
  name: Names,
  limit: Limit,
  /** Where the limit comes from, as data/README.md names its sources. */
  limitSource: z.string().min(1).max(80).optional(),
  closing: Names.optional(),
})
export type Condition = z.infer<typeof Condition>

/** 大类/小类 with its conditions. */
export const Category = z.strictObject({
  id: CategoryId,
  name: Names,
  majorClass: Names,
  field: z.enum(['economy', 'market', 'service', 'society', 'ecology']),
  severity: z.enum(['low', 'normal', 'high', 'urgent']),
  /** True only where the exact spot is a public place; else the position is personal data and stays in the vault. */
  publicPlace: z.boolean(),
  conditions: z.array(Condition),
  /** Whom to call at once instead of reporting it. */
  emergency: EmergencyNumber.optional(),
  /** How people call it, in any language: for search and for suggesting. */
  keywords: z.array(z.string().min(1).max(40)).max(100).optional(),
  /** What else is asked of a reporter. */
  attributes: z.array(Attribute).max(40).optional(),
  note: Names.optional(),
})
export type Category = z.infer<typeof Category>

/** 岗位: who holds which role where. `person` is the identity provider's subject, never a name. */
export const Post = z.strictObject({
  id: EntryId,
  role: Role,
  person: z.string().min(1).max(64),
  at: z.union([z.strictObject({ agency: AgencyId }), z.strictObject({ area: AreaId })]),
  /** Who may act in his place, from–to with both days included; without: as long as the post is held. */
  standIn: z.string().max(64).optional(),
  standInFrom: IsoDate.optional(),
  standInTo: IsoDate.optional(),
  leader: EntryId.optional(),
  ...Validity,
})
export type Post = z.infer<typeof Post>

/** 运行规则 of one area; what it leaves out is inherited from the area above. */
export const PolicyEntry = z.strictObject({ id: AreaId, policy: PolicyDocument })
export type PolicyEntry = z.infer<typeof PolicyEntry>

/** One year of public holidays (`off`) and make-up working days (`work`) that differ from the weekly pattern. */
export const CalendarYear = z
  .strictObject({
    id: z.string().regex(/^\d{4}$/),
    days: z.array(z.strictObject({ date: IsoDate, kind: z.enum(['off', 'work']), name: Names })).max(366),
  })
  .superRefine((year, context) => {
    for (const { pointer, message, zh } of checkCalendarYear(year)) {
      context.addIssue({ code: 'custom', path: pathOf(pointer), message, params: { zh } })
    }
  })
export type CalendarYear = z.infer<typeof CalendarYear>

/** `/days/3/date` as zod names it. */
const pathOf = (pointer: string): (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map(part => (/^\d+$/.test(part) ? Number(part) : part))

/** A partner system allowed on the intake queue: the AWS principal that SQS names as SenderId. */
export const Sender = z.strictObject({
  id: EntryId,
  name: Names,
  senderId: z.string().min(1).max(128),
  /** Whose tasks it may acknowledge, with the rights of a handler there and no others. */
  agency: AgencyId.optional(),
})
export type Sender = z.infer<typeof Sender>

export const ENTRY_SCHEMAS = {
  area: Area,
  grid: Grid,
  agency: Agency,
  category: Category,
  rule: DutyRule,
  dutyList: DutyList,
  post: Post,
  policy: PolicyEntry,
  calendar: CalendarYear,
  sender: Sender,
  apiClient: ApiClient,
  contact: Contact,
} as const

export const RegistryKind = z.enum([
  'area',
  'grid',
  'agency',
  'category',
  'rule',
  'dutyList',
  'post',
  'policy',
  'calendar',
  'sender',
  'apiClient',
  'contact',
])
export type RegistryKind = z.infer<typeof RegistryKind>
export type EntryOf<K extends RegistryKind> = z.infer<(typeof ENTRY_SCHEMAS)[K]>

/** The part of a kind that is loaded at once: a county for areas below it and grids, a list for rules, everything for the rest. */
export function scopeOf(kind: RegistryKind, id: string): string {
  if (kind === 'grid') return id.split(':', 1)[0] ?? id
  if (kind === 'area') return id.includes(':') ? (id.split(':', 1)[0] ?? id) : 'top'
  return kind === 'rule' ? listOfRule(id) : 'all'
}
