import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { FactorService } from '@shared/api/gen/nzd/indicators/v1/factor_service_pb';
import { Series_Perimeter } from '@shared/api/gen/nzd/indicators/v1/series_pb';
import { SeriesService } from '@shared/api/gen/nzd/indicators/v1/series_service_pb';
import { useAll } from '@shared/api/use-all';
import type { AskedField, Values } from '@shared/model/asked-fields';
import { codesOf, numberOf, visibilities } from '@shared/model/choices';
import { readYear } from '@shared/model/decimal';
import { cityOf } from '@shared/model/names';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { announce } from '@shared/ui/announcer';
import { editionOf, unreadYear } from './BasisDialog';

interface SeriesDialogProps {
  measure: string;
  district: string;
  /** What the factor must convert, for example electricity; empty for any. */
  subject: string;
  onClose: () => void;
}

const wrong = (values: Values): Readonly<Record<string, string>> => ({
  ...unreadYear(values),
  ...(values['perimeter'] === 'OTHER' &&
    !values['perimeterNote']?.trim() && { perimeterNote: 'PERIMETER_NOTE_NEEDED' }),
});

/** Begins the series of a measure at a district: what territory its values speak of, and what they work with. */
export function SeriesDialog({ measure, district, subject, onClose }: SeriesDialogProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const library = useAll('factors', [], (pageToken, signal) =>
    call(FactorService.method.listFactors, { parent: 'cities/programme', pageSize: 200, pageToken }, signal),
  );
  const editions = (library.data ?? [])
    .flatMap((page) => page.factors)
    .filter((factor) => subject === '' || factor.subject === subject);
  const fields: readonly AskedField[] = [
    {
      key: 'perimeter',
      kind: 'select',
      required: true,
      start: 'DISTRICT',
      options: codesOf(Series_Perimeter).map((value) => ({ value, label: t(`perimeter.${value}`) })),
    },
    { key: 'perimeterNote', kind: 'text' },
    {
      key: 'factor',
      kind: 'select',
      options: editions.map((factor) => ({ value: factor.name, label: editionOf(factor) })),
    },
    { key: 'baseYear', kind: 'number' },
    {
      key: 'visibility',
      kind: 'select',
      required: true,
      start: 'PUBLIC',
      options: visibilities.map((value) => ({ value, label: t(`visibility.${value}`) })),
    },
  ];
  const send = async (values: Values) => {
    await call(SeriesService.method.createSeries, {
      parent: `cities/${cityOf(district)}`,
      series: {
        measure,
        district,
        perimeter: numberOf(Series_Perimeter, values['perimeter'] ?? ''),
        perimeterNote: (values['perimeterNote'] ?? '').trim(),
        factor: values['factor'] ?? '',
        baseYear: readYear(values['baseYear'] ?? '') ?? 0,
        visibility: numberOf(Visibility, values['visibility'] ?? ''),
      },
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['series'] });
    announce(t('form.savedNow'));
  };
  return (
    <FieldsDialog
      title={t('series.add')}
      explanation={t('series.addHelp')}
      submitLabel={t('action.create')}
      texts="field.series"
      fields={fields}
      check={wrong}
      onSend={send}
      onClose={onClose}
    />
  );
}
