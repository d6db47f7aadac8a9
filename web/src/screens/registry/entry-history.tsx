import { api, read } from '../../api/read.ts'
import { dateTime } from '../../language/format.ts'
import { texts } from '../../language/texts.ts'
import { session } from '../../session/session.ts'
import { MoreButton } from '../../ui/more-button.tsx'
import { useList } from '../../ui/use-list.ts'
import type { Kind } from './kinds.ts'

const t = texts(
  { title: '历史版本', version: '第 {n} 版 · {when} · {who}' },
  { title: 'Versions', version: 'Version {n} · {when} · {who}' },
)

interface Props {
  readonly kind: Kind
  readonly id: string
  /** The newest: with another the list is read again. */
  readonly version: number
}

const EVERY_MS = 60_000

/** What an entry was, who changed it and when. */
export function EntryHistory({ kind, id, version }: Props) {
  const list = useList(
    `history ${kind} ${id} ${version} ${session.value?.sub}`,
    async page => {
      const params = { path: { kind, id }, query: { limit: 20, ...page } }
      const { versions, next } = await read(api().GET('/api/registry/{kind}/{id}/history', { params }))
      return { items: versions, next }
    },
    EVERY_MS,
  )
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('title')}</h2>
      {list.data?.items.map(each => (
        <details key={each.version}>
          <summary>{t('version', { n: each.version, when: dateTime(each.changedAt), who: each.changedBy })}</summary>
          <pre>{JSON.stringify(each.entry, null, 2)}</pre>
        </details>
      ))}
      <MoreButton list={list} />
    </section>
  )
}
