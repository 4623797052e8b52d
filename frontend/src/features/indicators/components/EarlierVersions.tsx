import type { Indicator } from '@shared/api/gen/nzd/indicators/v1/indicator_pb';
import { EarlierList } from './EarlierList';
import { useFormulaText } from './use-formula-text';

/** How an indicator was computed before, newest first, and why it changed. */
export function EarlierVersions({ indicator }: { indicator: Indicator }) {
  const words = useFormulaText();
  return <EarlierList versions={indicator.earlierVersions} words={(one) => words(one.formula)} />;
}
