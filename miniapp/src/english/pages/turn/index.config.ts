export default definePageConfig({ navigationBarTitleText: 'English' })
