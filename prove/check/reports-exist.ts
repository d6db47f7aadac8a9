import { commandIdOf } from '#shared/domain/command/command-id.ts'
import { Commitment, isIntact } from '#shared/domain/vault/sealed.ts'
import type { Deed, SentReport } from '../drive/book.ts'
import type { Evidence, Item } from '../evidence/evidence.ts'
import { MATTERS } from '../place/places.ts'
import type { Check } from './check.ts'

/** I1: what was acknowledged is there, word for word. */
export const reportsExist: Check = {
  id: 'I1',
  rule: 'every report and every action that was acknowledged is there with the same content',
  eventually: true,
  broken: evidence => [
    ...evidence.book.reports
      .filter(({ acknowledged }) => acknowledged)
      .flatMap(report => reportFaults(report, evidence)),
    ...evidence.book.deeds.flatMap(deed => deedFaults(deed, evidence)),
  ],
}

function reportFaults(report: SentReport, evidence: Evidence): string[] {
  const { tenant, caseId, name, body, matter } = report
  const first = evidence.ledger.get(`${tenant}#${caseId}`)?.[0]?.events[0]
  if (first?.type !== 'ReportSubmitted') return [`report ${name} is not in the ledger`]
  const { category } = { category: undefined, ...MATTERS[matter] }
  const wanted = [
    first.category === category ? [] : `report ${name} is kept under ${first.category}`,
    keptWords(evidence, `${tenant}#${caseId}`, first.words) === body.words ? [] : `the words of ${name} are not kept`,
    personKept(report, evidence, first.person) ? [] : `contact or address of ${name} is not kept`,
  ]
  return wanted.flat()
}

function personKept({ tenant, caseId, body }: SentReport, { vault }: Evidence, person: string | undefined): boolean {
  const kept = keptValue(vault, `${tenant}#${caseId}`, person) as { contact?: object; address?: string } | undefined
  const place = body.place as { words: string }
  return kept?.address === place.words && JSON.stringify(kept.contact) === JSON.stringify(body.contact)
}

function deedFaults({ tenant, caseId, action, by, key, words }: Deed, evidence: Evidence): string[] {
  const id = commandIdOf(tenant, by, key)
  const commit = evidence.ledger.get(`${tenant}#${caseId}`)?.find(({ commandId }) => commandId === id)
  if (!commit) return action === 'release' ? [] : [`${action} of ${caseId} was acknowledged and is not in the ledger`]
  const kept = commit.events.find(event => 'words' in event && event.words !== undefined)
  if (!words || !kept || !('words' in kept)) return words ? [`${action} of ${caseId} has lost its words`] : []
  const same = keptWords(evidence, `${tenant}#${caseId}`, kept.words) === words
  return same ? [] : [`the words of ${action} of ${caseId} are not kept`]
}

const keptWords = ({ vault }: Evidence, pk: string, commitment: string | undefined): unknown =>
  (keptValue(vault, pk, commitment) as { words?: string } | undefined)?.words

/** Undefined also where the value is no longer what was committed to. */
function keptValue(vault: readonly Item[], pk: string, commitment: string | undefined): unknown {
  const item = vault.find(each => each.pk === pk && each.sk === commitment)
  if (!item) return undefined
  const sealed = {
    commitment: Commitment.parse(item.sk),
    key: String(item.key),
    value: JSON.parse(String(item.value)),
  }
  return isIntact(sealed) ? sealed.value : undefined
}
