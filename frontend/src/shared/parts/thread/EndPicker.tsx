import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThreadEnd } from '@shared/api/gen/nzd/activity/v1/thread_pb';
import { ThreadService } from '@shared/api/gen/nzd/activity/v1/thread_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { Skeleton } from '@shared/ui/Skeleton';
import { ProblemNotice } from '../ProblemNotice';
import { useThreadWords } from './use-thread-words';

interface EndPickerProps {
  /** Only objects of these cities; all that may be read when left out. */
  cities: readonly string[] | undefined;
  /** Only these kinds, the likeliest first; any when left out. */
  kinds?: readonly string[];
  besides: string;
  chosen: ThreadEnd | undefined;
  onChoose: (end: ThreadEnd) => void;
}

const shown = 8;

/** What the thread is mostly made of, in the order of the thread. */
const usual = [
  'barriers',
  'theories',
  'sandboxes',
  'indicators',
  'targets',
  'consultations',
  'decisions',
  'commitments',
  'opportunities',
  'districts',
  'organisations',
];

/** Finds an object by words of its name, among those that the person may read. */
export function EndPicker({ cities, kinds, besides, chosen, onChoose }: EndPickerProps) {
  const { t } = useTranslation();
  const group = useId();
  const label = useCityLabel();
  const told = useThreadWords();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState(kinds?.[0] ?? '');
  const [city, setCity] = useState(cities?.[0] ?? '-');
  const query = useDeferredValue(words);
  const found = useCall(
    'thread',
    ThreadService.method.listThreadEnds,
    { parent: `cities/${city}`, query, collection: kind, pageSize: shown + 1 },
    { keep: true },
  );
  const ends = (found.data?.ends ?? []).filter((end) => end.name !== besides).slice(0, shown);
  return (
    <fieldset className="nzd-picker">
      <legend>{t('thread.which')}</legend>
      <label className="nzd-field">
        <span>{t('thread.search')}</span>
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      <label className="nzd-field">
        <span>{t('thread.kind')}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {!kinds && <option value="">{t('thread.anyKind')}</option>}
          {(kinds ?? usual).map((one) => (
            <option key={one} value={one}>
              {told.collection(one)}
            </option>
          ))}
        </select>
      </label>
      {cities && cities.length > 1 && (
        <label className="nzd-field">
          <span>{t('frame.city')}</span>
          <select value={city} onChange={(event) => setCity(event.target.value)}>
            {cities.map((code) => (
              <option key={code} value={code}>
                {label(code)}
              </option>
            ))}
          </select>
        </label>
      )}
      {found.isPending && <Skeleton lines={4} />}
      <ProblemNotice error={found.error} />
      <div role="status" className="visually-hidden">
        {found.data && t('thread.found', { count: ends.length })}
      </div>
      {found.data && ends.length === 0 && <p className="nzd-small">{t('thread.notFound')}</p>}
      <Results group={group} ends={ends} chosen={chosen} onChoose={onChoose} />
    </fieldset>
  );
}

function Results(props: {
  group: string;
  ends: readonly ThreadEnd[];
  chosen: ThreadEnd | undefined;
  onChoose: (end: ThreadEnd) => void;
}) {
  const words = useThreadWords();
  const label = useCityLabel();
  const { chosen } = props;
  const ends =
    chosen && !props.ends.some((end) => end.name === chosen.name) ? [chosen, ...props.ends] : props.ends;
  return (
    <ul className="nzd-picker-results">
      {ends.map((end) => (
        <li key={end.name}>
          <label>
            <input
              type="radio"
              name={props.group}
              checked={end.name === chosen?.name}
              onChange={() => props.onChoose(end)}
            />
            <span>
              {end.title || end.name}
              <span className="nzd-thread-facts">
                {[
                  words.collection(end.collection),
                  end.state && words.state(end.collection, end.state),
                  label(end.tenant),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
