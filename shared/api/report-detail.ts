import type { OpenedCase, ReportFacts } from '#shared/domain/case/state.ts'
import { toldAnswers } from '#shared/domain/report/told-answers.ts'
import type { CaseDetail, DetailDeps } from './case-detail.ts'
import { keptReport } from './kept-words.ts'

/** One report with what was said and answered in it. */
export async function reportDetail(
  state: OpenedCase,
  { at, channel, category, answers: coded = [], words, photos }: ReportFacts,
  language: 'zh' | 'en',
  { vault, registry }: DetailDeps,
): Promise<CaseDetail['reports'][number]> {
  const [kept, found] = await Promise.all([
    keptReport(state, vault)(words),
    category && registry.get(state.tenant, 'category', category),
  ])
  const answers = toldAnswers(found?.entry.attributes ?? [], { coded, said: kept?.answers ?? {} }, language)
  return { at, channel, words: kept?.words ?? null, answers: [...answers], photos: [...photos] }
}
