import { useEffect, useState } from 'preact/hooks'
import { nameOf } from '../../language/name-of.ts'
import { texts } from '../../language/texts.ts'
import { areaName } from '../../place/place.ts'
import { type Suggested, suggested } from '../../place/suggested.ts'

const t = texts(
  { suggested: '按您写的内容推荐：', because: '因为提到“{words}”', and: '”“', frequent: '{area}常见' },
  {
    suggested: 'Suggested from your words:',
    because: 'because of “{words}”',
    and: '”, “',
    frequent: 'frequent in {area}',
  },
)

/** Time to type on before somebody is asked. */
const PAUSE_MS = 500

interface Props {
  readonly words: string
  /** Where it is, as far as the reporter has said. */
  readonly area: string | undefined
  readonly chosen: string
  readonly onChoose: (category: string) => void
}

/** Up to three categories to tap, each with what speaks for it. */
export function CategorySuggestions({ words, area, chosen, onChoose }: Props) {
  const [found, setFound] = useState<readonly Suggested[]>([])
  useEffect(() => {
    let gone = false
    const timer = setTimeout(() => void suggested(words, area).then(next => gone || setFound(next)), PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [words, area])
  if (found.length === 0) return null
  return (
    <div class="field">
      <p class="label" id="suggested">
        {t('suggested')}
      </p>
      <ul class="choices" aria-labelledby="suggested">
        {found.map(({ id, name, because, area: frequent }) => (
          <li key={id}>
            <button
              type="button"
              class="button secondary small"
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              {nameOf(name)}
            </button>{' '}
            {because.length > 0 && <span class="soft">{t('because', { words: because.join(t('and')) })}</span>}{' '}
            {frequent && <span class="soft">{t('frequent', { area: areaName(frequent) })}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
