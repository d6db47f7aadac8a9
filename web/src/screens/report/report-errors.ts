import { texts } from '../../language/texts.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import type { Category } from '../../place/taxonomy.ts'
import type { FormError } from '../../ui/error-summary.tsx'
import { questionsOf, questionText } from './questions.ts'

const t = texts(
  {
    words: '请描述是什么事，或选择一个类别',
    phone: '请填写可以拨打的电话，例如 0571-8888 0000，或留空',
    email: '请填写完整的邮箱地址，或留空',
    question: '请回答：{question}',
    before: '请拍一张处理前的照片',
    after: '请拍一张处理后的照片',
  },
  {
    words: 'Say what it is about, or choose a category',
    phone: 'Enter a phone number that can be called, such as 0571-8888 0000, or leave it empty',
    email: 'Enter a whole e-mail address, or leave it empty',
    question: 'Please answer: {question}',
    before: 'Take a photo of how it was before',
    after: 'Take a photo of how it is now',
  },
)

/** Whether it may be one; the server looks closer. */
const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/
const PHONE = /^[+0-9 ()-]{5,24}$/

/** What the person must correct before it can be sent, in the order of the form; everything else the server decides. */
export const reportErrors = (form: ReportForm, category: Category | undefined): readonly FormError[] => [
  ...(form.onSpot && form.photos.length === 0 ? [{ id: 'photos', message: t('before') }] : []),
  ...(form.onSpot && form.after.length === 0 ? [{ id: 'after', message: t('after') }] : []),
  ...(form.words.trim() || form.category ? [] : [{ id: 'words', message: t('words') }]),
  ...questionsOf(category)
    .filter(({ code, required, variable }) => variable && required && !form.answers[code]?.length)
    .map(question => ({ id: `answer-${question.code}`, message: t('question', { question: questionText(question) }) })),
  ...(form.phone.trim() && !PHONE.test(form.phone.trim()) ? [{ id: 'phone', message: t('phone') }] : []),
  ...(form.email?.trim() && !EMAIL.test(form.email.trim()) ? [{ id: 'email', message: t('email') }] : []),
]
