import type { ReportItem } from '../../outbox/outbox-item.ts'
import type { ReportForm } from '../../outbox/report-form.ts'

export interface Reporter {
  readonly tenant: string
  /** Signed in and allowed to report as staff; absent: anybody. */
  readonly sub?: string | undefined
  readonly language: 'zh' | 'en'
}

type Body = ReportItem['body']
/** Held against each piece: the compiler does not look for unknown names in what is spread. */
type Part = Partial<Body>
type Place = NonNullable<Body['place']>
type Contact = NonNullable<Body['contact']>

/** The form as the API takes it, ready to be kept and sent. `categoryName` stands for the words of whoever only tapped a category. */
export function reportItem(
  id: string,
  form: ReportForm,
  { tenant, sub, language }: Reporter,
  { categoryName, at }: { readonly categoryName: string; readonly at: number },
): ReportItem {
  const words = form.words.trim() || categoryName
  const photos = form.onSpot ? [...form.photos, ...form.after] : form.photos
  const base = sub === undefined ? (`/api/t/${tenant}` as const) : '/api'
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
      ...(form.category && ({ category: form.category } satisfies Part)),
      ...(form.category && form.condition && ({ condition: form.condition } satisfies Part)),
      ...contactOf(form, language),
      ...answersOf(form),
      ...(form.notEmergency && ({ confirmNotEmergency: true } satisfies Part)),
      ...(form.joinCase && ({ joinCase: form.joinCase } satisfies Part)),
      ...(form.onBehalf && ({ onBehalf: true } satisfies Part)),
      ...(form.onSpot && ({ selfHandled: { after: form.after } } satisfies Part)),
    },
  }
}

function placeOf({ position, area, address }: ReportForm): Place {
  return {
    ...(position && ({ position: { lat: position.lat, lon: position.lon } } satisfies Place)),
    ...(area && ({ area } satisfies Place)),
    ...(address.trim() && ({ words: address.trim() } satisfies Place)),
  }
}

/** Whoever gives an address for it wants to be told, in the language he reads now. */
function contactOf({ name, phone, email = '' }: ReportForm, language: Reporter['language']): Part {
  const contact: Contact = {
    ...(name.trim() && ({ name: name.trim() } satisfies Contact)),
    ...(phone.trim() && ({ phone: phone.trim() } satisfies Contact)),
    ...(email.trim() && ({ email: email.trim(), notify: true, language } satisfies Contact)),
  }
  return Object.keys(contact).length > 0 ? { contact } : {}
}

/** Nothing of another category's questions, and nothing that was left open. */
function answersOf({ category, answers }: ReportForm): Part {
  const given = Object.entries(answers).filter(([, answer]) => answer.length > 0)
  return category && given.length > 0 ? { answers: Object.fromEntries(given) } : {}
}
