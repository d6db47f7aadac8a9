import * as z from 'zod'
import type { Caller } from '#shared/domain/case/caller.ts'
import { allowedActions } from '#shared/domain/case/decide.ts'
import { type OpenedCase, STATUSES, TASK_STATUSES } from '#shared/domain/case/state.ts'
import { CaseId, showCaseNumber } from '#shared/domain/case-number/case-number.ts'
import { taskIdOf } from '#shared/domain/messages/agency-message.ts'
import { Position } from '#shared/domain/place/position.ts'
import { routingText } from '#shared/domain/routing/routing-text.ts'
import type { Vault } from '#shared/ports/vault.ts'
import { keptPlace, keptWords } from './kept-words.ts'

/** Null where it was erased. */
const Words = z.string().nullable()

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
  reports: z.array(z.object({ at: z.string(), channel: z.string(), words: Words, photos: z.array(z.string()) })),
  tasks: z.array(
    z.object({
      task: z.string(),
      kind: z.enum(['lead', 'assist']),
      agency: z.string(),
      status: z.enum(TASK_STATUSES),
      dispatchedAt: z.string(),
      due: z.string(),
      delivered: z.boolean(),
      overdueLevel: z.int(),
      why: z.string(),
      resolution: z.object({ words: Words, before: z.array(z.string()), after: z.array(z.string()) }).optional(),
    }),
  ),
  /** Why a person must decide. */
  triage: z.object({ code: z.string(), why: z.string() }).optional(),
  claim: z.object({ mine: z.boolean(), until: z.string() }).optional(),
  closedAt: z.string().optional(),
  closing: Words.optional(),
  rejection: z.object({ reason: z.string(), words: Words }).optional(),
  /** What the caller may do now. */
  actions: z.array(z.string()),
})
export type CaseDetail = z.infer<typeof CaseDetail>

export interface Looking {
  readonly caller: Caller
  readonly language: 'zh' | 'en'
  /** RFC 3339. */
  readonly at: string
}

/** The case for those it concerns: with the words kept in the vault, never with contacts. */
export async function caseDetail(
  state: OpenedCase,
  { caller, language, at }: Looking,
  vault: Vault,
): Promise<CaseDetail> {
  const words = keptWords(state, vault)
  const [place, reports, tasks, closing, rejection] = await Promise.all([
    keptPlace(state, vault),
    Promise.all(
      state.reports.map(async report => ({
        at: report.at,
        channel: report.channel,
        words: await words(report.words),
        photos: [...report.photos],
      })),
    ),
    Promise.all(state.tasks.map(task => taskDetail(state, task, { words, language }))),
    state.closing && words(state.closing),
    state.rejection &&
      words(state.rejection.words).then(text => ({ reason: state.rejection?.reason ?? '', words: text })),
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
    reports,
    tasks,
    ...(state.triage && { triage: { code: state.triage.code, why: routingText(state.triage, language) } }),
    ...(state.claim &&
      state.claim.until > at && { claim: { mine: state.claim.by === caller.sub, until: state.claim.until } }),
    ...(state.closedAt && { closedAt: state.closedAt }),
    ...(closing !== undefined && { closing }),
    ...(rejection && { rejection }),
    actions: allowedActions(state, caller).map(({ name }) => name),
  }
}

async function taskDetail(
  { caseId }: OpenedCase,
  task: OpenedCase['tasks'][number],
  { words, language }: { words: ReturnType<typeof keptWords>; language: 'zh' | 'en' },
): Promise<CaseDetail['tasks'][number]> {
  const { key, kind, agency, status, dispatchedAt, due, delivered, overdueLevel, reason, resolution } = task
  return {
    ...{ task: taskIdOf(caseId, key), kind, agency, status, dispatchedAt, due, delivered, overdueLevel },
    why: routingText(reason, language),
    ...(resolution && {
      resolution: {
        words: await words(resolution.words),
        before: [...resolution.before],
        after: [...resolution.after],
      },
    }),
  }
}
