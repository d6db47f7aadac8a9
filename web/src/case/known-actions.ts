import type { NextAction } from './next-action.ts'

const words = { type: 'string', minLength: 1, maxLength: 4000 }
const photos = { type: 'array', items: { type: 'string' } }
const object = (properties: NextAction['input']['properties'] = {}, ...required: readonly string[]) => ({
  ...{ type: 'object', properties, required },
})

const REASONS = [
  ...['emergency', 'in-court', 'petition', 'already-handled', 'private', 'no-duty', 'unlawful', 'unclear'],
]

/** Names and inputs of actions, until the API tells them with a case. */
export const KNOWN_ACTIONS: Readonly<Record<string, Pick<NextAction, 'label' | 'input'>>> = {
  claim: { label: { zh: '领取', en: 'Claim' }, input: object() },
  release: { label: { zh: '放回', en: 'Release' }, input: object() },
  accept: { label: { zh: '受理', en: 'Accept' }, input: object() },
  file: {
    label: { zh: '立案', en: 'File' },
    input: object({ category: { type: 'string' }, condition: { type: 'string' } }, 'category', 'condition'),
  },
  reject: {
    label: { zh: '不予受理', en: 'Reject' },
    input: object({ reason: { type: 'string', enum: REASONS }, words }, 'reason'),
  },
  dispatch: { label: { zh: '派遣', en: 'Dispatch' }, input: object({ agency: { type: 'string' } }, 'agency') },
  sign: { label: { zh: '签收', en: 'Sign' }, input: object() },
  resolve: {
    label: { zh: '反馈办结', en: 'Resolve' },
    input: object({ words, before: photos, after: photos }, 'words', 'before', 'after'),
  },
  close: { label: { zh: '结案', en: 'Close' }, input: object({ words }) },
}
