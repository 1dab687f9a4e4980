import { Text, View } from '@tarojs/components'
import { replyChecks } from '@haochaping/shared/reply/checkReply.ts'
import type { ReplyCheck } from '@haochaping/shared/reply/checkReply.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { a11y } from '../../components/a11y.ts'
import { Press } from '../../components/Press.tsx'
import { SectionTitle } from '../../components/SectionTitle.tsx'
import '../../components/ReasonChoice.css'
import './ReplyCheckUp.css'

type Props = { missing: readonly ReplyCheck[]; confirmed: readonly string[]; onConfirm: (confirmed: string[]) => void }

/** 答复体检: four things a reply should say, each found or not; what the rule of thumb does not see, the writer may say is there. */
export const ReplyCheckUp = ({ missing, confirmed, onConfirm }: Props) => (
  <View {...a11y('group', { label: words.checkTitle })}>
    <SectionTitle>{words.checkTitle}</SectionTitle>
    <View className='card'>
      <View className='sub'>{words.checkSay}</View>
      {replyChecks.map((check) => {
        const found = !missing.includes(check)
        const on = confirmed.includes(check)
        return (
          <View key={check} className='check'>
            <View className={`check-mark ${found || on ? 'check-mark-on' : ''}`} {...a11y(undefined, { hidden: true })}>{found || on ? '✓' : '!'}</View>
            <View className='grow'>
              <View className={`text ${found ? '' : 'tone-wait'}`}>{found ? words.checks[check].says : words.checks[check].missing}</View>
              {found ? null : (
                <Press
                  role='checkbox' className={`reason check-own ${on ? 'reason-on' : ''}`} aria={{ checked: on, label: words.confirmLabel(words.checks[check].says) }}
                  onPress={() => onConfirm(on ? confirmed.filter((one) => one !== check) : [...confirmed, check])}
                >
                  {on ? <View className='reason-tick' /> : null}
                  <Text>{words.confirm}</Text>
                </Press>
              )}
            </View>
          </View>
        )
      })}
    </View>
  </View>
)
