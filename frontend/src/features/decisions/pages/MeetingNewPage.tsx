import { useQueryClient } from '@tanstack/react-query';
import { create } from '@bufbuild/protobuf';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { call } from '@shared/api/call';
import { Visibility } from '@shared/api/gen/nzd/common/v1/visibility_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { Decision_State } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { MeetingSchema } from '@shared/api/gen/nzd/decisions/v1/meeting_pb';
import { MeetingService } from '@shared/api/gen/nzd/decisions/v1/meeting_service_pb';
import { TransitionTeamService } from '@shared/api/gen/nzd/stakeholders/v1/transition_team_service_pb';
import { useCall } from '@shared/api/use-call';
import { useRoles } from '@shared/auth/SessionContext';
import { cityName } from '@shared/auth/use-city';
import { useCityLabel } from '@shared/auth/use-city-label';
import { romeInstant } from '@shared/format/rome-time';
import { ContractFormFrame } from '@shared/parts/ContractFormFrame';
import { ChoiceField, TextField } from '@shared/parts/fields';
import { RowsField } from '@shared/parts/RowsField';
import { useContractForm, type FormKind } from '@shared/parts/use-contract-form';
import { PageHeader } from '@shared/ui/PageHeader';
import { Refusal } from '@shared/ui/Refusal';
import { meetingPage } from '../model/meeting';

interface AgendaValues {
  title: string;
  decision: string;
}

interface MeetingValues {
  title: string;
  team: string;
  startTime: string;
  place: string;
  agenda: AgendaValues[];
}

const empty: MeetingValues = { title: '', team: '', startTime: '', place: '', agenda: [] };
const emptyItem: AgendaValues = { title: '', decision: '' };

const messageOf = (values: MeetingValues) => {
  const at = romeInstant(values.startTime);
  return create(MeetingSchema, {
    title: values.title.trim(),
    team: values.team,
    place: values.place.trim(),
    visibility: Visibility.PARTNERS,
    agenda: values.agenda.map((item) => ({ title: item.title.trim(), decision: item.decision })),
    ...(at && { startTime: timestampFromDate(at) }),
  });
};

const kind: FormKind<MeetingValues, typeof MeetingSchema> = {
  collection: 'meetings',
  resource: 'meeting',
  schema: MeetingSchema,
  messageOf,
};

const open = [
  Decision_State.PROPOSED,
  Decision_State.UNDER_ANALYSIS,
  Decision_State.TABLED,
  Decision_State.DEFERRED,
] as const;

export function MeetingNewPage() {
  const { t } = useTranslation();
  const { city = '' } = useParams();
  const label = useCityLabel();
  const list = `/citta/${city}/decisioni/riunioni`;
  const may = useRoles(city).includes('city-coordinator');
  return (
    <>
      <PageHeader
        title={t('meetings.create')}
        purpose={t('meetings.createPurpose')}
        crumbs={[
          { label: label(city), to: `/citta/${city}` },
          { label: t('meetings.listTitle'), to: list },
          { label: t('meetings.create') },
        ]}
      />
      {may ? (
        <Form city={city} list={list} />
      ) : (
        <Refusal
          what={t('meetings.createRefused')}
          why={t('decisions.createRefusedWhy')}
          who={t('meetings.createRefusedWho')}
        />
      )}
    </>
  );
}

function Form({ city, list }: { city: string; list: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [requestId] = useState(() => crypto.randomUUID());
  const parent = cityName(city);
  const teams = useCall('transitionTeams', TransitionTeamService.method.listTransitionTeams, {
    parent,
    pageSize: 50,
  });
  const decisions = useCall('decisions', DecisionService.method.listDecisions, {
    parent,
    states: [...open],
    pageSize: 100,
  });
  const form = useContractForm(kind, empty, async (values) => {
    const created = await call(MeetingService.method.createMeeting, {
      parent,
      meeting: messageOf(values),
      requestId,
    });
    await client.invalidateQueries({ queryKey: ['meetings'] });
    void navigate(meetingPage(created.name));
  });
  return (
    <ContractFormFrame form={form} submitLabel={t('action.create')} onCancel={() => void navigate(list)}>
      <TextField form={form} name="title" required />
      <div className="nzd-form-grid">
        <ChoiceField
          form={form}
          name="team"
          required
          options={(teams.data?.transitionTeams ?? []).map((one) => ({
            value: one.name,
            label: one.displayName,
          }))}
        />
        <TextField form={form} name="startTime" required help={t('meetings.startHelp')} />
        <TextField form={form} name="place" />
      </div>
      <RowsField
        form={form}
        name="agenda"
        legend={t('meetings.agenda')}
        addLabel={t('meetings.addItem')}
        fresh={emptyItem}
      >
        {(index) => (
          <>
            <TextField form={form} name={`agenda.${index}.title`} required />
            <ChoiceField
              form={form}
              name={`agenda.${index}.decision`}
              options={(decisions.data?.decisions ?? []).map((one) => ({
                value: one.name,
                label: one.title,
              }))}
              empty={t('meetings.noDecision')}
            />
          </>
        )}
      </RowsField>
    </ContractFormFrame>
  );
}
