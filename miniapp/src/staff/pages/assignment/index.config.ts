export default definePageConfig({ navigationBarTitleText: '改进与说明' })
