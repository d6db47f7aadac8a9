import { texts } from '../../language/texts.ts'

const t = texts(
  { title: '现场照片', photo: '经审核公开的现场照片 {n}' },
  { title: 'Photos of the place', photo: 'Photo {n} of the place, approved for everybody' },
)

/** Photos a person approved for everybody; each opens in full. They keep their room while they load. */
export const PublicPhotos = ({ photos }: { readonly photos: readonly string[] }) => (
  <>
    <h3>{t('title')}</h3>
    <ul class="photos">
      {photos.map((path, index) => (
        <li key={path}>
          <a href={path}>
            <img class="photo" src={path} alt={t('photo', { n: index + 1 })} loading="lazy" width="136" height="104" />
          </a>
        </li>
      ))}
    </ul>
  </>
)
