import { texts } from '../language/texts.ts'

const t = texts(
  { return: '申请回退', extension: '申请延期', suspension: '申请挂账', arbitration: '待裁决', appeal: '申诉' },
  {
    return: 'Asks to return it',
    extension: 'Asks for more time',
    suspension: 'Asks to suspend it',
    arbitration: 'To be ruled on',
    appeal: 'Appeals',
  },
)

const KINDS = ['return', 'extension', 'suspension', 'arbitration', 'appeal'] as const

/** What an agency asks for. */
export function pendingName(kind: string): string {
  const known = KINDS.find(each => each === kind)
  return known ? t(known) : kind
}
