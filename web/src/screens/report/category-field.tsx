import { nameOf } from '../../language/name-of.ts'
import { texts } from '../../language/texts.ts'
import { categoryOf, onlyCondition, taxonomy } from '../../place/taxonomy.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { CategorySuggestions } from './category-suggestions.tsx'

const t = texts(
  {
    category: '类别',
    hint: '不确定可以不选，由工作人员判断。',
    none: '不确定',
    condition: '具体情况',
    unsure: '不确定',
  },
  {
    category: 'Category',
    hint: 'Leave it open if you are not sure; staff will decide.',
    none: 'Not sure',
    condition: 'What exactly?',
    unsure: 'Not sure',
  },
)

interface Props {
  readonly words: string
  readonly area: string | undefined
  readonly category: string
  readonly condition: string
  readonly onChange: (chosen: { readonly category: string; readonly condition: string }) => void
}

/** Suggestions to tap, and the whole list for who knows it. */
export function CategoryField({ words, area, category, condition, onChange }: Props) {
  const chosen = categoryOf(category)
  const choose = (id: string): void => onChange({ category: id, condition: onlyCondition(id) })
  return (
    <>
      <CategorySuggestions words={words} area={area} chosen={category} onChoose={choose} />
      <SelectField
        id="category"
        label={t('category')}
        hint={t('hint')}
        value={category}
        onChange={choose}
        none={t('none')}
        options={taxonomy.value.map(({ id, name, majorClass }) => ({
          ...{ value: id, label: nameOf(name), group: nameOf(majorClass) },
        }))}
      />
      {chosen && chosen.conditions.length > 1 && (
        <RadioField
          id="condition"
          label={t('condition')}
          value={condition}
          onChange={next => onChange({ category, condition: next })}
          options={[
            ...chosen.conditions.map(({ id, name }) => ({ value: id, label: nameOf(name) })),
            { value: '', label: t('unsure') },
          ]}
        />
      )}
    </>
  )
}
