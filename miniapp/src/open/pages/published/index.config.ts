export default definePageConfig({ navigationBarTitleText: '改了什么', enablePullDownRefresh: true, enableShareAppMessage: true })
