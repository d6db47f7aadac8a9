import { texts } from '../../language/texts.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import type { FormError } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'

const t = texts(
  {
    title: '怎样联系您（可不填）',
    behalf: '我是替别人上报的（提交后可打印凭条交给对方）',
    name: '姓名',
    nameHint: '只用于答复时称呼您，不公开。',
    phone: '电话',
    phoneHint: '只在需要补充情况或回访时使用，不公开，结案后按期删除。',
    email: '邮箱',
    emailHint: '填写即表示愿意收到通知：有问题要问您、办结或重办时告诉您。不公开。',
  },
  {
    title: 'How to reach you (optional)',
    behalf: 'I report for somebody else (you can print a slip for them afterwards)',
    name: 'Name',
    nameHint: 'Only to address you when we answer; never public.',
    phone: 'Phone',
    phoneHint: 'Only to ask for more or to call back; never public, erased some time after closing.',
    email: 'E-mail',
    emailHint: 'Fill it in to be told when there is a question for you, and of the outcome; never public.',
  },
)

interface Props {
  readonly form: ReportForm
  readonly errors: readonly FormError[]
  readonly onChange: (part: Partial<ReportForm>) => void
}

/** As little about a person as is needed to answer, with the purpose beside each. */
export const ContactFields = ({ form, errors, onChange }: Props) => (
  <>
    <h2>{t('title')}</h2>
    <TextField
      id="name"
      label={t('name')}
      hint={t('nameHint')}
      value={form.name}
      maxLength={80}
      autocomplete="name"
      onChange={name => onChange({ name })}
    />
    <TextField
      id="phone"
      label={t('phone')}
      hint={t('phoneHint')}
      error={errors.find(({ id }) => id === 'phone')?.message}
      value={form.phone}
      type="tel"
      maxLength={24}
      autocomplete="tel"
      onChange={phone => onChange({ phone })}
    />
    <TextField
      id="email"
      label={t('email')}
      hint={t('emailHint')}
      error={errors.find(({ id }) => id === 'email')?.message}
      value={form.email ?? ''}
      type="email"
      maxLength={254}
      autocomplete="email"
      onChange={email => onChange({ email })}
    />
    <label class="choice field">
      <input
        type="checkbox"
        checked={form.onBehalf}
        onChange={event => onChange({ onBehalf: event.currentTarget.checked })}
      />
      <span>{t('behalf')}</span>
    </label>
  </>
)
