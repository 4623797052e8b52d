import { fromJsonString } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { ProgressSchema } from '@shared/api/gen/nzd/indicators/v1/progress_pb';
import { formatNumber, formatPeriod } from '@shared/format/format';
import { unitLabel } from '@shared/format/unit';
import { collectionOf } from '@shared/model/names';
import { useIndicators } from '@shared/model/use-indicators';
import { useHistoryWords } from '@shared/parts/use-history-words';
import { usePersonWords } from '@shared/parts/use-person-words';
import { besideOf } from '../model/frozen-copy';

const subjectIds = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g;

interface FrozenCopyProps {
  /** The resource that was copied. */
  target: string;
  /** The copy, JSON as the API wrote it then. */
  content: string;
}

/** A frozen copy for people, and behind it the very text that its fingerprint is of. */
export function FrozenCopy({ target, content }: FrozenCopyProps) {
  const { t } = useTranslation();
  return (
    <>
      {collectionOf(target) === 'indicators' ? (
        <Values indicator={target} content={content} />
      ) : (
        <Facts target={target} content={content} />
      )}
      <Beside content={content} />
      <details>
        <summary>{t('decisions.copyText')}</summary>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long text is scrolled with the keyboard */}
        <pre className="nzd-copy" tabIndex={0}>
          {content}
        </pre>
      </details>
    </>
  );
}

function Values({ indicator, content }: { indicator: string; content: string }) {
  const { t } = useTranslation();
  const { unit } = useIndicators();
  const { points } = fromJsonString(ProgressSchema, content, { ignoreUnknownFields: true });
  const known = points.filter((point) => point.value !== '');
  if (known.length === 0) return <p>{t('observation.emptyTitle')}</p>;
  return (
    <dl className="nzd-facts">
      {known.map((point) => (
        <div key={point.period?.code}>
          <dt>{formatPeriod(point.period?.code ?? '')}</dt>
          <dd>
            {formatNumber(point.value)} {unitLabel(t, unit(indicator))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Facts({ target, content }: FrozenCopyProps) {
  const copy: unknown = JSON.parse(content);
  const person = usePersonWords(content.match(subjectIds) ?? []);
  const words = useHistoryWords(person);
  return (
    <dl className="nzd-facts">
      {words
        .facts(collectionOf(target), typeof copy === 'object' && copy !== null ? copy : {})
        .map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What a copy holds besides: where values come from, the board that a barrier stands on, what a theory said. */
function Beside({ content }: { content: string }) {
  const { t } = useTranslation();
  const parts = besideOf(content);
  return parts.map(({ key, lines }) => (
    <details key={key}>
      <summary>{t(`decisions.copy.${key}`, { count: lines.length })}</summary>
      <ul>
        {lines.map((line, index) => (
          <li key={`${line}${index}`}>{line}</li>
        ))}
      </ul>
    </details>
  ));
}
