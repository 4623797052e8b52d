import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { Dialog } from './Dialog';
import { Icon } from './Icon';
import { SourceMark, SourceText, type Mark, type SourceFacts } from './SourceMark';

export interface NumberFacts {
  value: string;
  unit: string;
  period?: string | undefined;
  mark?: Mark | undefined;
  quality?: string | undefined;
  sources?: readonly SourceFacts[] | undefined;
}

interface NumberValueProps {
  label: string;
  facts: NumberFacts;
  digits?: number;
  children?: ReactNode;
}

/** A number never alone: unit, period, mark and quality beside it, everything else in its panel. */
export function NumberValue({ label, facts, digits = 3, children }: NumberValueProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = formatNumber(facts.value, { maximumFractionDigits: digits });
  const unit = unitLabel(t, facts.unit);
  return (
    <span className="nzd-value">
      <button type="button" className="nzd-value-button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <span className="nzd-value-number">{shown}</span> <span className="nzd-value-unit">{unit}</span>
        <Icon name="it-info-circle" size="xs" />
        <span className="visually-hidden">{t('number.open', { label })}</span>
      </button>
      <span className="nzd-value-facts">
        {facts.period && <span>{formatPeriod(facts.period)}</span>}
        <SourceMark mark={facts.mark} />
      </span>
      <Dialog title={label} open={open} onClose={() => setOpen(false)} side>
        <dl className="nzd-facts">
          <dt>{t('number.value')}</dt>
          <dd>
            {formatNumber(facts.value)} {unit}
          </dd>
          {facts.period && (
            <>
              <dt>{t('number.period')}</dt>
              <dd>{formatPeriod(facts.period)}</dd>
            </>
          )}
          {facts.quality && (
            <>
              <dt>{t('number.quality')}</dt>
              <dd>{t(`quality.${facts.quality}`)}</dd>
            </>
          )}
          {facts.mark && (
            <>
              <dt>{t('number.mark')}</dt>
              <dd>{t(`mark.${facts.mark}.meaning`)}</dd>
            </>
          )}
        </dl>
        {children}
        {facts.sources && facts.sources.length > 0 && (
          <>
            <h3>{t('number.sources')}</h3>
            <ul>
              {facts.sources.map((source) => (
                <li key={`${source.title}${source.publishedOn ?? ''}`}>
                  <SourceText source={source} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Dialog>
    </span>
  );
}
