import type { OpenedCase, ReportFacts } from '#shared/domain/case/state.ts'
import type { Category } from '#shared/domain/registry/entries.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { toldAnswers } from '#shared/domain/report/told-answers.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { CaseDetail, DetailDeps } from './case-detail.ts'
import { keptReport } from './kept-words.ts'

/** One report with what was said and answered in it. */
export async function reportDetail(
  state: OpenedCase,
  report: ReportFacts,
  language: 'zh' | 'en',
  { vault, registry }: DetailDeps,
): Promise<CaseDetail['reports'][number]> {
  const { at, channel, answers: coded = [], words, photos } = report
  const [kept, asked] = await Promise.all([
    keptReport(state, vault)(words),
    categoryAsked(state.tenant, report, registry),
  ])
  const answers = toldAnswers(asked?.attributes ?? [], { coded, said: kept?.answers ?? {} }, language)
  return { at, channel, words: kept?.words ?? null, answers: [...answers], photos: [...photos] }
}

/** As it stood when its questions were answered: what a key means may have been changed since. */
async function categoryAsked(
  tenant: Tenant,
  { category, categoryVersion }: ReportFacts,
  registry: Registry,
): Promise<Category | undefined> {
  if (!category || categoryVersion === undefined) return undefined
  const [now, then] = await Promise.all([
    registry.get(tenant, 'category', category),
    registry.former(tenant, 'category', category, categoryVersion),
  ])
  return (now?.version === categoryVersion ? now : then)?.entry
}
