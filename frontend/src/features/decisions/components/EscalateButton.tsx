import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { call } from '@shared/api/call';
import { Decision_Level, type Decision } from '@shared/api/gen/nzd/decisions/v1/decision_pb';
import { DecisionService } from '@shared/api/gen/nzd/decisions/v1/decision_service_pb';
import { useRoles } from '@shared/auth/SessionContext';
import { reasonField, type AskedField, type Values } from '@shared/model/asked-fields';
import { codeOf, numberOf } from '@shared/model/choices';
import { cityOf } from '@shared/model/names';
import { FieldsDialog } from '@shared/parts/FieldsDialog';
import { decisionPage } from '../model/decision';

/** The levels above the one a question is answered at. */
const above = (level: Decision_Level): readonly Decision_Level[] =>
  [Decision_Level.CITY, Decision_Level.CITIES, Decision_Level.AUTHORITY].filter((one) => one > level);

/** Puts the question to a higher level: a new decision that keeps this one as its parent. */
export function EscalateButton({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [requestId] = useState(() => crypto.randomUUID());
  const levels = above(decision.level);
  if (!useRoles(cityOf(decision.name)).includes('city-coordinator') || levels.length === 0) return null;
  const fields: readonly AskedField[] = [
    {
      key: 'level',
      kind: 'select',
      required: true,
      options: levels.map((level) => ({
        value: codeOf(Decision_Level, level),
        label: t(`decisionLevel.${codeOf(Decision_Level, level)}`),
      })),
    },
    reasonField,
  ];
  const send = async (values: Values) => {
    const higher = await call(DecisionService.method.escalateDecision, {
      name: decision.name,
      etag: decision.etag,
      requestId,
      reason: values['reason'] ?? '',
      level: numberOf(Decision_Level, values['level'] ?? ''),
    });
    await client.invalidateQueries({ queryKey: ['decisions'] });
    void navigate(decisionPage(higher.name));
  };
  return (
    <>
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
        {t('decisions.escalate')}
      </button>
      {open && (
        <FieldsDialog
          title={t('decisions.escalate')}
          explanation={t('decisions.escalateHelp')}
          submitLabel={t('decisions.escalate')}
          fields={fields}
          texts="decisionStepField"
          onSend={send}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
