import type { CaseEvent, EventOf } from '#shared/domain/case/events/case-event.ts'
import { tooFew } from '#shared/domain/case/material.ts'
import type { CaseId } from '#shared/domain/case-number/case-number.ts'
import { DomainError } from '#shared/domain/errors/domain-error.ts'
import type { Json } from '#shared/domain/hash/canonical-json.ts'
import type { PhotoId } from '#shared/domain/photo/photo-key.ts'
import { toWgs84 } from '#shared/domain/place/to-wgs84.ts'

import type { Category } from '#shared/domain/registry/entries.ts'
import type { ReportInput } from '#shared/domain/report/report-input.ts'
import { sortAnswers } from '#shared/domain/report/sort-answers.ts'
import { type Sealed, seal } from '#shared/domain/vault/sealed.ts'
import type { Versioned } from '#shared/ports/registry.ts'
import { pathOfReport } from './path-of-report.ts'
import { refuseEmergency } from './refuse-emergency.ts'
import { deskOf, policyFor } from './registry-lookup.ts'
import type { ReportDeps, Submission } from './submit-report.ts'

type Preparing = Submission & { readonly caseId: CaseId }

export interface PreparedReport {
  /** Checks everything the report names and makes its events. Throws DomainError. */
  readonly events: () => Promise<readonly CaseEvent[]>
  /** Puts words and contacts in the vault. */
  readonly keep: () => Promise<void>
}

export function prepareReport(report: Preparing, deps: ReportDeps): PreparedReport {
  const { tenant, caseId, input, channel, at } = report
  let sealed: readonly Sealed[] = []
  return {
    async events() {
      refuseEmergency(input)
      const path = await pathOfReport({ tenant, place: input.place, at }, deps)
      const policy = await policyFor(deps.registry, tenant, path)
      checkPolicy(input, policy.report)
      checkContact(input)
      const found = await categoryOf(report, deps)
      const category = found?.entry
      refuseEmergency(input, category)
      const { coded, said } = sortAnswers(category?.attributes ?? [], input.answers ?? {})
      const after = selfHandledAfter(report)
      await deps.checkPhotos(tenant, [...input.photos, ...after])
      const inPublic = category?.publicPlace === true
      const answers = Object.keys(said).length > 0 ? { answers: said } : {}
      const words = seal({ words: input.words, ...answers }, deps.ids.secret(32))
      const person = personOf(input, inPublic)
      const aboutPerson = person && seal(person, deps.ids.secret(32))
      sealed = aboutPerson ? [words, aboutPerson] : [words]
      const position = input.place.position && toWgs84(input.place.position, input.place.datum)
      const submitted: EventOf<'ReportSubmitted'> = {
        type: 'ReportSubmitted',
        channel,
        ...(input.onBehalf && { onBehalf: true }),
        ...(input.category && { category: input.category }),
        ...(input.condition && { condition: input.condition }),
        ...(found && input.answers && { answers: [...coded], categoryVersion: found.version }),
        place: { path: [...path], ...(inPublic && position && { position }) },
        desk: deskOf(policy, path),
        photos: input.photos,
        words: words.commitment,
        ...(aboutPerson && { person: aboutPerson.commitment }),
        ...(input.contact?.notify && { notify: true }),
      }
      if (after.length === 0) return [submitted]
      return [submitted, { type: 'CaseSelfHandled', before: input.photos, after: [...after] }]
    },
    async keep() {
      await Promise.all(sealed.map(value => deps.vault.put(tenant, caseId, value, at)))
    },
  }
}

/** Photos of after the work; none where nothing was put right. Only a grid worker on the spot can, and shows it before and after. */
function selfHandledAfter({ channel, input }: Preparing): readonly PhotoId[] {
  if (!input.selfHandled) return []
  if (channel !== 'worker') throw new DomainError('forbidden', 'Only a grid worker handles on the spot')
  const fields = tooFew('/photos', input.photos.length, 1)
  if (fields.length > 0) throw new DomainError('input.invalid', 'No photo of before', { fields })
  return input.selfHandled.after
}

function checkPolicy(
  { words, photos }: ReportInput,
  { wordsMax, photosMax }: { wordsMax: number; photosMax: number },
): void {
  const fields = [
    ...(words.length > wordsMax
      ? [{ pointer: '/words', message: `at most ${wordsMax} characters`, zh: `不超过 ${wordsMax} 字` }]
      : []),
    ...(photos.length > photosMax
      ? [{ pointer: '/photos', message: `at most ${photosMax} photos`, zh: `不超过 ${photosMax} 张` }]
      : []),
  ]
  if (fields.length > 0) throw new DomainError('input.invalid', 'More than the policy of this place takes', { fields })
}

function checkContact({ contact }: ReportInput): void {
  if (!contact?.notify || contact.email !== undefined) return
  const message = 'needed to be told; leave notify out to be told nothing'
  const fields = [{ pointer: '/contact/email', message, zh: '要接收通知须填写邮箱；不需要通知请不要选 notify' }]
  throw new DomainError('input.invalid', 'Nowhere to tell the reporter', { fields })
}

async function categoryOf(
  { tenant, input }: Preparing,
  { registry }: ReportDeps,
): Promise<Versioned<Category> | undefined> {
  const { category: id, condition } = input
  if (!id) {
    if (!condition) return undefined
    throw new DomainError('input.invalid', 'A condition without its category', {
      fields: [{ pointer: '/condition', message: 'needs the category it belongs to', zh: '须同时给出所属类别' }],
    })
  }
  const found = await registry.get(tenant, 'category', id)
  if (!found) throw new DomainError('category.unknown', `No category ${id}`, { params: { category: id } })
  if (condition && !found.entry.conditions.some(one => one.id === condition)) {
    throw new DomainError('condition.unknown', `No condition ${condition}`, { params: { category: id, condition } })
  }
  return found
}

/** What is about a person: contacts, the words of an address, and the exact spot where it is no public place. */
function personOf({ contact, place }: ReportInput, inPublic: boolean): Json | undefined {
  const { datum, words } = place
  const position = inPublic ? undefined : place.position && toWgs84(place.position, datum)
  // As it was measured, so that a better conversion can be made of it.
  const measured = datum && datum !== 'wgs84' && place.position ? { datum, ...place.position } : undefined
  if (!contact && !words && !position && !measured) return undefined
  return { contact: contact as Json | undefined, address: words, position, measured }
}
