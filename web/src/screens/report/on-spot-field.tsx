import type { ReportForm } from '../../outbox/report-form.ts'
import { PhotoPicker } from '../../photos/photo-picker.tsx'
import { t } from './report-texts.ts'

interface Props {
  readonly form: ReportForm
  readonly error: string | undefined
  readonly onChange: (part: Pick<Partial<ReportForm>, 'onSpot' | 'after'>) => void
}

/** 自办: what a grid worker put right himself is recorded with a picture of before and of after, and nobody is sent. */
export const OnSpotField = ({ form: { onSpot, after }, error, onChange }: Props) => (
  <>
    <label class="choice field">
      <input type="checkbox" checked={onSpot} onChange={event => onChange({ onSpot: event.currentTarget.checked })} />
      <span>{t('onSpot')}</span>
    </label>
    {onSpot && (
      <PhotoPicker
        id="after"
        label={t('after')}
        error={error}
        photos={after}
        onChange={next => onChange({ after: next })}
      />
    )}
  </>
)
