import { digestShardOf } from '#shared/domain/notice/digest-shards.ts'
import type { KeptNotice } from '#shared/domain/notice/kept-notice.ts'
import type { DigestKey, Digests } from '#shared/ports/digests.ts'

interface Kept {
  readonly key: DigestKey
  dueAt: string
  tries: number
  claimedUntil?: string
  settled: boolean
  readonly notices: Map<string, KeptNotice>
}

/** Digests in memory. */
export function memoryDigests(): Digests {
  const all = new Map<string, Kept>()
  const find = ({ tenant, digest }: DigestKey): Kept | undefined => all.get(`${tenant}#${digest}`)
  const at = (key: DigestKey): Kept => {
    const kept = find(key)
    if (!kept) throw new Error('There is no such digest')
    return kept
  }
  return {
    async keep(key, dueAt, notice) {
      const kept = find(key) ?? { key, dueAt, tries: 0, settled: false, notices: new Map() }
      kept.notices.set(notice.id, notice)
      all.set(`${key.tenant}#${key.digest}`, kept)
    },
    holds: async (key, notice) => find(key)?.notices.has(notice) ?? false,
    async claim(key, { now, until }) {
      const kept = find(key)
      if (!kept) return { state: 'absent' }
      if (kept.settled) return { state: 'settled' }
      if (kept.claimedUntil !== undefined && kept.claimedUntil > now) return { state: 'taken' }
      kept.claimedUntil = until
      kept.tries += 1
      return { state: 'yours', tries: kept.tries }
    },
    read: async key => [...(find(key)?.notices.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    async later(key, dueAt) {
      const kept = at(key)
      delete kept.claimedUntil
      kept.dueAt = dueAt
    },
    async settle(key) {
      at(key).settled = true
    },
    async due(shard, until, { limit, after = '' }) {
      const order = (kept: Kept) => `${kept.dueAt}#${kept.key.digest}`
      const waiting = [...all.values()]
        .filter(kept => !kept.settled && digestShardOf(kept.key.digest) === shard && kept.dueAt <= until)
        .filter(kept => order(kept) > after)
        .sort((a, b) => (order(a) < order(b) ? -1 : 1))
      const rows = waiting.slice(0, limit)
      const last = rows.at(-1)
      return { rows: rows.map(({ key }) => key), ...(waiting.length > limit && last && { next: order(last) }) }
    },
  }
}
