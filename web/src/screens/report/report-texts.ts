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
    full: '本机存储空间已满，没有保存，也没有提交。请不要关闭本页；腾出空间后再提交。',
    onSpot: '已经当场处理好了（自办）',
    after: '处理后的照片',
    before: '处理前的照片',
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
    full: 'This device is full: nothing was kept or sent. Do not close this page; make room and send again.',
    onSpot: 'I have put it right on the spot',
    after: 'Photos of how it is now',
    before: 'Photos of how it was before',
  },
)
