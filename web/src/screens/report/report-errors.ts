import { texts } from '../../language/texts.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import type { FormError } from '../../ui/error-summary.tsx'

const t = texts(
  {
    words: '请描述是什么事，或选择一个类别',
    phone: '请填写可以拨打的电话，例如 0571-8888 0000，或留空',
    email: '请填写完整的邮箱地址，或留空',
  },
  {
    words: 'Say what it is about, or choose a category',
    phone: 'Enter a phone number that can be called, such as 0571-8888 0000, or leave it empty',
    email: 'Enter a whole e-mail address, or leave it empty',
  },
)

/** Whether it may be one; the server looks closer. */
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/
const PHONE = /^[+0-9 ()-]{5,24}$/

/** What the person must correct before it can be sent; everything else the server decides. */
export const reportErrors = ({ words, category, phone, email = '' }: ReportForm): readonly FormError[] => [
  ...(words.trim() || category ? [] : [{ id: 'words', message: t('words') }]),
  ...(phone.trim() && !PHONE.test(phone.trim()) ? [{ id: 'phone', message: t('phone') }] : []),
  ...(email.trim() && !EMAIL.test(email.trim()) ? [{ id: 'email', message: t('email') }] : []),
]
