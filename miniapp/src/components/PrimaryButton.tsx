import { Press } from './Press.tsx'
import './PrimaryButton.css'

type Props = { say: string; onPress: () => void; kind?: 'main' | 'quiet'; busy?: boolean; idle?: boolean }

/** The one main action of a page; `quiet` for the one beside it. While busy or idle it still answers, so that it can say why. */
export const PrimaryButton = ({ say, onPress, kind = 'main', busy = false, idle = false }: Props) => (
  <Press className={`button button-${kind} ${busy || idle ? 'button-faint' : ''}`} aria={{ disabled: busy }} onPress={onPress}>{say}</Press>
)
