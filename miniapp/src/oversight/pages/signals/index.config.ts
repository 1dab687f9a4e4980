export default definePageConfig({ navigationBarTitleText: '值得问一问的' })
