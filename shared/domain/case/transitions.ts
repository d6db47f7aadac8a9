import type { Action } from './action.ts'
import { accept } from './actions/accept.ts'
import { claim } from './actions/claim.ts'
import { close } from './actions/close.ts'
import { dispatch } from './actions/dispatch.ts'
import { file } from './actions/file.ts'
import { reject } from './actions/reject.ts'
import { release } from './actions/release.ts'
import { resolve } from './actions/resolve.ts'
import { sign } from './actions/sign.ts'

/** Everything a person can do to a case: one line each. Guards, next actions and the diagram come from it. */
export const TRANSITIONS: readonly Action[] = [claim, release, accept, file, reject, dispatch, sign, resolve, close]

export const actionNamed = (name: string): Action | undefined => TRANSITIONS.find(row => row.name === name)
