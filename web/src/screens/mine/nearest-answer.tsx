import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { texts } from '../../language/texts.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import { areaName, loadCountyOf } from '../../place/place.ts'
import { sendChanged } from './send-changed.ts'

const t = texts(
  {
    outside:
      '位置在本平台服务范围外约 {n} 米，未保存。最近的网格是{name}。如果就在那里，可以直接提交到该网格；否则请修改位置。',
    take: '提交到{name}',
  },
  {
    outside:
      'The position is about {n} m outside the area served, and nothing was saved. The nearest grid is {name}. Send it to that grid if it belongs there; else correct the position.',
    take: 'Send it to {name}',
  },
)

/** The position lies a little outside: the grid close by is offered, not assumed. */
export function NearestAnswer({ item }: { readonly item: OutboxItem }) {
  const { route } = useLocation()
  const { nearest = '', metres = 0 } = item.problem?.params ?? {}
  const area = String(nearest)
  useEffect(() => {
    // For its name, should it lie in a county nobody asked for yet.
    void loadCountyOf(area).catch(() => undefined)
  }, [area])
  const again = async (): Promise<void> => {
    if (item.form) route(`/mine/${await sendChanged(item, { ...item.form, area })}`, true)
  }
  const name = areaName(area)
  return (
    <div class="notice urgent" role="alert">
      <p>{t('outside', { n: metres, name })}</p>
      <button type="button" class="button" onClick={() => void again()}>
        {t('take', { name })}
      </button>
    </div>
  )
}
