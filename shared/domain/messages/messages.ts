import * as z from 'zod'
import { CaseId } from '../case-number/case-number.ts'
import { Tenant } from '../registry/ids.ts'

const caseKey = { tenant: Tenant, caseId: CaseId }

/** Route what this commit reported or filed. */
export const RouteCase = z.strictObject({ ...caseKey, seq: z.int().min(1) })
export type RouteCase = z.infer<typeof RouteCase>

/** Put the task dispatched by this commit on its agency's queue. */
export const DeliverTask = z.strictObject({ ...caseKey, seq: z.int().min(1), task: z.string() })
export type DeliverTask = z.infer<typeof DeliverTask>

/** Tell a parent that this case joined it by its commit `seq`, or left. */
export const JoinCases = z.strictObject({ ...caseKey, parent: CaseId, seq: z.int().min(1), joins: z.boolean() })
export type JoinCases = z.infer<typeof JoinCases>

/** Tell those whom this commit concerns. */
export const TellPeople = z.strictObject({ ...caseKey, seq: z.int().min(1) })
export type TellPeople = z.infer<typeof TellPeople>

/** Send what was gathered for somebody until the digest's time; whose address it is stands in no message. */
export const SendDigest = z.strictObject({ tenant: Tenant, digest: z.string().min(1).max(400) })
export type SendDigest = z.infer<typeof SendDigest>

export const NoticeMessage = z.union([TellPeople, SendDigest])
export type NoticeMessage = z.infer<typeof NoticeMessage>

/** Look whether a timer of this case is due; `at` (RFC 3339) is when it was, for whoever reads the queue. */
export const TickCase = z.strictObject({ ...caseKey, at: z.string() })
export type TickCase = z.infer<typeof TickCase>
