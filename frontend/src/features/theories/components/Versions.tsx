import { timestampDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VersionMark_Kind, type Theory, type VersionMark } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { ElementDifference_Kind, type ElementDifference } from '@shared/api/gen/nzd/theories/v1/version_pb';
import { useCall } from '@shared/api/use-call';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { EmptyState } from '@shared/ui/EmptyState';
import { Moment } from '@shared/ui/Moment';
import { Skeleton } from '@shared/ui/Skeleton';

/** Baseline and revisions, and what differs between two of them. */
export function Versions({ theory }: { theory: Theory }) {
  const { t } = useTranslation();
  const first = theory.versions[0];
  const [from, setFrom] = useState(first?.revision ?? 0);
  const [to, setTo] = useState(0);
  const label = (mark: VersionMark) =>
    `${mark.number}. ${t(`theories.version.${VersionMark_Kind[mark.kind]}`)}`;
  if (!first)
    return (
      <EmptyState title={t('theories.noVersionTitle')} why={t('theories.noVersionWhy')} icon="it-clock" />
    );
  return (
    <section aria-labelledby="theory-versions">
      <h2 id="theory-versions">{t('theories.versions')}</h2>
      <ol className="nzd-theory-list">
        {theory.versions.map((mark) => (
          <li key={mark.revision}>
            <strong>{label(mark)}</strong> {mark.fixedTime && <Moment at={timestampDate(mark.fixedTime)} />}
            {mark.reason && <p className="nzd-small">{mark.reason}</p>}
          </li>
        ))}
      </ol>
      <div className="nzd-filters">
        <label className="nzd-filter">
          {t('theories.compareFrom')}
          <select value={from} onChange={(event) => setFrom(Number(event.target.value))}>
            {theory.versions.map((mark) => (
              <option key={mark.revision} value={mark.revision}>
                {label(mark)}
              </option>
            ))}
          </select>
        </label>
        <label className="nzd-filter">
          {t('theories.compareTo')}
          <select value={to} onChange={(event) => setTo(Number(event.target.value))}>
            <option value={0}>{t('theories.now')}</option>
            {theory.versions.map((mark) => (
              <option key={mark.revision} value={mark.revision}>
                {label(mark)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Differences theory={theory.name} from={from} to={to} />
    </section>
  );
}

function Differences({ theory, from, to }: { theory: string; from: number; to: number }) {
  const { t } = useTranslation();
  const query = useCall(
    'theories',
    TheoryService.method.compareTheoryVersions,
    { name: theory, fromRevision: from, toRevision: to },
    { keep: true },
  );
  if (query.isPending) return <Skeleton lines={3} />;
  if (query.error) return <ProblemNotice error={query.error} />;
  const { differences } = query.data;
  if (differences.length === 0) return <p>{t('theories.noDifference')}</p>;
  return (
    <ul className="nzd-theory-list">
      {differences.map((one) => (
        <Difference key={`${one.element}${one.id}`} difference={one} />
      ))}
    </ul>
  );
}

function Difference({ difference }: { difference: ElementDifference }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>{t(`theories.difference.${ElementDifference_Kind[difference.kind]}`)}</strong>{' '}
      {t(`theories.element.${difference.element}`)}: {difference.title}
      {difference.fields.length > 0 && (
        <ul>
          {difference.fields.map((field) => (
            <li key={field.field}>
              {t(`theories.facet.${field.field}`, { defaultValue: field.field })}:{' '}
              <del>{field.before || t('conflict.empty')}</del> →{' '}
              <ins>{field.after || t('conflict.empty')}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
