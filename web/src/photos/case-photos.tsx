import { useEffect, useState } from 'preact/hooks'
import { api, read } from '../api/read.ts'
import { texts } from '../language/texts.ts'

const t = texts({ photo: '照片 {n}', none: '没有照片。' }, { photo: 'Photo {n}', none: 'No photos.' })

interface Props {
  readonly number: string
  readonly photos: readonly string[]
}

/** Photos of a case. Their links live for a minute and nothing of them is kept. */
export const CasePhotos = ({ number, photos }: Props) =>
  photos.length === 0 ? (
    <p class="soft">{t('none')}</p>
  ) : (
    <ul class="photos">
      {photos.map((id, index) => (
        <li key={id}>
          <CasePhoto number={number} photoId={id} alt={t('photo', { n: index + 1 })} />
        </li>
      ))}
    </ul>
  )

/** One of them. */
export function CasePhoto({
  number,
  photoId,
  alt,
}: {
  readonly number: string
  readonly photoId: string
  readonly alt: string
}) {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    let gone = false
    void read(api().GET('/api/cases/{number}/photos/{photoId}', { params: { path: { number, photoId } } }))
      .then(link => gone || setUrl(link.url))
      .catch(() => undefined)
    return () => {
      gone = true
    }
  }, [number, photoId])
  if (!url) return <span class="photo" role="img" aria-label={alt} />
  return <img class="photo" src={url} alt={alt} referrerpolicy="no-referrer" />
}
