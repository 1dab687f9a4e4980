export default definePageConfig({ navigationBarTitleText: '评判' })
