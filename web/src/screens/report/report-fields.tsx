import { WORDS_MAX } from '#shared/domain/report/text-limits.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import { PhotoPicker } from '../../photos/photo-picker.tsx'
import { areaOf } from '../../place/area-of.ts'
import { categoryOf } from '../../place/taxonomy.ts'
import { hasRole } from '../../session/session.ts'
import { ErrorSummary, type FormError } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CategoryField } from './category-field.tsx'
import { ContactFields } from './contact-fields.tsx'
import { NearNotice } from './near-notice.tsx'
import { NotEmergencyField } from './not-emergency-field.tsx'
import { OnSpotField } from './on-spot-field.tsx'
import { PlaceField } from './place-field.tsx'
import { PublicPreview } from './public-preview.tsx'
import { QuestionFields } from './question-fields.tsx'
import { t } from './report-texts.ts'

interface Props {
  readonly form: ReportForm
  readonly errors: readonly FormError[]
  /** Reports all day and is known. */
  readonly worker: boolean
  readonly onChange: (part: Partial<ReportForm>) => void
}

export function ReportFields({ form, errors, worker, onChange }: Props) {
  const category = categoryOf(form.category)
  // Who stands there asks nobody's name and is where it is; at a counter or on the phone somebody else is told of.
  const inTheStreet = worker && hasRole('gridWorker')
  const errorOf = (field: string): string | undefined => errors.find(({ id }) => id === field)?.message
  return (
    <>
      <ErrorSummary errors={errors} />
      <PhotoPicker
        id="photos"
        label={form.onSpot ? t('before') : t('photos')}
        hint={t('photosHint')}
        error={errorOf('photos')}
        photos={form.photos}
        onChange={photos => onChange({ photos })}
      />
      {hasRole('gridWorker') && <OnSpotField form={form} error={errorOf('after')} onChange={onChange} />}
      <TextField
        id="words"
        label={t('words')}
        hint={worker ? t('wordsHintWorker') : t('wordsHint')}
        error={errorOf('words')}
        value={form.words}
        rows={3}
        maxLength={WORDS_MAX}
        onChange={words => onChange({ words })}
      />
      <CategoryField
        words={form.words}
        area={areaOf(form)}
        category={form.category}
        condition={form.condition}
        onChange={onChange}
      />
      {category?.emergency && (
        <NotEmergencyField
          line={category.emergency}
          checked={form.notEmergency}
          onChange={notEmergency => onChange({ notEmergency })}
        />
      )}
      <QuestionFields
        category={category}
        answers={form.answers}
        errors={errors}
        onChange={answers => onChange({ answers })}
      />
      <PlaceField form={form} atOnce={inTheStreet} onChange={onChange} />
      <NearNotice
        position={form.position}
        category={form.category}
        joined={form.joinCase}
        onJoin={joinCase => onChange({ joinCase })}
      />
      {!inTheStreet && (
        <>
          <ContactFields form={form} errors={errors} onChange={onChange} />
          <PublicPreview form={form} />
        </>
      )}
    </>
  )
}
