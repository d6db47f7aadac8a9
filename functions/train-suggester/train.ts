import { keptWords } from '#shared/api/kept-words.ts'
import { casesSince } from '#shared/commands/cases-since.ts'
import type { OpenedCase } from '#shared/domain/case/state.ts'
import { digestOfParts } from '#shared/domain/hash/digest.ts'
import type { Tenant } from '#shared/domain/registry/ids.ts'
import { examplesOfCategory } from '#shared/domain/suggest/examples-of-category.ts'
import { isGuess } from '#shared/domain/suggest/is-guess.ts'
import { scoreSuggester } from '#shared/domain/suggest/score-suggester.ts'
import { type Example, trainSuggester } from '#shared/domain/suggest/train-suggester.ts'
import type { CaseLedger } from '#shared/ports/case-ledger.ts'
import type { CaseSearch } from '#shared/ports/case-search.ts'
import type { Clock } from '#shared/ports/clock.ts'
import type { Log } from '#shared/ports/log.ts'
import type { Registry } from '#shared/ports/registry.ts'
import type { SuggestModels } from '#shared/ports/suggest-models.ts'
import type { Tenants } from '#shared/ports/tenants.ts'
import type { Vault } from '#shared/ports/vault.ts'

export interface TrainDeps {
  readonly tenants: Pick<Tenants, 'list'>
  readonly registry: Registry
  readonly ledger: CaseLedger
  readonly vault: Vault
  readonly search: CaseSearch
  readonly models: SuggestModels
  readonly clock: Clock
  readonly log: Log
}

/** Words are kept for months only; older cases have nothing left to learn from. */
const DAYS = 180
const MOST_CASES = 20_000
/** One case in so many is never learnt from by any model, so that each is tried on what it has not seen. */
const HELD_OUT = 5

/** Trains every tenant's model anew. One that would be right less often than the one that counts is not kept. */
export const trainSuggesters = (deps: TrainDeps) => async (): Promise<void> => {
  for (const { id } of await deps.tenants.list()) await trainFor(id, deps)
}

async function trainFor(tenant: Tenant, deps: TrainDeps): Promise<void> {
  const { registry, models, clock, log } = deps
  const version = clock()
  const since = new Date(Date.parse(version) - DAYS * 24 * 3_600_000).toISOString()
  const { states } = await casesSince(tenant, { since, until: version, most: MOST_CASES }, deps)
  const reports: (Example & { readonly held: boolean })[] = []
  for (const state of states) {
    const example = await exampleOf(state, deps)
    if (example) reports.push({ ...example, held: digestOfParts(state.caseId).readUInt32BE() % HELD_OUT === 0 })
  }
  const taxonomy = (await registry.list(tenant, 'category', 'all')).flatMap(({ entry }) => examplesOfCategory(entry))
  const model = trainSuggester([...taxonomy, ...reports.filter(({ held }) => !held)], version)
  const heldOut = reports.filter(({ held }) => held)
  const current = await models.current(tenant)
  const score = scoreSuggester(model, heldOut).top3
  const before = current && scoreSuggester(current, heldOut).top3
  const worse = score !== undefined && before !== undefined && score < before
  if (!worse) await models.keep(tenant, { ...model, ...(score !== undefined && { holdout: score }) })
  log.info('suggester.trained', {
    tenant,
    version,
    cases: reports.length,
    heldOut: heldOut.length,
    score,
    before,
    kept: !worse,
  })
}

/** A closed case that kept its category to the end, with the words it began with, where they are not erased. What a model guessed teaches the next one nothing. */
async function exampleOf(state: OpenedCase, { vault }: TrainDeps): Promise<Example | undefined> {
  const { status, category, reports, place } = state
  if (status !== 'Closed' || !category || isGuess(state)) return undefined
  const text = await keptWords(state, vault)(reports[0]?.words)
  return text === null ? undefined : { category, text, keyword: false, report: true, place: place.path }
}
