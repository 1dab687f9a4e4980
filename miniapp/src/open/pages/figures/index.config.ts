export default definePageConfig({ navigationBarTitleText: '公开的数字', enablePullDownRefresh: true, enableShareAppMessage: true })
