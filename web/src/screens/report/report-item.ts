import type { OutboxItem } from '../../outbox/outbox-item.ts'
import type { ReportForm } from '../../outbox/report-form.ts'

export interface Reporter {
  readonly tenant: string
  /** Signed in and allowed to report as staff; absent: anybody. */
  readonly sub?: string | undefined
  readonly language: 'zh' | 'en'
}

/** The form as the API takes it, ready to be kept and sent. `categoryName` stands for the words of whoever only tapped a category. */
export function reportItem(
  id: string,
  form: ReportForm,
  { tenant, sub, language }: Reporter,
  { categoryName, at }: { readonly categoryName: string; readonly at: number },
): OutboxItem {
  const words = form.words.trim() || categoryName
  const photos = form.onSpot ? [...form.photos, ...form.after] : form.photos
  const base = sub === undefined ? `/api/t/${tenant}` : '/api'
  return {
    ...{
      id,
      kind: 'report',
      state: 'queued',
      language,
      form,
      photos,
      createdAt: at,
      attempts: 0,
      nextAt: 0,
    },
    ...{ path: `${base}/reports`, photosPath: `${base}/photos`, title: words.slice(0, 60) },
    ...(sub !== undefined && { sub }),
    body: {
      words,
      place: placeOf(form),
      photos: form.photos,
      ...(form.category && { category: form.category }),
      ...(form.category && form.condition && { condition: form.condition }),
      ...contactOf(form, language),
      ...answersOf(form),
      ...(form.notEmergency && { confirmNotEmergency: true }),
      ...(form.joinCase && { joinCase: form.joinCase }),
      ...(form.onBehalf && { onBehalf: true }),
      ...(form.onSpot && { selfHandled: { after: form.after } }),
    },
  }
}

function placeOf({ position, area, address }: ReportForm) {
  return {
    ...(position && { position: { lat: position.lat, lon: position.lon } }),
    ...(area && { area }),
    ...(address.trim() && { words: address.trim() }),
  }
}

/** Whoever gives an address for it wants to be told, in the language he reads now. */
function contactOf({ name, phone, email = '' }: ReportForm, language: Reporter['language']) {
  const contact = {
    ...(name.trim() && { name: name.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(email.trim() && { email: email.trim(), notify: true, language }),
  }
  return Object.keys(contact).length > 0 ? { contact } : {}
}

/** Nothing of another category's questions, and nothing that was left open. */
function answersOf({ category, answers }: ReportForm) {
  const given = Object.entries(answers).filter(([, answer]) => answer.length > 0)
  return category && given.length > 0 ? { answers: Object.fromEntries(given) } : {}
}
