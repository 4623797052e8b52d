import { create } from '@bufbuild/protobuf';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import {
  TransitionTeam_Bench,
  TransitionTeam_Office,
  TransitionTeam_SeatSchema,
  type TransitionTeam,
  type TransitionTeam_Seat,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { romeDay } from '@shared/format/rome-time';
import { codeOf, codesOf, numberOf } from '@shared/model/choices';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { CheckField, ChoiceField, TextField } from '@shared/parts/fields';
import { useContractForm } from '@shared/parts/use-contract-form';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { OrganisationField } from '@shared/parts/OrganisationField';
import { PersonField } from './PersonField';

interface SeatValues {
  bench: string;
  organisation: string;
  person: string;
  deputy: string;
  voting: boolean;
  office: string;
  fromDay: string;
  toDay: string;
}

interface SeatDialogProps {
  city: string;
  team: TransitionTeam;
  seat: TransitionTeam_Seat | 'new' | undefined;
  onClose: () => void;
}

/** Adds a seat, or changes who sits on one. */
export function SeatDialog({ seat, ...rest }: SeatDialogProps) {
  const { t } = useTranslation();
  const title = t(seat === 'new' ? 'team.addSeat' : 'team.changeSeat');
  return (
    <Dialog title={title} open={seat !== undefined} side onClose={rest.onClose}>
      {seat && <SeatForm {...rest} seat={seat === 'new' ? undefined : seat} />}
    </Dialog>
  );
}

const empty: SeatValues = {
  bench: '',
  organisation: '',
  person: '',
  deputy: '',
  voting: true,
  office: '',
  fromDay: '',
  toDay: '',
};

const valuesOf = (seat: TransitionTeam_Seat): SeatValues => ({
  ...seat,
  bench: codeOf(TransitionTeam_Bench, seat.bench),
  office: codeOf(TransitionTeam_Office, seat.office),
});

const messageOf = (values: SeatValues) =>
  create(TransitionTeam_SeatSchema, {
    ...values,
    bench: numberOf(TransitionTeam_Bench, values.bench),
    office: numberOf(TransitionTeam_Office, values.office),
  });

interface SeatFormProps {
  city: string;
  team: TransitionTeam;
  seat: TransitionTeam_Seat | undefined;
  onClose: () => void;
}

function SeatForm({ city, team, seat, onClose }: SeatFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const { name, etag } = team;
  const done = async () => {
    await client.invalidateQueries({ queryKey: ['transitionTeams'] });
    announce(t('form.savedNow'));
    onClose();
  };
  const save = async (values: SeatValues) => {
    const next = messageOf(values);
    await (seat
      ? call(TransitionTeamService.method.changeSeat, {
          name,
          etag,
          seat: seat.id,
          person: next.person,
          deputy: next.deputy,
          voting: next.voting,
          office: next.office,
          toDay: next.toDay,
          requestId,
        })
      : call(TransitionTeamService.method.addSeat, { name, etag, seat: next, requestId }));
    await done();
  };
  const form = useContractForm<SeatValues, typeof TransitionTeam_SeatSchema>(
    { collection: 'seats', resource: 'seat', schema: TransitionTeam_SeatSchema, messageOf },
    seat ? valuesOf(seat) : { ...empty, fromDay: romeDay() },
    save,
  );
  const { watch, setValue } = form.form;
  return (
    <>
      <ContractFormFrame form={form} submitLabel={t('action.save')} onCancel={onClose}>
        {!seat && (
          <>
            <ChoiceField
              form={form}
              name="bench"
              required
              options={codesOf(TransitionTeam_Bench).map((code) => ({
                value: code,
                label: t(`bench.${code}`),
              }))}
            />
            <OrganisationField
              city={city}
              id="seats-organisation"
              label={t('field.seats.organisation')}
              error={form.errors['organisation']}
              required
              value={watch('organisation')}
              onChange={(chosen) => setValue('organisation', chosen)}
            />
          </>
        )}
        <PersonField
          city={city}
          id="seats-person"
          label={t('field.seats.person')}
          none={t('team.vacant')}
          help={t('team.personHelp')}
          error={form.errors['person']}
          value={watch('person')}
          onChange={(subject) => setValue('person', subject)}
        />
        <PersonField
          city={city}
          id="seats-deputy"
          label={t('field.seats.deputy')}
          none={t('team.noDeputy')}
          error={form.errors['deputy']}
          value={watch('deputy')}
          onChange={(subject) => setValue('deputy', subject)}
        />
        <CheckField form={form} name="voting" />
        <ChoiceField
          form={form}
          name="office"
          empty={t('office.UNSPECIFIED')}
          options={codesOf(TransitionTeam_Office).map((code) => ({
            value: code,
            label: t(`office.${code}`),
          }))}
        />
        {!seat && <TextField form={form} name="fromDay" required help={t('mandate.dayHelp')} />}
        <TextField form={form} name="toDay" help={t('mandate.openHelp')} />
      </ContractFormFrame>
      {seat && <EndSeat team={team} seat={seat} onDone={() => void done()} />}
    </>
  );
}

function EndSeat({
  team,
  seat,
  onDone,
}: {
  team: TransitionTeam;
  seat: TransitionTeam_Seat;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const end = async () => {
    await call(TransitionTeamService.method.endSeat, { name: team.name, etag: team.etag, seat: seat.id });
    onDone();
  };
  return (
    <div className="nzd-section">
      {asked ? (
        <>
          <p>{t('team.endWarning')}</p>
          <button type="button" className="btn btn-danger" onClick={() => void end()}>
            {t('team.endSeatNow')}
          </button>
        </>
      ) : (
        <button type="button" className="btn btn-outline-danger" onClick={() => setAsked(true)}>
          {t('team.endSeat')}
        </button>
      )}
    </div>
  );
}
