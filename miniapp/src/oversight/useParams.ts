import { useRouter } from '@tarojs/taro'

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What a page was opened with. The platforms hand it on as it stands in the address, so it is decoded here. */
export const useParams = (): Partial<Record<string, string>> => {
  const { params } = useRouter()
  return Object.keys(params).reduce<Partial<Record<string, string>>>((all, name) => ({ ...all, [name]: decoded(params[name] ?? '') }), {})
}
