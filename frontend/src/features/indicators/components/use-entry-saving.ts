import { create, type MessageInitShape } from '@bufbuild/protobuf';
import type { TFunction } from 'i18next';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import {
  ObservationSchema,
  type Observation,
  type Observation_Quality,
} from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { Problem } from '@shared/api/problem';
import { readDecimal } from '@shared/model/decimal';
import { announce } from '@shared/ui/announcer';
import { newest, observationIn, type CellState, type EntryRow } from '../model/entry-grid';

/** What holds for everything that is entered now. */
export interface EntryTerms {
  source: string;
  quality: Observation_Quality;
  reason: string;
  draft: boolean;
}

export interface Recorded {
  etag: string;
  observations: Observation[];
}

/** Writes one observation into the series of a row. */
export type Record_ = (
  row: EntryRow,
  observation: MessageInitShape<typeof ObservationSchema>,
  terms: EntryTerms,
) => Promise<Recorded>;

/** Takes what was typed into a cell where a value was seen. */
export type Save = (row: EntryRow, period: string, typed: string, seen: string) => void;

export const cellKey = (row: EntryRow, period: string): string => `${row.key} ${period}`;

/**
 * Saves cell by cell. The cells of a row follow one another, since each saving gives the row a new revision; what
 * somebody else changed in between is refused and never merged.
 */
export function useEntrySaving(
  read: readonly EntryRow[],
  terms: EntryTerms,
  record: Record_,
  onStale: () => void,
) {
  const { t } = useTranslation();
  const [states, setStates] = useState<Readonly<Record<string, CellState>>>({});
  const [held, setHeld] = useState<Readonly<Record<string, Recorded>>>({});
  const last = useRef(new Map<string, Recorded>());
  const queues = useRef(new Map<string, Promise<void>>());
  const rows = read.map((row): EntryRow => ({ ...row, ...newest<Recorded>(observed(row), held[row.key]) }));

  const tell = (key: string, state: CellState) => setStates((before) => ({ ...before, [key]: state }));
  const refuse = (row: EntryRow, period: string, typed: string, why: string) => {
    tell(cellKey(row, period), { kind: 'refused', typed, why });
    announce(t('entry.refused', { why }));
  };

  const write = async (row: EntryRow, period: string, typed: string, value: string) => {
    const present = newest<Recorded>(observed(row), last.current.get(row.key));
    const source = { title: terms.source.trim(), mark: Source_Mark.DECLARED };
    try {
      const sent = create(ObservationSchema, {
        period: { code: period },
        value,
        quality: terms.quality,
        source,
      });
      const next = await record({ ...row, ...present }, sent, terms);
      const kept = { etag: next.etag, observations: next.observations };
      last.current.set(row.key, kept);
      setHeld((before) => ({ ...before, [row.key]: kept }));
      tell(cellKey(row, period), { kind: 'saved' });
      announce(t('entry.saved'));
    } catch (error) {
      const isStale = error instanceof Problem && error.isStale;
      refuse(row, period, typed, isStale ? t('entry.stale') : whyOf(error, t));
      if (isStale) onStale();
    }
  };

  /**
   * Takes what was typed into a cell.
   *
   * @param seen the value that stood there when the person began to type
   */
  const save = (row: EntryRow, period: string, typed: string, seen: string) => {
    if (typed.trim() === '') return;
    const value = readDecimal(typed);
    const present = observationIn(row, period)?.value ?? '';
    if (value === undefined) return refuse(row, period, typed, t('entry.noNumber'));
    if (present !== seen) return refuse(row, period, typed, t('entry.stale'));
    if (value === present) return;
    if (terms.source.trim() === '') return refuse(row, period, typed, t('entry.sourceNeeded'));
    tell(cellKey(row, period), { kind: 'saving', typed });
    const before = queues.current.get(row.key) ?? Promise.resolve();
    queues.current.set(
      row.key,
      before.then(() => write(row, period, typed, value)),
    );
  };

  return { rows, states, save };
}

const observed = (row: EntryRow): Recorded => ({ etag: row.etag, observations: [...row.observations] });

function whyOf(error: unknown, t: TFunction): string {
  return error instanceof Problem
    ? t(`reason.${error.reason}`, { ...error.facts, defaultValue: t('problem.other.why') })
    : t('problem.other.why');
}
