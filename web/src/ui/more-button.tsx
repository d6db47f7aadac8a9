import { useState } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import type { List } from './use-list.ts'

const t = texts({ more: '显示更多', working: '正在读取……' }, { more: 'Show more', working: 'Reading …' })

/** Says that a list goes on, and lets it. */
export function MoreButton({ list: { data, more } }: { readonly list: Pick<List<unknown>, 'data' | 'more'> }) {
  const [working, setWorking] = useState(false)
  if (!data?.next) return null
  const read = async (): Promise<void> => {
    if (working) return
    setWorking(true)
    await more()
    setWorking(false)
  }
  return (
    <p class="buttons">
      <button type="button" class="button secondary" aria-disabled={working} onClick={() => void read()}>
        {t(working ? 'working' : 'more')}
      </button>
    </p>
  )
}
