import type { Policy } from './policy.ts'
import { beijing2019 } from './presets/beijing2019.ts'
import { dezhou2020 } from './presets/dezhou2020.ts'
import { fujian2019 } from './presets/fujian2019.ts'
import { ganzhou2020 } from './presets/ganzhou2020.ts'
import { guangdong2019 } from './presets/guangdong2019.ts'
import { guangxi2019 } from './presets/guangxi2019.ts'
import { linwu2021 } from './presets/linwu2021.ts'
import { sichuanCity2020 } from './presets/sichuanCity2020.ts'
import { yunnan2020 } from './presets/yunnan2020.ts'
import { yunzhou2025 } from './presets/yunzhou2025.ts'
import { zhejiang2019 } from './presets/zhejiang2019.ts'

/** Every policy version that ever shipped; none is taken out, since cases keep the version they started under. */
export const presets: readonly Policy[] = [
  zhejiang2019, beijing2019, dezhou2020, fujian2019, linwu2021, sichuanCity2020, ganzhou2020, yunnan2020, guangxi2019,
  guangdong2019, yunzhou2025
]
