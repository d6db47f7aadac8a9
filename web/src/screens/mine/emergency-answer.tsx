import { useLocation } from 'preact-iso/router'
import { newKey } from '../../../../clients/ts/new-key.ts'
import { config } from '../../app/config.ts'
import { language } from '../../language/language.ts'
import { texts } from '../../language/texts.ts'
import { forget, keep, send } from '../../outbox/outbox.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import { categoryName } from '../../place/taxonomy.ts'
import { EmergencyNotice } from '../report/emergency-notice.tsx'
import { reportItem } from '../report/report-item.ts'

const t = texts({ safe: '没有人有危险，继续提交' }, { safe: 'Nobody is in danger: send it' })

/** The report sounded like an emergency and was not saved: call first; who says that nobody is in danger sends it on. */
export function EmergencyAnswer({ item }: { readonly item: OutboxItem }) {
  const { route } = useLocation()
  const again = async (): Promise<void> => {
    if (!item.form) return
    // Other content, hence another key.
    const next = reportItem(
      newKey(),
      { ...item.form, notEmergency: true },
      { tenant: config.value.tenant.id, sub: item.sub, language: language.value },
      { categoryName: categoryName(item.form.category || undefined) ?? '', at: Date.now() },
    )
    await keep(next)
    await forget({ id: item.id, photos: [] })
    route(`/mine/${next.id}`, true)
    void send(next)
  }
  return (
    <>
      <EmergencyNotice />
      <p>
        <button type="button" class="button secondary" onClick={() => void again()}>
          {t('safe')}
        </button>
      </p>
    </>
  )
}
