import type { CaseShown } from '../api/shapes.ts'
import { dateTime } from '../language/format.ts'
import { texts } from '../language/texts.ts'
import { CasePhotos } from '../photos/case-photos.tsx'

const t = texts(
  {
    title: '上报内容',
    selfHandled: '网格员已当场处置',
    before: '处置前',
    after: '处置后',
    answered: '上报人补充',
    erased: '（内容已按期删除）',
    worker: '网格员',
    public: '群众',
    intake: '热线或其他平台',
  },
  {
    title: 'What was reported',
    selfHandled: 'Put right on the spot by a grid worker',
    before: 'Before',
    after: 'After',
    answered: 'Added by the reporter',
    erased: '(erased as planned)',
    worker: 'Grid worker',
    public: 'A member of the public',
    intake: 'Hotline or other platform',
  },
)

const CHANNELS = ['worker', 'public', 'intake'] as const

export function CaseReports({ shown }: { readonly shown: CaseShown }) {
  const reported = shown.reports.flatMap(({ photos }) => photos)
  // Whoever reported it so showed it before with the report.
  const ownBefore = (shown.selfHandled?.before ?? []).filter(photo => !reported.includes(photo))
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{t('title')}</h2>
      {shown.reports.map(({ at, channel, words, answers, photos }) => (
        <article key={at} class="card">
          <p class="soft">
            {channelName(channel)} · {dateTime(at)}
          </p>
          <p>{words ?? t('erased')}</p>
          {answers.length > 0 && (
            <dl class="facts">
              {answers.flatMap(({ question, answer }) => [
                <dt key={question}>{question}</dt>,
                <dd key={`${question}-answer`}>{answer}</dd>,
              ])}
            </dl>
          )}
          {photos.length > 0 && <CasePhotos number={shown.number} photos={photos} />}
        </article>
      ))}
      {shown.selfHandled && (
        <article class="card">
          <p class="label">{t('selfHandled')}</p>
          {shown.selfHandled.words !== undefined && <p>{shown.selfHandled.words ?? t('erased')}</p>}
          {ownBefore.length > 0 && (
            <>
              <p class="label">{t('before')}</p>
              <CasePhotos number={shown.number} photos={ownBefore} />
            </>
          )}
          <p class="label">{t('after')}</p>
          <CasePhotos number={shown.number} photos={shown.selfHandled.after} />
        </article>
      )}
      {shown.answers.map(({ at, words, photos }) => (
        <article key={at} class="card">
          <p class="soft">
            {t('answered')} · {dateTime(at)}
          </p>
          <p>{words ?? t('erased')}</p>
          {photos.length > 0 && <CasePhotos number={shown.number} photos={photos} />}
        </article>
      ))}
    </section>
  )
}

function channelName(channel: string): string {
  const known = CHANNELS.find(each => each === channel)
  return known ? t(known) : channel
}
