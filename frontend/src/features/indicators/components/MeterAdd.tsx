import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import { Source_Mark } from '@shared/api/gen/nzd/common/v1/source_pb';
import { Meter_Carrier, Meter_Resolution, MeterSchema } from '@shared/api/gen/nzd/indicators/v1/meter_pb';
import { MeterService } from '@shared/api/gen/nzd/indicators/v1/meter_service_pb';
import { Measure_OverTime } from '@shared/api/gen/nzd/indicators/v1/measure_pb';
import { OrganisationService } from '@shared/api/gen/nzd/stakeholders/v1/organisation_service_pb';
import { useCall } from '@shared/api/use-call';
import { useDistricts } from '@shared/model/use-districts';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { FormField } from '@shared/ui/FormField';
import { carriers } from '../model/meters';
import { ChoiceField, type Option } from './ChoiceField';
import { useMeasures } from './FirmEntry';

interface MeterAddProps {
  city: string;
  /** Fixed where a firm adds its own. */
  organisation?: string;
}

const nothing = {
  code: '',
  carrier: String(Meter_Carrier.ELECTRICITY_DRAWN),
  resolution: String(Meter_Resolution.QUARTER_HOUR),
  measure: '',
  unit: 'kW.h',
  organisation: '',
  site: '',
  district: '',
  source: '',
};
type Draft = typeof nothing;

async function createMeter(city: string, draft: Draft, organisation: string): Promise<void> {
  await call(MeterService.method.createMeter, {
    parent: `cities/${city}`,
    meter: create(MeterSchema, {
      code: draft.code.trim(),
      carrier: Number(draft.carrier),
      resolution: Number(draft.resolution),
      measure: draft.measure,
      unit: draft.unit.trim(),
      organisation,
      site: draft.site,
      district: organisation ? '' : draft.district,
      source: { title: draft.source.trim(), mark: Source_Mark.DECLARED },
    }),
    requestId: crypto.randomUUID(),
  });
}

/** Adds a meter of a firm, of one of its sites or of the district. */
export function MeterAdd({ city, ...fixed }: MeterAddProps) {
  const { t } = useTranslation();
  const base = useId();
  const client = useQueryClient();
  const { measures, nameOf } = useMeasures();
  const { districts } = useDistricts(city);
  const [draft, setDraft] = useState<Draft>(nothing);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const organisation = fixed.organisation ?? draft.organisation;
  const firm = useCall(
    'organisations',
    OrganisationService.method.getOrganisation,
    { name: organisation },
    { enabled: organisation !== '' },
  );
  const summed = measures.filter((one) => one.overTime === Measure_OverTime.SUM);
  const isComplete =
    draft.code !== '' &&
    draft.measure !== '' &&
    draft.source !== '' &&
    (organisation || draft.district) !== '';
  const add = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await createMeter(city, draft, organisation);
      await client.invalidateQueries({ queryKey: ['meters'] });
      announce(t('form.savedNow'));
      setDraft({ ...draft, code: '' });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const text = (key: 'code' | 'unit' | 'source') => (
    <FormField id={`${base}-${key}`} label={t(`field.meters.${key}`)} help={t(`meter.help.${key}`)} required>
      {(control) => (
        <input
          {...control}
          className="form-control"
          maxLength={key === 'source' ? 200 : 60}
          value={draft[key]}
          onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
        />
      )}
    </FormField>
  );
  const choice = (key: keyof Draft, options: readonly Option[], none?: string) => (
    <ChoiceField
      id={`${base}-${key}`}
      label={t(`field.meters.${key}`)}
      required={none === undefined}
      value={draft[key]}
      options={none === undefined ? options : [['', none], ...options]}
      onChange={(value) => setDraft({ ...draft, [key]: value })}
    />
  );
  return (
    <details className="nzd-gaps">
      <summary>{t('meter.addTitle')}</summary>
      <p>{t('meter.addHelp')}</p>
      <ProblemNotice error={problem} />
      <div className="nzd-form-grid">
        {text('code')}
        {choice(
          'carrier',
          carriers.map((one) => [String(one), t(`meter.carrier.${Meter_Carrier[one]}`)]),
        )}
        {choice(
          'resolution',
          [Meter_Resolution.QUARTER_HOUR, Meter_Resolution.HOUR].map((one) => [
            String(one),
            t(`meter.resolution.${Meter_Resolution[one]}`),
          ]),
        )}
        {choice(
          'measure',
          summed.map((one) => [one.name, nameOf(one.name)] as const),
          t('form.choose'),
        )}
        {text('unit')}
        {text('source')}
        {!fixed.organisation && (
          <OrganisationField
            city={city}
            id={`${base}-organisation`}
            label={t('field.meters.organisation')}
            help={t('meter.help.organisation')}
            value={draft.organisation}
            onChange={(name) => setDraft({ ...draft, organisation: name, site: '' })}
          />
        )}
        {organisation
          ? choice(
              'site',
              (firm.data?.sites ?? []).map((one) => [one.label, one.label] as const),
              t('entry.wholeFirm'),
            )
          : choice(
              'district',
              districts.map((one) => [one.name, one.displayName] as const),
              t('form.choose'),
            )}
      </div>
      <button
        type="button"
        className="btn btn-primary"
        disabled={busy || !isComplete}
        onClick={() => void add()}
      >
        {busy ? t('form.saving') : t('meter.add')}
      </button>
    </details>
  );
}
