import { commitOf } from '#shared/adapters/dynamodb/ledger/commit-item.ts'
import type { Commit } from '#shared/domain/case/commit.ts'
import type { Book } from '../drive/book.ts'
import type { Fault } from '../fault/fault.ts'
import type { Rig } from '../rig/rig.ts'
import { readEnds } from './ends.ts'
import type { Evidence, Item } from './evidence.ts'
import { readMails } from './read-mails.ts'
import { erase, scan } from './scan.ts'

export interface Gathering {
  readonly rig: Rig
  readonly book: Book
  readonly faults: readonly Fault[]
  readonly unwatched: readonly string[]
  /** What the ends have held so far. */
  readonly queues: Map<string, string[]>
  /** The newest version seen of each view. */
  readonly newest: Map<string, number>
  /** What was logged before this run. */
  readonly logged: number
  /** When this run began, RFC 3339, on the rig's clock. */
  readonly begun: string
}

/** Reads everything that is stored, past everything but the tables themselves. */
export async function gather({
  rig,
  book,
  faults,
  unwatched,
  queues,
  newest,
  logged,
  begun,
}: Gathering): Promise<Evidence> {
  const { local, dynamodb } = rig
  const { LedgerTable = '', ViewsTable = '', VaultTable = '' } = local.model.outputs
  const [ledgerItems, views, worklist, timers, vault] = await Promise.all([
    scan(dynamodb, LedgerTable),
    scan(dynamodb, ViewsTable),
    scan(dynamodb, ViewsTable, 'worklist'),
    scan(dynamodb, ViewsTable, 'timers'),
    scan(dynamodb, VaultTable),
  ])
  const busyQueues = await readEnds(rig, queues)
  const mails = await readMails(rig, begun)
  return {
    ...{ book, faults, unwatched, queues, busyQueues, mails, ledgerItems, worklist, timers },
    ledger: commitsByCase(ledgerItems),
    views: views.filter(isView),
    wentBack: views.filter(isView).flatMap(view => wentBack(view, newest)),
    vault: vault.filter(isValue),
    quarantine: vault.filter(({ pk }) => String(pk).startsWith('QUARANTINE#')),
    logs: local.logs().slice(logged),
    now: new Date(local.clock.now()).toISOString(),
  }
}

/** Takes all cases out of the stores, so that the next run begins as the first did. Keys, cursors and registry stay. */
export async function clear({ local, dynamodb }: Rig): Promise<void> {
  const { LedgerTable = '', ViewsTable = '', VaultTable = '' } = local.model.outputs
  for (const { name, key } of local.model.tables) {
    if (![LedgerTable, ViewsTable, VaultTable].includes(name)) continue
    const items = await scan(dynamodb, name)
    const gone = items.filter(
      item => name === LedgerTable || [isView, isDigest, isLimit, isValue, isQuarantined].some(is => is(item)),
    )
    const keyOf = (item: Item) => ({ [key.hash]: item[key.hash], ...(key.range && { [key.range]: item[key.range] }) })
    await erase(dynamodb, name, gone.map(keyOf))
  }
}

/** Of a case, of an assist or of what was asked for. */
const isView = ({ sk, caseId }: Item): boolean => sk !== undefined && caseId !== undefined
/** Notices gathered for one message. */
const isDigest = ({ pk }: Item): boolean => String(pk).includes('#DIGEST#')
/** What was counted of reports without login. */
const isLimit = ({ sk }: Item): boolean => sk === 'LIMIT'
const isValue = ({ writtenAt }: Item): boolean => writtenAt !== undefined
const isQuarantined = ({ pk }: Item): boolean => String(pk).startsWith('QUARANTINE#')

function commitsByCase(items: readonly Item[]): Map<string, Commit[]> {
  const cases = new Map<string, Commit[]>()
  for (const commit of items.map(item => commitOf(item))) {
    const key = `${commit.tenant}#${commit.caseId}`
    cases.set(key, [...(cases.get(key) ?? []), commit])
  }
  for (const commits of cases.values()) commits.sort((a, b) => a.seq - b.seq)
  return cases
}

function wentBack({ pk, sk, version }: Item, newest: Map<string, number>): string[] {
  const name = `${String(pk)} ${String(sk)}`
  const before = newest.get(name) ?? 0
  newest.set(name, Math.max(before, Number(version)))
  return Number(version) < before ? [`the view ${name} went back from ${before} to ${String(version)}`] : []
}
