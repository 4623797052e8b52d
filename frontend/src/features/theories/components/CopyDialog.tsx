import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@shared/api/call';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { TheoryService } from '@shared/api/gen/nzd/theories/v1/theory_service_pb';
import { useCall } from '@shared/api/use-call';
import { useCityLabel } from '@shared/auth/use-city-label';
import { cityOf } from '@shared/model/names';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { announce } from '@shared/ui/announcer';
import { Dialog } from '@shared/ui/Dialog';
import { Skeleton } from '@shared/ui/Skeleton';
import { lanesOf } from '../model/outline';
import type { Editing } from '../model/use-theory';

interface CopyDialogProps {
  theory: Theory;
  editing: Editing;
  open: boolean;
  onClose: () => void;
}

/** Chooses statements of another district's model and copies them, with where they come from. */
export function CopyDialog(props: CopyDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('theories.copyTitle')} open={props.open} onClose={props.onClose}>
      <CopyForm {...props} />
    </Dialog>
  );
}

function CopyForm({ theory, editing, onClose }: CopyDialogProps) {
  const { t } = useTranslation();
  const label = useCityLabel();
  const [source, setSource] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<unknown>();
  const list = useCall('theories', TheoryService.method.listTheories, { parent: 'cities/-', pageSize: 200 });
  const from = useCall(
    'theories',
    TheoryService.method.getTheory,
    { name: source },
    { enabled: source !== '' },
  );
  const others = (list.data?.theories ?? []).filter((one) => one.name !== theory.name);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const copy = async () => {
    setProblem(undefined);
    try {
      editing.show(
        await call(TheoryService.method.copyFragment, { name: theory.name, source, nodes: [...chosen] }),
      );
      announce(t('theories.copyDone', { count: chosen.size }));
      onClose();
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className="nzd-form">
      <p>{t('theories.copyWhy')}</p>
      <ProblemNotice error={problem ?? list.error ?? from.error} />
      <label className="nzd-field">
        {t('theories.copySource')}
        <select
          className="form-select"
          value={source}
          onChange={(event) => {
            setSource(event.target.value);
            setChosen(new Set());
          }}
        >
          <option value="">{t('form.choose')}</option>
          {others.map((one) => (
            <option key={one.name} value={one.name}>
              {label(cityOf(one.name))} — {one.title}
            </option>
          ))}
        </select>
      </label>
      {source && from.isPending && <Skeleton lines={4} />}
      {from.data &&
        lanesOf(from.data).map((lane) => (
          <fieldset key={lane.tier.id} className="nzd-field">
            <legend>{lane.tier.displayName}</legend>
            {lane.statements.map(({ node }) => (
              <label key={node.id} className="nzd-theory-check">
                <input type="checkbox" checked={chosen.has(node.id)} onChange={() => toggle(node.id)} />{' '}
                {node.statement}
              </label>
            ))}
          </fieldset>
        ))}
      <div className="nzd-form-actions">
        <button
          type="button"
          className="btn btn-primary"
          disabled={chosen.size === 0}
          onClick={() => void copy()}
        >
          {t('theories.copyNow', { count: chosen.size })}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onClose}>
          {t('action.cancel')}
        </button>
      </div>
    </div>
  );
}
