import * as z from 'zod'
import { capacitiesOf } from '#shared/commands/capacities-of.ts'
import { policyFor } from '#shared/commands/registry-lookup.ts'
import type { Caller } from '#shared/domain/case/caller.ts'
import { nextActionsAs } from '#shared/domain/case/next-actions.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { STATUSES } from '#shared/domain/case/status.ts'
import { TASK_STATUSES } from '#shared/domain/case/task.ts'
import { CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { Position } from '#shared/domain/place/position.ts'
import { routingText } from '#shared/domain/routing/routing-text.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { Vault } from '#shared/ports/vault.ts'
import { keptPlace, keptWords } from './kept-words.ts'
import { reasonNames } from './reason-names.ts'
import { reportDetail } from './report-detail.ts'
import { all, spokenParts, taskDetail } from './spoken-parts.ts'

/** Null where it was erased. */
export const Words = z.string().nullable()

export const CaseDetail = z.object({
  number: z.string(),
  caseId: CaseId,
  /** For If-Match. */
  edition: z.int(),
  status: z.enum(STATUSES),
  category: z.string().optional(),
  condition: z.string().optional(),
  path: z.array(z.string()),
  position: Position.optional(),
  address: z.string().optional(),
  openedAt: z.string(),
  changedAt: z.string(),
  reports: z.array(
    z.object({
      at: z.string(),
      channel: z.string(),
      words: Words,
      /** To the questions of the category its reporter chose. */
      answers: z.array(z.object({ question: z.string(), answer: z.string() })),
      photos: z.array(z.string()),
    }),
  ),
  /** Put right on the spot by a grid worker; photos of before are the report's own where he reported it so. */
  selfHandled: z
    .object({ words: Words.optional(), before: z.array(z.string()), after: z.array(z.string()) })
    .optional(),
  tasks: z.array(
    z.object({
      task: z.string(),
      kind: z.enum(['lead', 'assist']),
      agency: z.string(),
      status: z.enum(TASK_STATUSES),
      dispatchedAt: z.string(),
      due: z.string(),
      /** The calendar ends before the deadline: `due` is where it ends. */
      provisional: z.boolean(),
      delivered: z.boolean(),
      round: z.int(),
      handler: z.string().optional(),
      meetAt: z.string().optional(),
      suspended: z.object({ since: z.string(), until: z.string(), review: z.string() }).optional(),
      pending: z
        .object({ kind: z.string(), askedAt: z.string(), words: Words, next: z.string().optional() })
        .optional(),
      overdueLevel: z.int(),
      why: z.string(),
      resolution: z.object({ words: Words, before: z.array(z.string()), after: z.array(z.string()) }).optional(),
    }),
  ),
  /** What everybody may see of it now, beside how it stands. */
  published: z.object({ words: Words.optional(), photos: z.array(z.string()) }).optional(),
  /** Why a person must decide. */
  triage: z.object({ code: z.string(), why: z.string() }).optional(),
  claim: z.object({ mine: z.boolean(), until: z.string() }).optional(),
  closedAt: z.string().optional(),
  closing: Words.optional(),
  rejection: z.object({ reason: z.string(), words: Words }).optional(),
  round: z.int(),
  rework: z.int(),
  errands: z.array(
    z.object({
      key: z.string(),
      kind: z.enum(['verify', 'check']),
      area: z.string(),
      due: z.string(),
      answer: z.object({ at: z.string(), finding: z.string(), words: Words, photos: z.array(z.string()) }).optional(),
    }),
  ),
  question: z.object({ words: Words, until: z.string(), open: z.boolean() }).optional(),
  answers: z.array(z.object({ at: z.string(), words: Words, photos: z.array(z.string()) })),
  marks: z.array(
    z.object({ mark: z.string(), at: z.string(), by: z.string(), due: z.string().optional(), words: Words }),
  ),
  parent: z.string().optional(),
  children: z.array(z.string()),
  rating: z.object({ solved: z.boolean(), stars: z.int() }).optional(),
  appeal: z.enum(['pending', 'granted', 'refused']).optional(),
  /** What the caller may do now; next-actions tells what each takes, and why others are not possible. */
  actions: z.array(z.string()),
})
export type CaseDetail = z.infer<typeof CaseDetail>

export interface Looking {
  readonly caller: Caller
  readonly language: 'zh' | 'en'
  /** RFC 3339. */
  readonly at: string
}

export interface DetailDeps {
  readonly vault: Vault
  readonly registry: Registry
}

/** The case for those it concerns: with the words kept in the vault, never with contacts. */
export async function caseDetail(state: OpenedCase, looking: Looking, deps: DetailDeps): Promise<CaseDetail> {
  const { caller, language, at } = looking
  const words = keptWords(state, deps.vault)
  const { appeal, claim, triage, rating } = state
  const reasons = [...state.tasks.map(({ reason }) => reason), ...(triage ? [triage] : [])]
  const [policy, capacities, names] = await Promise.all([
    policyFor(deps.registry, state.tenant, state.place.path),
    capacitiesOf(caller, deps.registry, at),
    reasonNames(reasons, { tenant: state.tenant, registry: deps.registry }),
  ])
  const [place, reports, tasks, said] = await Promise.all([
    keptPlace(state, deps.vault),
    all(state.reports, report => reportDetail(state, report, language, deps)),
    all(state.tasks, task => taskDetail(state, task, { words, language, names })),
    spokenParts(state, words),
  ])
  return {
    number: showCaseNumber(state.caseId),
    caseId: state.caseId,
    edition: state.edition,
    status: state.status,
    ...(state.category && { category: state.category }),
    ...(state.condition && { condition: state.condition }),
    path: [...state.place.path],
    ...place,
    openedAt: state.openedAt,
    changedAt: state.changedAt,
    round: state.round,
    rework: state.rework,
    reports,
    tasks,
    ...said,
    ...(triage && { triage: { code: triage.code, why: routingText(triage, language, names) } }),
    ...(claim && claim.until > at && { claim: { mine: claim.by === caller.sub, until: claim.until } }),
    ...(state.closedAt && { closedAt: state.closedAt }),
    ...(state.parent && { parent: showCaseNumber(state.parent) }),
    children: state.children.map(showCaseNumber),
    ...(rating && { rating: { solved: rating.solved, stars: rating.stars } }),
    ...(appeal && { appeal: appeal.pending ? 'pending' : appeal.granted ? 'granted' : 'refused' }),
    actions: nextActionsAs(capacities, { state, at, policy })
      .filter(({ refusal }) => !refusal)
      .map(({ action }) => action.name),
  }
}
