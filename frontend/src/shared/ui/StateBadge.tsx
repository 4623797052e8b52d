import { Badge } from 'design-react-kit';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './icon-names';

export type Tone = 'ok' | 'late' | 'warn' | 'note' | 'off' | 'no';

const icons: Record<Tone, IconName> = {
  ok: 'it-check-circle',
  late: 'it-clock',
  warn: 'it-warning-circle',
  note: 'it-info-circle',
  off: 'it-minus-circle',
  no: 'it-ban',
};

/** A state in a word, with a shape as second cue beside the colour. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Badge color="" className={`nzd-badge nzd-badge-${tone}`}>
      <Icon name={icons[tone]} size="xs" /> {children}
    </Badge>
  );
}
