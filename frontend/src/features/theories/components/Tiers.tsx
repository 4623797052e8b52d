import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '@shared/api/gen/nzd/theories/v1/content_pb';
import type { Theory } from '@shared/api/gen/nzd/theories/v1/theory_pb';
import { ProblemNotice } from '@shared/parts/ProblemNotice';
import { Icon } from '@shared/ui/Icon';
import { drawCeiling, moveTier, newTier, removeOperations, type Draft } from '../model/operations';
import { useTried } from '../model/use-tried';
import type { Editing } from '../model/use-theory';

interface TiersProps {
  theory: Theory;
  editing: Editing;
  onEdit: (draft: Draft) => void;
}

/**
 * The tiers from the impact down, and the accountability ceiling among them. Moves and ceiling are applied to
 * whatever the model is by then; a name that somebody else changed is offered in both versions.
 */
export function Tiers({ theory, editing, onEdit }: TiersProps) {
  const { t } = useTranslation();
  const { problem, run } = useTried();
  const focus = useFocusAfter(theory);
  const tiers = theory.content?.tiers ?? [];
  const ceiling = theory.content?.ceiling ?? '';
  const isUsed = (tier: Tier) =>
    tier.id === ceiling || (theory.content?.nodes ?? []).some((node) => node.tier === tier.id);
  const move = (tier: Tier, position: number, button: string) => {
    focus(button);
    void run(
      () => editing.apply([moveTier(tier.id, position)]),
      t('theories.tier.moved', { tier: tier.displayName, place: tiers.length - position }),
    ).then((done) => {
      if (!done) focus('');
    });
  };
  return (
    <section className="nzd-card" aria-labelledby="theory-tiers">
      <h2 id="theory-tiers">{t('theories.tier.title')}</h2>
      <ProblemNotice error={problem} />
      <ol className="nzd-theory-list">
        {tiers
          .map((tier, place) => (
            <li key={tier.id}>
              {tier.displayName} <span className="nzd-small">{tier.code}</span>
              <span className="nzd-theory-tools">
                <TierButton
                  id={`tier-up-${tier.id}`}
                  icon="it-arrow-up"
                  label={t('theories.tier.up', { tier: tier.displayName })}
                  disabled={place === tiers.length - 1}
                  onClick={() => move(tier, place + 1, `tier-up-${tier.id}`)}
                />
                <TierButton
                  id={`tier-down-${tier.id}`}
                  icon="it-arrow-down"
                  label={t('theories.tier.down', { tier: tier.displayName })}
                  disabled={place === 0}
                  onClick={() => move(tier, place - 1, `tier-down-${tier.id}`)}
                />
                <TierButton
                  id={`tier-edit-${tier.id}`}
                  icon="it-pencil"
                  label={t('theories.changeNamed', { what: tier.displayName })}
                  onClick={() => onEdit({ kind: 'tier', isNew: false, element: tier })}
                />
                <TierButton
                  id={`tier-remove-${tier.id}`}
                  icon="it-close"
                  label={
                    isUsed(tier)
                      ? t('theories.tier.used', { tier: tier.displayName })
                      : t('theories.removeNamed', { what: tier.displayName })
                  }
                  disabled={isUsed(tier)}
                  onClick={() =>
                    void run(
                      () =>
                        editing.apply(
                          removeOperations(theory, { kind: 'tier', isNew: false, element: tier }),
                        ),
                      t('theories.removed'),
                    )
                  }
                />
              </span>
            </li>
          ))
          .reverse()}
      </ol>
      <label className="nzd-field">
        <span>{t('theories.tier.ceiling')}</span>
        <select
          className="form-select"
          value={ceiling}
          onChange={(event) =>
            void run(() => editing.apply([drawCeiling(event.target.value)]), t('form.savedNow'))
          }
        >
          <option value="">{t('theories.tier.noCeiling')}</option>
          {tiers.map((tier) => (
            <option key={tier.id} value={tier.id}>
              {tier.displayName}
            </option>
          ))}
        </select>
      </label>
      <p className="nzd-small">{t('theories.tier.help')}</p>
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        onClick={() => onEdit({ kind: 'tier', isNew: true, element: newTier() })}
      >
        <Icon name="it-plus" size="xs" /> {t('theories.add.tier')}
      </button>
    </section>
  );
}

interface TierButtonProps {
  id: string;
  icon: 'it-arrow-up' | 'it-arrow-down' | 'it-pencil' | 'it-close';
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

function TierButton({ id, icon, label, disabled = false, onClick }: TierButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className="nzd-icon-button"
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size="xs" />
      <span className="visually-hidden">{label}</span>
    </button>
  );
}

/** Gives the focus back to a button whose line was moved; at the end of its way to the one beside it. */
function useFocusAfter(theory: Theory): (button: string) => void {
  const wanted = useRef('');
  useEffect(() => {
    if (wanted.current === '') return;
    const button = document.getElementById(wanted.current);
    const other = wanted.current.replace(/^tier-(up|down)-/, (_, way: string) =>
      way === 'up' ? 'tier-down-' : 'tier-up-',
    );
    wanted.current = '';
    if (button?.matches(':disabled')) document.getElementById(other)?.focus();
    else button?.focus();
  }, [theory]);
  return (button) => {
    wanted.current = button;
  };
}
