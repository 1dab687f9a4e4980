import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { Notice } from '../../components/Notice.tsx'
import { PrimaryButton } from '../../components/PrimaryButton.tsx'
import { Title } from '../../components/Title.tsx'
import './ContactOnce.css'

type Props = { contact: NonNullable<ActedOnTicket['contact']>; onAfterCall: (() => void) | undefined; onBack: () => void }

/** Name and number, on this screen and nowhere else: they are never put into the phone's storage. */
export const ContactOnce = ({ contact: { name, phone }, onAfterCall, onBack }: Props) => (
  <>
    <Title>{words.contactTitle}</Title>
    <Notice tone='wait' title={words.contactLogged} say={words.contactSay} />
    <View className='card'>
      <View className='tiny'>{words.name}</View>
      <View className='strong'>{name}</View>
      <View className='tiny once-next'>{words.phone}</View>
      <View className='once-phone'>{phone}</View>
    </View>
    <View className='gap' />
    <View className='once-call'><PrimaryButton say={words.call} onPress={() => { Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined) }} /></View>
    {onAfterCall === undefined ? null : <PrimaryButton kind='quiet' say={words.afterCall} onPress={onAfterCall} />}
    <View className='once-back'><PrimaryButton kind='quiet' say={words.back} onPress={onBack} /></View>
  </>
)
