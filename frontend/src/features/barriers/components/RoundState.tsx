import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';

const tones: Record<string, Tone> = { open: 'note', closed: 'ok', cancelled: 'off' };

/** A round's state in its word and colour. */
export function RoundState({ state }: { state: string }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state] ?? 'note'}>{t(`barriers.roundState.${state}`)}</StateBadge>;
}
