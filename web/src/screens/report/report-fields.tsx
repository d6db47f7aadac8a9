import type { ReportForm } from '../../outbox/report-form.ts'
import { PhotoPicker } from '../../photos/photo-picker.tsx'
import { ErrorSummary, type FormError } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CategoryField } from './category-field.tsx'
import { ContactFields } from './contact-fields.tsx'
import { NearNotice } from './near-notice.tsx'
import { PlaceField } from './place-field.tsx'
import { PublicPreview } from './public-preview.tsx'
import { t } from './report-texts.ts'

interface Props {
  readonly id: string
  readonly form: ReportForm
  readonly errors: readonly FormError[]
  /** Reports all day and is known: no contact, no preview, position at once. */
  readonly worker: boolean
  readonly onChange: (part: Partial<ReportForm>) => void
}

export const ReportFields = ({ id, form, errors, worker, onChange }: Props) => (
  <>
    <ErrorSummary errors={errors} />
    <PhotoPicker
      id="photos"
      label={t('photos')}
      hint={t('photosHint')}
      photos={form.photos}
      onChange={photos => onChange({ photos })}
    />
    <TextField
      id="words"
      label={t('words')}
      hint={worker ? t('wordsHintWorker') : t('wordsHint')}
      error={errors.find(({ id }) => id === 'words')?.message}
      value={form.words}
      rows={3}
      maxLength={2000}
      onChange={words => onChange({ words })}
    />
    <CategoryField words={form.words} category={form.category} condition={form.condition} onChange={onChange} />
    <PlaceField form={form} atOnce={worker} onChange={onChange} />
    <NearNotice id={id} position={form.position} category={form.category} />
    {!worker && (
      <>
        <ContactFields form={form} errors={errors} onChange={onChange} />
        <PublicPreview form={form} />
      </>
    )}
  </>
)
