import { newKey } from '../../../clients/ts/new-key.ts'
import { api, read } from '../api/read.ts'
import type { CaseShown } from '../api/shapes.ts'
import { language } from '../language/language.ts'
import { nameOf } from '../language/name-of.ts'
import { texts } from '../language/texts.ts'
import { agencyName, areaName } from '../place/place.ts'
import { suggested } from '../place/suggested.ts'
import { useLoaded } from '../ui/use-loaded.ts'

const t = texts(
  {
    title: '系统建议',
    because: '提到“{words}”。',
    and: '”“',
    frequent: '{area}常见。',
    to: '将派给{agency}。',
    person: '派给谁需要人工决定。',
    file: '按“{name}”立案',
  },
  {
    title: 'Suggested',
    because: 'It says “{words}”.',
    and: '”, “',
    frequent: 'Frequent in {area}.',
    to: 'It would go to {agency}.',
    person: 'A person must decide who gets it.',
    file: 'File as “{name}”',
  },
)

interface Props {
  readonly shown: CaseShown
  /** Opens the form of filing with this category. */
  readonly onFile: (category: string) => void
}

/** For a case that waits for a person: what the words may be about, why, and who would get it. */
export function TriageAdvice({ shown, onFile }: Props) {
  const words = shown.reports.map(report => report.words ?? '').join('\n')
  const { data = [] } = useLoaded(`advice ${shown.number} ${language.value}`, () => advice(words, shown.path.at(-1)))
  if (data.length === 0) return null
  return (
    <section class="notice" aria-labelledby="advice">
      <h2 id="advice">{t('title')}</h2>
      <ol class="choices">
        {data.map(({ id, name, because, area, agency, sentence }) => (
          <li key={id}>
            <button type="button" class="button secondary small" onClick={() => onFile(id)}>
              {t('file', { name: nameOf(name) })}
            </button>{' '}
            {because.length > 0 && t('because', { words: because.join(t('and')) })}{' '}
            {area && t('frequent', { area: areaName(area) })}{' '}
            {agency ? t('to', { agency: agencyName(agency) }) : t('person')} <span class="soft">{sentence}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The likeliest categories, each with where the rules would send it. */
async function advice(words: string, area: string | undefined) {
  const found = await suggested(words, area)
  return Promise.all(
    found.map(async one => {
      const routed = await read(
        api().POST('/api/routing/preview', {
          params: { header: { 'Idempotency-Key': newKey() } },
          body: { category: one.id, source: 'public', answers: [], list: 'active', ...(area && { area }) },
        }),
      ).catch(() => undefined)
      return { ...one, agency: routed?.agency, sentence: routed?.sentence ?? '' }
    }),
  )
}
