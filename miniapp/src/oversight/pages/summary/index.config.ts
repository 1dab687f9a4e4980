export default definePageConfig({ navigationBarTitleText: '监督总览', enablePullDownRefresh: true })
