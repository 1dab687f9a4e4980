export default definePageConfig({ navigationBarTitleText: '请单位说明' })
