import { useLocation } from 'preact-iso/router'
import { propertyName } from '../../forms/property-texts.ts'
import { dateTime } from '../../language/format.ts'
import { texts } from '../../language/texts.ts'
import { keep } from '../../outbox/outbox.ts'
import { type ActionItem, mayEdit } from '../../outbox/outbox-item.ts'

const t = texts(
  { edit: '修改后重新提交', photos: '{n} 张照片', yes: '是', no: '否' },
  { edit: 'Correct and send again', photos: { one: '{n} photo', other: '{n} photos' }, yes: 'yes', no: 'no' },
)

/** What an action said that waits or was refused; while it certainly did not arrive it can be said anew. */
export function Asked({ item }: { readonly item: ActionItem }) {
  const { route } = useLocation()
  const { number, body, code } = item
  const edit = async (): Promise<void> => {
    // A draft is not sent while somebody corrects it.
    await keep({ ...item, state: 'draft' })
    route(`/cases/${number}?again=${item.id}`)
  }
  return (
    <>
      <dl class="facts">
        {Object.entries(body).flatMap(([name, value]) => [
          <dt key={name}>{propertyName(name, {})}</dt>,
          <dd key={`${name}-value`}>{shown(value)}</dd>,
        ])}
      </dl>
      {number && code === undefined && mayEdit(item) && (
        <p class="buttons">
          <button type="button" class="button secondary" onClick={() => void edit()}>
            {t('edit')}
          </button>
        </p>
      )}
    </>
  )
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (Array.isArray(value)) return t('photos', { n: value.length })
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return dateTime(value)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
