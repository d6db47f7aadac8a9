import type { FieldError } from '../errors/domain-error.ts'

/** SQS names a sender without a place, so he can send for one only. */
export const TAKEN_SENDER: FieldError = {
  pointer: '/senderId',
  message: 'is already the partner of another place and can send for one only',
  zh: '已是另一地区的合作方，只能为一个地区发送',
}
