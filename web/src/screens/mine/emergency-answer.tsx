import { useLocation } from 'preact-iso/router'
import { texts } from '../../language/texts.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import { EmergencyNotice } from '../report/emergency-notice.tsx'
import { sendChanged } from './send-changed.ts'

const t = texts({ safe: '没有人有危险，继续提交' }, { safe: 'Nobody is in danger: send it' })

/** The report sounded like an emergency and was not saved: call first; who says that nobody is in danger sends it on. */
export function EmergencyAnswer({ item }: { readonly item: OutboxItem }) {
  const { route } = useLocation()
  const again = async (): Promise<void> => {
    if (item.form) route(`/mine/${await sendChanged(item, { ...item.form, notEmergency: true })}`, true)
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
