/** What each refusal says to a person. `{name}` is filled from the error's params. Nothing was written in any of these cases. */
export const ERROR_TEXTS = {
  'input.invalid': {
    en: 'Some of what you sent cannot be used. Nothing was saved; correct the fields named and send again.',
    zh: '提交的内容有误，未保存。请按提示修改后重新提交。',
  },
  'json.malformed': {
    en: 'The body is not valid JSON. Nothing was saved.',
    zh: '请求正文不是有效的 JSON，未保存。',
  },
  'body.too-large': {
    en: 'The body is larger than {limit} bytes. Nothing was saved; send photos as uploads, not in the body.',
    zh: '请求正文超过 {limit} 字节，未保存。照片请单独上传。',
  },
  'media-type': {
    en: 'Send application/json. Nothing was saved.',
    zh: '请使用 application/json 格式提交，未保存。',
  },
  'key.missing': {
    en: 'The Idempotency-Key header is missing or not usable (a UUID made on the device). Nothing was saved; add it so that a repeated request is recognised.',
    zh: '缺少可用的 Idempotency-Key 请求头（由设备生成的 UUID），未保存。请补充后重试，以便识别重复请求。',
  },
  'key.reused': {
    en: 'This Idempotency-Key was already used with other content. The first submission stands unchanged; nothing new was saved.',
    zh: '该 Idempotency-Key 已用于其他内容。首次提交保持不变，本次未保存。',
  },
  emergency: {
    en: 'This sounds like an emergency: call {line} now. Nothing was saved. If nobody is in danger, send it again and say so (confirmNotEmergency: true).',
    zh: '这可能是紧急情况，请立即拨打 {line}，内容未保存。如确认无人有危险，请确认后重新提交（confirmNotEmergency: true）。',
  },
  'category.unknown': {
    en: 'There is no category “{category}” here. Nothing was saved; choose one from the list or leave it out.',
    zh: '没有“{category}”这一类别，未保存。请从列表中选择或留空。',
  },
  'condition.unknown': {
    en: 'Category “{category}” has no condition “{condition}”. Nothing was saved.',
    zh: '类别“{category}”没有“{condition}”这一立案条件，未保存。',
  },
  'place.outside': {
    en: 'This place lies outside the area served here. Nothing was saved; check the position or choose a grid.',
    zh: '该位置不在本平台服务范围内，未保存。请核对位置或选择网格。',
  },
  'place.near': {
    en: 'This position lies {metres} m outside the area served here; the nearest grid is {nearest}. Nothing was saved. Send it again with that grid beside the position if it belongs there, or correct the position.',
    zh: '该位置在本平台服务范围外 {metres} 米，最近的网格是 {nearest}，未保存。如属于该网格，请注明该网格后重新提交；否则请核对位置。',
  },
  'place.unknown': {
    en: 'There is no area or grid “{place}” here. Nothing was saved.',
    zh: '没有“{place}”这一区域或网格，未保存。',
  },
  'join.not-possible': {
    en: 'Case {number} cannot take this report: it is closed, or about something else or another place. Nothing was saved; send it as a report of its own.',
    zh: '案件 {number} 不能并入本次上报：该案件已结束，或事项、位置不同。未保存，请作为新的上报提交。',
  },
  'agency.unknown': {
    en: 'There is no agency “{agency}” here. Nothing was saved.',
    zh: '没有“{agency}”这一部门，未保存。',
  },
  'photo.type': {
    en: 'Only JPEG, PNG and WebP photos can be used. The file was not kept.',
    zh: '仅支持 JPEG、PNG、WebP 照片，文件未保留。',
  },
  'photo.unreadable': {
    en: 'The photo is damaged and was not kept. Please take it again.',
    zh: '照片已损坏，未保留。请重新拍摄。',
  },
  'photo.missing': {
    en: 'Photo {photo} has not been uploaded. Nothing was saved; upload it first and send again.',
    zh: '照片 {photo} 尚未上传，未保存。请先上传再提交。',
  },
  'photo.not-public': {
    en: 'No photo is shown to everybody under this address: it was never approved for that, or no longer is.',
    zh: '该地址没有可公开查看的照片：照片未经批准公开，或已不再公开。',
  },
  'not-found': { en: 'There is nothing here under that number for you.', zh: '没有找到您可以查看的内容。' },
  forbidden: { en: 'Your role may not do this. Nothing was changed.', zh: '您的角色无权进行此操作，未作任何更改。' },
  'action.unknown': {
    en: 'There is no action “{action}”. Nothing was changed.',
    zh: '没有“{action}”这一操作，未作任何更改。',
  },
  'action.not-allowed': {
    en: '“{action}” is not possible while the case is {status}. Possible for you now: {allowed}. What takes it on, and who may: {by}. Nothing was changed.',
    zh: '案件处于“{status}”状态，不能进行“{action}”。您现在可进行：{allowed}。可推进案件的操作及角色：{by}。未作任何更改。',
  },
  'action.off': {
    en: '“{action}” is switched off in this area. Nothing was changed.',
    zh: '本地运行规则未启用“{action}”。未作任何更改。',
  },
  'request.used-up': {
    en: '“{action}” was already used as often as the rules allow ({max}). Nothing was changed.',
    zh: '“{action}”已达到规定次数（{max} 次）。未作任何更改。',
  },
  'request.too-late': {
    en: '“{action}” was possible until {until}. Nothing was changed.',
    zh: '“{action}”的期限为 {until}，已过期。未作任何更改。',
  },
  'request.none': {
    en: 'There is nothing of that kind to decide. Nothing was changed.',
    zh: '没有待审事项。未作任何更改。',
  },
  'request.step': {
    en: 'This needs the agreement of: {role}. Nothing was changed.',
    zh: '此事项现需由“{role}”审批。未作任何更改。',
  },
  'same-person': {
    en: 'The same person may not do both: somebody else must. Nothing was changed.',
    zh: '须由另一人办理，同一人不能兼办。未作任何更改。',
  },
  'assists.open': {
    en: 'These agencies have not finished their part: {agencies}. Nothing was changed.',
    zh: '以下协办部门尚未办结：{agencies}。未作任何更改。',
  },
  'check.required': {
    en: 'The rules of this place want somebody else to check the fix first. Nothing was changed.',
    zh: '本地运行规则要求先由他人核查。未作任何更改。',
  },
  'check.nobody': {
    en: 'Nobody can be sent to look there; a supervisor must decide. Nothing was changed.',
    zh: '没有可派的核查人员，需由督查人员决定。未作任何更改。',
  },
  'merge.impossible': {
    en: 'A case cannot be merged with {parent}: it is the same, already merged, ended, or not there. Nothing was changed.',
    zh: '不能并入案件 {parent}：为同一案件、已并案、已结束或不存在。未作任何更改。',
  },
  'assignment.first': {
    en: 'Withdraw the handler you assigned before you ask for a return. Nothing was changed.',
    zh: '请先撤回已指派的处置人员，再申请回退。未作任何更改。',
  },
  'level.none': {
    en: 'There is no desk at that level. Nothing was changed.',
    zh: '没有该层级的受理台。未作任何更改。',
  },
  'claim.held': {
    en: 'Somebody else is working on this case until {until}. Nothing was changed.',
    zh: '该案件正由他人处理，至 {until}。未作任何更改。',
  },
  conflict: {
    en: 'The case changed at the same moment, several times. Nothing was changed by you; look again and repeat.',
    zh: '案件同时被多次更改，您的操作未生效。请刷新后重试。',
  },
  'rate.limited': {
    en: 'Too much was sent from here in a short time. Nothing was saved; try again in {seconds} seconds. In an emergency call 110, 119 or 120.',
    zh: '短时间内提交过多，未保存。请在 {seconds} 秒后重试。紧急情况请拨打 110、119 或 120。',
  },
  'version.required': {
    en: 'Say which version you are changing: send If-Match with the ETag you read. Nothing was changed.',
    zh: '请在 If-Match 请求头中注明所修改的版本（读取时的 ETag）。未作任何更改。',
  },
  'version.stale': {
    en: 'It was changed since you read it; its version is now {version}. Nothing was changed by you.',
    zh: '内容已被他人更改，当前版本为 {version}。您的更改未生效。',
  },
} as const

export type ErrorCode = keyof typeof ERROR_TEXTS
