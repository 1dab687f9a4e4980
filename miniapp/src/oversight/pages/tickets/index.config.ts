export default definePageConfig({ navigationBarTitleText: '差评工单', enablePullDownRefresh: true })
