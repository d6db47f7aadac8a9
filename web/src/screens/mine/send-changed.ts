import { newKey } from '../../../../clients/ts/new-key.ts'
import { config } from '../../app/config.ts'
import { language } from '../../language/language.ts'
import { forget, keep, send } from '../../outbox/outbox.ts'
import type { OutboxItem } from '../../outbox/outbox-item.ts'
import type { ReportForm } from '../../outbox/report-form.ts'
import { categoryName } from '../../place/taxonomy.ts'
import { reportItem } from '../report/report-item.ts'

/** A refused report sent again with the one thing that it lacked. Other content, hence another key: gives that. */
export async function sendChanged(item: OutboxItem, form: ReportForm): Promise<string> {
  const next = reportItem(
    newKey(),
    form,
    { tenant: config.value.tenant.id, sub: item.sub, language: language.value },
    { categoryName: categoryName(form.category || undefined) ?? '', at: Date.now() },
  )
  await keep(next)
  await forget({ id: item.id, photos: [] })
  void send(next)
  return next.id
}
