import { useState } from 'preact/hooks'
import { texts } from '../language/texts.ts'
import { Field } from '../ui/field.tsx'
import type { FoundPlace } from './find-places.ts'
import { useFoundPlaces } from './use-found-places.ts'

const t = texts(
  {
    hint: '可输入中文、英文名称或拼音首字母，例如 sbsq。',
    found: '找到 {n} 个地点，用上下键选择，回车确定。',
    none: '没有找到。请换个说法，或只填写地点说明。',
  },
  {
    hint: 'Part of a Chinese or English name, or first letters of the pinyin, such as sbsq.',
    found: {
      one: '{n} place found. Arrow keys choose, Enter takes it.',
      other: '{n} places found. Arrow keys choose, Enter takes it.',
    },
    none: 'Nothing found. Try other words, or only describe the place.',
  },
)

interface Props {
  readonly id: string
  readonly label: string
  readonly onChoose: (found: FoundPlace) => void
}

/** Finds an area or grid by what people call it: a combobox whose list opens while somebody types. */
export function PlaceSearch({ id, label, onChoose }: Props) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [closed, setClosed] = useState(false)
  const found = useFoundPlaces(typed)
  const open = !closed && found !== undefined && found.length > 0
  const type = (next: string): void => {
    setTyped(next)
    setAt(0)
    setClosed(false)
  }
  const choose = (one: FoundPlace): void => {
    type('')
    onChoose(one)
  }
  const pressed = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found?.[at]
    if (event.key === 'Escape') setClosed(true)
    // Enter in a form's field would send the form.
    else if (event.key === 'Enter' && typed) event.preventDefault()
    if (event.key === 'Enter' && open && chosen) choose(chosen)
    if (step === undefined || !found?.length) return
    event.preventDefault()
    setClosed(false)
    if (open) setAt((at + step + found.length) % found.length)
  }
  return (
    <Field id={id} label={label} hint={t('hint')}>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        maxLength={40}
        value={typed}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-describedby={`${id}-hint`}
        {...(open && { 'aria-controls': `${id}-found`, 'aria-activedescendant': `${id}-${at}` })}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={pressed}
        onBlur={() => setClosed(true)}
        onFocus={() => setClosed(false)}
      />
      <span class="hint" role="status">
        {found && (found.length === 0 ? t('none') : t('found', { n: found.length }))}
      </span>
      {open && (
        <div role="listbox" class="found" id={`${id}-found`} aria-label={label}>
          {found.map((one, index) => (
            // biome-ignore lint/a11y: the keys are the field's
            <div
              key={one.id}
              role="option"
              id={`${id}-${index}`}
              aria-selected={index === at}
              // Else the field would lose the focus and the list would be gone before the click.
              onPointerDown={event => event.preventDefault()}
              onClick={() => choose(one)}
            >
              <strong>{one.name}</strong> <span class="soft">{one.within}</span>
            </div>
          ))}
        </div>
      )}
    </Field>
  )
}
