import { useSignal } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso/router'
import { newKey } from '../../../../clients/ts/new-key.ts'
import { config } from '../../app/config.ts'
import { saveBeforeUpdate } from '../../app/service-worker.ts'
import { language } from '../../language/language.ts'
import { database } from '../../outbox/database.ts'
import { isFull } from '../../outbox/is-full.ts'
import { forget, keep, send } from '../../outbox/outbox.ts'
import { mayEdit } from '../../outbox/outbox-item.ts'
import { isOwn } from '../../outbox/own-items.ts'
import { EMPTY_REPORT, type ReportForm } from '../../outbox/report-form.ts'
import { photosReady } from '../../photos/photos-ready.ts'
import { categoryName, categoryOf } from '../../place/taxonomy.ts'
import { hasRole, left, session } from '../../session/session.ts'
import type { FormError } from '../../ui/error-summary.tsx'
import { Page } from '../../ui/page.tsx'
import { EmergencyNotice } from './emergency-notice.tsx'
import { reportErrors } from './report-errors.ts'
import { ReportFields } from './report-fields.tsx'
import { reportItem } from './report-item.ts'
import { t } from './report-texts.ts'

/** Time to type on before a draft is kept. */
const PAUSE_MS = 300

export function ReportScreen() {
  const { draft } = useRoute().params
  const { route } = useLocation()
  const [id, setId] = useState(newKey)
  const form = useSignal<ReportForm>(EMPTY_REPORT)
  const [errors, setErrors] = useState<readonly FormError[]>([])
  const [kept, setKept] = useState<'kept' | 'full'>()
  const sent = useRef(false)
  const worker = hasRole('gridWorker', 'acceptor', 'shiftLead')
  // Once his it stays his: a session that ends while he types makes it nobody's and everybody's.
  const owner = useRef<string | undefined>(undefined)
  if (worker) owner.current = session.value?.sub
  const item = () =>
    reportItem(
      id,
      form.value,
      { tenant: config.value.tenant.id, sub: owner.current, language: language.value },
      { categoryName: categoryName(form.value.category || undefined) ?? '', at: Date.now() },
    )

  useEffect(() => {
    if (!draft) return
    void takeUp(draft).then(found => {
      if (!found) return
      setId(found.id)
      // A draft of an earlier version may lack what the form asks since.
      form.value = { ...EMPTY_REPORT, ...found.form }
    })
  }, [draft])

  // A draft that cannot be kept stays on the page, which says so.
  const keepDraft = async (): Promise<void> => {
    if (form.value === EMPTY_REPORT || sent.current || left.value) return
    await keep({ ...item(), state: 'draft' })
      .then(() => setKept('kept'))
      .catch(error => {
        if (!isFull(error)) throw error
        setKept('full')
      })
  }
  useEffect(() => {
    if (form.value === EMPTY_REPORT || sent.current) return
    const timer = setTimeout(() => void keepDraft(), PAUSE_MS)
    const withdraw = saveBeforeUpdate(keepDraft)
    return () => {
      clearTimeout(timer)
      withdraw()
    }
  }, [form.value])

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    // A second tap finds it sent already: one form, one key, one report.
    if (sent.current) return
    sent.current = true
    await photosReady()
    const found = reportErrors(form.value, categoryOf(form.value.category))
    setErrors(found)
    sent.current = found.length === 0
    if (!sent.current) return
    void askToPersist()
    try {
      await keep(item())
    } catch (error) {
      sent.current = false
      if (!isFull(error)) throw error
      return setKept('full')
    }
    route(`/mine/${id}`)
    void send(item())
  }

  return (
    <Page title={t('title')} narrow>
      {!worker && <EmergencyNotice />}
      <form noValidate onSubmit={event => void submit(event)}>
        <ReportFields
          {...{ errors, worker }}
          form={form.value}
          onChange={part => {
            form.value = withPart(form.value, part)
          }}
        />
        <button type="submit" class="button wide">
          {t('send')}
        </button>
        <p class="soft" role="status">
          {kept === 'kept' && t('draft')}
          {kept === 'full' && t('full')}
        </p>
      </form>
    </Page>
  )
}

/** Absent, not undefined: the form is kept and compared as it is. */
function withPart(form: ReportForm, part: Partial<ReportForm>): ReportForm {
  const { position, ...rest } = { ...form, ...part }
  return position ? { ...rest, position } : rest
}

/** A draft under its own key; what was refused under a new one, since its content will differ. */
async function takeUp(id: string): Promise<{ id: string; form: ReportForm } | undefined> {
  const item = await (await database()).get('outbox', id)
  if (!item?.form || !isOwn(item) || !mayEdit(item)) return undefined
  if (item.state === 'draft') return { id, form: item.form }
  const next = { ...item, id: newKey(), state: 'draft' as const, attempts: 0, nextAt: 0 }
  const { problem: _problem, waiting: _waiting, ...fresh } = next
  await keep(fresh)
  await forget({ id, photos: [] })
  return { id: next.id, form: item.form }
}

/** So that the browser does not clear unsent reports to make room. */
const askToPersist = async (): Promise<void> => {
  await navigator.storage?.persist?.().catch(() => false)
}
