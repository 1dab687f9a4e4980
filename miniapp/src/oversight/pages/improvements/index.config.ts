export default definePageConfig({ navigationBarTitleText: '改进项' })
