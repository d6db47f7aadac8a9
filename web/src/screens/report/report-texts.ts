import { texts } from '../../language/texts.ts'

export const t = texts(
  {
    title: '上报',
    photos: '照片',
    photosHint: '可不拍。照片在本机缩小并去除拍摄位置，公开前还要由工作人员审核。',
    words: '是什么事？',
    wordsHint: '说说看到了什么、在哪里。请不要写他人的姓名、电话或身份证号。',
    wordsHintWorker: '选了类别也可以不写。',
    send: '提交',
    sending: '正在提交……',
    draft: '草稿已保存在本机',
    near: '您 {when} 在附近 {far} 处报过：{title}',
    nearHint: '如果是同一件事，不必再报。',
    more: '更多',
  },
  {
    title: 'Report',
    photos: 'Photos',
    photosHint:
      'Optional. Photos are made smaller and lose their place here, and staff check them before anything is public.',
    words: 'What is it about?',
    wordsHint: 'Say what you see and where. Please leave out names, phone or identity numbers of others.',
    wordsHintWorker: 'May stay empty when you choose a category.',
    send: 'Send the report',
    sending: 'Sending …',
    draft: 'Draft kept on this device',
    near: 'You reported this {far} away {when}: {title}',
    nearHint: 'If it is the same matter there is no need to report it again.',
    more: 'More',
  },
)
