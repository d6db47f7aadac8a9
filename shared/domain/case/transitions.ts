import type { Action } from './action.ts'
import { accept } from './actions/accept.ts'
import { answer } from './actions/answer.ts'
import { appeal } from './actions/appeal.ts'
import { askReporter } from './actions/ask-reporter.ts'
import { assign } from './actions/assign.ts'
import { grantAssistExtension } from './actions/assist/grant-extension.ts'
import { grantAssistReturn } from './actions/assist/grant-return.ts'
import { refuseAssistExtension } from './actions/assist/refuse-extension.ts'
import { refuseAssistReturn } from './actions/assist/refuse-return.ts'
import { requestAssistExtension } from './actions/assist/request-extension.ts'
import { requestAssistReturn } from './actions/assist/request-return.ts'
import { resolveAssist } from './actions/assist/resolve.ts'
import { signAssist } from './actions/assist/sign.ts'
import { withdrawAssist } from './actions/assist/withdraw.ts'
import { callBack } from './actions/call-back.ts'
import { cannotTell } from './actions/cannot-tell.ts'
import { check } from './actions/check.ts'
import { claim } from './actions/claim.ts'
import { close } from './actions/close.ts'
import { confirm } from './actions/confirm.ts'
import { delegate } from './actions/delegate.ts'
import { dispatch } from './actions/dispatch.ts'
import { fail } from './actions/fail.ts'
import { file } from './actions/file.ts'
import { grantAppeal } from './actions/grant-appeal.ts'
import { grantExtension } from './actions/grant-extension.ts'
import { grantReturn } from './actions/grant-return.ts'
import { grantSuspension } from './actions/grant-suspension.ts'
import { instruct } from './actions/instruct.ts'
import { merge } from './actions/merge.ts'
import { note } from './actions/note.ts'
import { pass } from './actions/pass.ts'
import { publish } from './actions/publish.ts'
import { rate } from './actions/rate.ts'
import { reclassify } from './actions/reclassify.ts'
import { refuseAppeal } from './actions/refuse-appeal.ts'
import { refuseExtension } from './actions/refuse-extension.ts'
import { refuseReturn } from './actions/refuse-return.ts'
import { refuseSuspension } from './actions/refuse-suspension.ts'
import { refute } from './actions/refute.ts'
import { reject } from './actions/reject.ts'
import { release } from './actions/release.ts'
import { reopen } from './actions/reopen.ts'
import { requestAssist } from './actions/request-assist.ts'
import { requestExtension } from './actions/request-extension.ts'
import { requestReturn } from './actions/request-return.ts'
import { requestSuspension } from './actions/request-suspension.ts'
import { resolve } from './actions/resolve.ts'
import { resume } from './actions/resume.ts'
import { review } from './actions/review.ts'
import { reviewUnreasonable } from './actions/review-unreasonable.ts'
import { rework } from './actions/rework.ts'
import { rule } from './actions/rule.ts'
import { selfHandle } from './actions/self-handle.ts'
import { sendDown } from './actions/send-down.ts'
import { sendUp } from './actions/send-up.ts'
import { sign } from './actions/sign.ts'
import { supervise } from './actions/supervise.ts'
import { transferOut } from './actions/transfer-out.ts'
import { unassign } from './actions/unassign.ts'
import { unmerge } from './actions/unmerge.ts'
import { unreasonable } from './actions/unreasonable.ts'
import { urge } from './actions/urge.ts'
import { verify } from './actions/verify.ts'
import { voidCase } from './actions/void.ts'
import { whistle } from './actions/whistle.ts'

/** Everything a person can do to a case: one line each. Guards, next actions, the diagram and the lint come from it. */
export const TRANSITIONS: readonly Action[] = [
  claim,
  release,
  accept,
  reject,
  review,
  verify,
  confirm,
  refute,
  cannotTell,
  merge,
  unmerge,
  transferOut,
  selfHandle,
  file,
  reclassify,
  voidCase,
  sendUp,
  sendDown,
  dispatch,
  whistle,
  sign,
  resolve,
  assign,
  unassign,
  requestReturn,
  grantReturn,
  refuseReturn,
  rule,
  requestExtension,
  grantExtension,
  refuseExtension,
  requestSuspension,
  grantSuspension,
  refuseSuspension,
  resume,
  requestAssist,
  askReporter,
  answer,
  check,
  pass,
  fail,
  rework,
  close,
  rate,
  callBack,
  reopen,
  appeal,
  grantAppeal,
  refuseAppeal,
  urge,
  supervise,
  instruct,
  note,
  delegate,
  unreasonable,
  reviewUnreasonable,
  publish,
  signAssist,
  resolveAssist,
  requestAssistExtension,
  grantAssistExtension,
  refuseAssistExtension,
  requestAssistReturn,
  grantAssistReturn,
  refuseAssistReturn,
  withdrawAssist,
]

/** The action of that name on a case or on a task of that kind; a case's lead is reached through the case as well. */
export const actionNamed = (name: string, on: 'case' | 'lead' | 'assist'): Action | undefined =>
  TRANSITIONS.find(row => row.name === name && (row.on === on || (on === 'case' && row.on === 'lead')))
