import { texts } from '../language/texts.ts'

const t = texts(
  {
    emergency: '紧急情况请拨打 110（警情）、119（火警）、120（急救）、122（交通事故）。本网站不处理紧急情况。',
    privacy: '照片在本机去除拍摄位置等信息后才上传；姓名和电话可不填，仅用于答复您。',
    device:
      '未登录上报时，附带本浏览器随机生成的编号，仅用于限制短时间内的大量上报；编号与您的身份无关，清除网站数据即可删除。',
  },
  {
    emergency:
      'In an emergency call 110 (police), 119 (fire), 120 (ambulance) or 122 (traffic). This site does not handle emergencies.',
    privacy:
      'Photos lose their place and time on your device before they are sent. Name and phone are optional and used only to answer you.',
    device:
      'A report without a login carries a number that this browser drew at random, only to limit floods of reports. It says nothing about who you are; clearing the data of this site removes it.',
  },
)

export const Footer = () => (
  <footer class="footer">
    <div class="footer-in">
      <p>{t('emergency')}</p>
      <p>{t('privacy')}</p>
      <p>{t('device')}</p>
    </div>
  </footer>
)
