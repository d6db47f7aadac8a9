import type { operations } from '../../../clients/ts/paths.ts'
import { dateTime } from '../language/format.ts'
import { texts } from '../language/texts.ts'

const t = texts({ title: '办理经过' }, { title: 'What happened' })

type Commit = operations['getCasesByNumberHistory']['responses'][200]['content']['application/json']['commits'][number]

/** Every step, the latest last, with the words that go with it. */
export const CaseHistory = ({ commits }: { readonly commits: readonly Commit[] }) => (
  <section aria-labelledby="history">
    <h2 id="history">{t('title')}</h2>
    <ol class="steps">
      {commits.flatMap(({ seq, at, events }) =>
        events.map(({ type, sentence, words }) => (
          <li key={`${seq} ${type}`}>
            {sentence} <span class="soft">{dateTime(at)}</span>
            {words && <p>{words}</p>}
          </li>
        )),
      )}
    </ol>
  </section>
)
