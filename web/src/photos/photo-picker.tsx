import { useRef, useState } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import { isFull } from '../outbox/is-full.ts'
import { FieldGroup, type FieldProps } from '../ui/field.tsx'
import { KeptPhoto } from './kept-photo.tsx'
import { inPreparation } from './photos-ready.ts'
import { keepPhoto } from './prepare-photo.ts'
import { dropPhotos } from './sweep-photos.ts'

const t = texts(
  {
    take: '拍照或选择照片',
    more: '再加一张',
    photo: '照片 {n}',
    remove: '删除照片 {n}',
    working: '正在处理照片……',
    unreadable: '无法读取这张照片，请换一张。',
    full: '本机存储空间已满，这张照片没有保存，已写的内容不受影响。请删除“我的上报”里不要的内容，或腾出手机空间后再试。',
  },
  {
    take: 'Take or choose a photo',
    more: 'Add another',
    photo: 'Photo {n}',
    remove: 'Remove photo {n}',
    working: 'Preparing the photo …',
    unreadable: 'This photo cannot be read; please choose another.',
    full: 'This device is full: the photo was not kept, what you wrote is safe. Remove what you no longer need under “My reports”, or make room on the device, and try again.',
  },
)

interface Props extends FieldProps {
  readonly photos: readonly string[]
  readonly onChange: (photos: readonly string[]) => void
}

/** Photos kept on the device until they are sent: made smaller here, and stripped of where and when they were taken. */
export function PhotoPicker({ photos, onChange, ...props }: Props) {
  // A picture takes a while: by then others may have been added or removed.
  const latest = useRef(photos)
  latest.current = photos
  const [state, setState] = useState<'ready' | 'working' | 'unreadable' | 'full'>('ready')
  const add = async (input: HTMLInputElement): Promise<void> => {
    const files = [...(input.files ?? [])]
    input.value = ''
    setState('working')
    const added: string[] = []
    try {
      for (const file of files) added.push(await keepPhoto(file))
      setState('ready')
    } catch (error) {
      setState(isFull(error) ? 'full' : 'unreadable')
    }
    if (added.length > 0) onChange([...latest.current, ...added])
  }
  return (
    <FieldGroup {...props} error={state === 'unreadable' || state === 'full' ? t(state) : props.error}>
      {photos.length > 0 && (
        <ul class="photos">
          {photos.map((id, index) => (
            <li key={id}>
              <KeptPhoto id={id} alt={t('photo', { n: index + 1 })} />
              <button
                type="button"
                class="button secondary small"
                onClick={() => {
                  onChange(photos.filter(each => each !== id))
                  void dropPhotos([id])
                }}
              >
                {t('remove', { n: index + 1 })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <label class="button secondary pick-file">
        {photos.length > 0 ? t('more') : t('take')}
        <input type="file" accept="image/*" multiple onChange={event => void inPreparation(add(event.currentTarget))} />
      </label>
      <span role="status">{state === 'working' && t('working')}</span>
    </FieldGroup>
  )
}
