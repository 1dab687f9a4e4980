/** How long the longer files take, in seconds on two cores; they only balance the shares, so rough figures do. */
const seconds: readonly (readonly [part: string, takes: number])[] = [
  ['gates/everyPage', 370], ['stories/messages', 120], ['stories/citizenRates', 100], ['stories/leader', 95], ['stories/supervisor', 90], ['stories/trouble', 85],
  ['gates/poorNetwork', 80], ['stories/fairness', 80], ['stories/english', 40], ['stories/everyone', 20], ['gallery/', 1], ['gates/packages', 2], ['gates/shares', 1]
]
const usual = 60

/** The nth of so many shares of the files, each file in just one of them, all about as long. Throws where there is no such share. */
export const shareOf = (files: readonly string[], share: string): string[] => {
  const [, nth, of] = /^([1-9])\/([1-9])$/.exec(share) ?? []
  if (nth === undefined || of === undefined || nth > of) throw new Error(`--share=1/2 is the first of two; ${share} is none`)
  const takes = (file: string): number => seconds.find(([part]) => file.includes(part))?.[1] ?? usual
  const shares = Array.from({ length: Number(of) }, () => ({ total: 0, files: [] as string[] }))
  for (const file of [...files].sort((a, b) => takes(b) - takes(a) || (a < b ? -1 : 1))) {
    const shortest = shares.reduce((least, one) => one.total < least.total ? one : least)
    shortest.files.push(file)
    shortest.total += takes(file)
  }
  return shares[Number(nth) - 1]?.files.sort() ?? []
}
