export default definePageConfig({ navigationBarTitleText: '找办件' })
