export default definePageConfig({ navigationBarTitleText: '分项比较', enablePullDownRefresh: true })
