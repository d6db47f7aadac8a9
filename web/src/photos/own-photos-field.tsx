import { useContext } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import { FieldGroup, type FieldProps } from '../ui/field.tsx'
import { CasePhoto } from './case-photos.tsx'
import { OwnPhotosContext } from './own-photos.ts'

const t = texts(
  {
    approve: '公开照片 {n}',
    photo: '照片 {n}',
    hint: '只有勾选的照片会公开，未勾选的即使先前已公开也会收回。请先确认没有人脸、车牌、门牌和他人隐私。',
    none: '上报时没有照片。',
  },
  {
    approve: 'Publish photo {n}',
    photo: 'Photo {n}',
    hint: 'Only marked photos are public afterwards; others are taken back. Look first that they show no face, number plate, door number or privacy of others.',
    none: 'The reports brought no photo.',
  },
)

interface Props extends FieldProps {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Approves the public copies of a case's own photos, each after a look at it. */
export function OwnPhotosField({ chosen, onChange, ...props }: Props) {
  const { number, photos } = useContext(OwnPhotosContext)
  return (
    <FieldGroup {...props} hint={photos.length > 0 ? t('hint') : t('none')}>
      <ul class="photos">
        {photos.map((id, index) => (
          <li key={id}>
            <CasePhoto number={number} photoId={id} alt={t('photo', { n: index + 1 })} />
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={event =>
                  onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter(each => each !== id))
                }
              />
              <span>{t('approve', { n: index + 1 })}</span>
            </label>
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}
