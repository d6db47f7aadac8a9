import type { Input } from '#local/engines/dynalite/dynalite-parts.ts'
import type { WriteImages } from '#local/engines/dynalite/watch-writes.ts'
import type { WrittenEntry } from '#local/engines/dynalite/written-entries.ts'
import type { TableModel } from '#local/template/model.ts'
import type { Principal } from '../authorise/principal.ts'
import type { Cost, WireAnswer } from '../server/wire-answer.ts'
import type { WireContext } from '../server/wire-context.ts'
import { dynamoAnswer, dynamoError } from './dynamo-answer.ts'
import { refuseWrite } from './refuse-write.ts'
import { refusedWriteUnits, type WriteUnits, writeUnits } from './write-units.ts'

/** A write call with its entries: checked, tapped, measured. */
export async function runWrite(
  context: WireContext,
  caller: Principal,
  operation: string,
  input: Input,
  entries: readonly WrittenEntry[],
): Promise<WireAnswer> {
  const placed = entries.map((entry, index) => ({ ...entry, index, model: context.tables.get(entry.table) }))
  for (const entry of placed) {
    const refusal = refuseWrite(entry, entry.model, caller)
    if (refusal) return dynamoError('ValidationException', refusal)
  }
  const puts = placed.flatMap(({ kind, keyed, index, model }) =>
    kind === 'put' && model?.stream ? [{ table: model, item: keyed, entry: index }] : [],
  )
  const answer = await context.tap.around(puts, () => context.dynamo.call(operation, { ...input }))
  const failed = String(answer.body.__type ?? '').endsWith('ConditionalCheckFailedException')
  if (failed && input.ReturnValuesOnConditionCheckFailure === 'ALL_OLD' && answer.images[0]?.old) {
    answer.body.Item = answer.images[0].old
  }
  if (answer.status !== 200 && !failed) return dynamoAnswer(answer.status, answer.body)
  const units = placed.flatMap(({ index, model, kind, keyed }) => {
    const images = answer.images[index]
    if (!model || !images) return []
    return failed ? [refusedWriteUnits(images.old, kind === 'put' ? keyed : undefined)] : [unitsOf(model, images)]
  })
  return dynamoAnswer(answer.status, answer.body, total(placed, units))
}

const unitsOf = (table: TableModel, { old, next }: WriteImages) => writeUnits(table, old, next)

function total(entries: readonly { readonly table: string }[], units: readonly WriteUnits[]): Cost {
  let wru = 0
  const wruByIndex: Record<string, number> = {}
  units.forEach((unit, position) => {
    wru += unit.wru
    for (const [index, cost] of Object.entries(unit.byIndex)) {
      const name = `${entries[position]?.table}/${index}`
      wruByIndex[name] = (wruByIndex[name] ?? 0) + cost
    }
  })
  return { wru, wruByIndex }
}
