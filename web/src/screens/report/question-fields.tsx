import { ANSWER_MAX } from '#shared/domain/report/text-limits.ts'
import { texts } from '../../language/texts.ts'
import type { Answers } from '../../outbox/report-form.ts'
import type { Category } from '../../place/taxonomy.ts'
import { CheckboxField } from '../../ui/checkbox-field.tsx'
import type { FormError } from '../../ui/error-summary.tsx'
import { instantOf, localTime } from '../../ui/local-time.ts'
import { RadioField } from '../../ui/radio-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { zoneHint } from '../../ui/zone-hint.ts'
import { answerText, type Question, questionsOf, questionText } from './questions.ts'

const t = texts(
  { optional: '{question}（可不填）', unsaid: '不清楚' },
  { optional: '{question} (optional)', unsaid: 'Not known' },
)

interface Props {
  readonly category: Category | undefined
  readonly answers: Answers
  readonly errors: readonly FormError[]
  readonly onChange: (answers: Answers) => void
}

/** The category's own questions; one that is no question only tells something. */
export const QuestionFields = ({ category, answers, errors, onChange }: Props) => (
  <>
    {questionsOf(category).map(question =>
      question.variable ? (
        <QuestionField
          key={question.code}
          question={question}
          answer={answers[question.code]}
          error={errors.find(({ id }) => id === `answer-${question.code}`)?.message}
          onChange={answer => onChange({ ...answers, [question.code]: answer })}
        />
      ) : (
        <p key={question.code}>{questionText(question)}</p>
      ),
    )}
  </>
)

interface FieldProps {
  readonly question: Question
  readonly answer: Answers[string] | undefined
  readonly error: string | undefined
  readonly onChange: (answer: Answers[string]) => void
}

function QuestionField({ question, answer, error, onChange }: FieldProps) {
  const { code, datatype, required, values } = question
  const asked = questionText(question)
  const label = required ? asked : t('optional', { question: asked })
  const common = { id: `answer-${code}`, label, error, hint: question.datatypeDescription }
  const text = typeof answer === 'string' ? answer : ''
  const options = values.map(value => ({ value: value.key, label: answerText(value) }))
  switch (datatype) {
    case 'singlevaluelist': {
      const all = required ? options : [...options, { value: '', label: t('unsaid') }]
      return <RadioField {...common} value={text} options={all} onChange={onChange} />
    }
    case 'multivaluelist':
      return (
        <CheckboxField {...common} chosen={Array.isArray(answer) ? answer : []} options={options} onChange={onChange} />
      )
    case 'number':
      return <TextField {...common} type="number" value={text} required={required} onChange={onChange} />
    case 'datetime':
      return (
        <TextField
          {...common}
          type="datetime-local"
          value={localTime(text)}
          required={required}
          hint={common.hint ?? zoneHint()}
          onChange={next => onChange(instantOf(next))}
        />
      )
    case 'string':
      return <TextField {...common} value={text} maxLength={ANSWER_MAX} required={required} onChange={onChange} />
    case 'text':
      return (
        <TextField {...common} rows={3} value={text} maxLength={ANSWER_MAX} required={required} onChange={onChange} />
      )
    default:
      return datatype satisfies never
  }
}
