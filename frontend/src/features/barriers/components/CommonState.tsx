import { useTranslation } from 'react-i18next';
import { StateBadge, type Tone } from '@shared/ui/StateBadge';

const tones: Record<string, Tone> = { proposed: 'note', confirmed: 'ok', declined: 'no', dissolved: 'off' };

/** The state of a common barrier in its word and colour. */
export function CommonState({ state }: { state: string }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state] ?? 'note'}>{t(`barriers.commonState.${state}`)}</StateBadge>;
}
