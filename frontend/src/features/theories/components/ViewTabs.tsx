import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

const views = ['albero', 'grafo', 'versioni'] as const;
export type View = (typeof views)[number];

/** The view of an address; the outline where it names none. */
export const viewOf = (text: string): View => views.find((one) => one === text) ?? 'albero';

/** The views of a model as tabs; arrows go from one to the next. */
export function ViewTabs({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const { t } = useTranslation();
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = views[(views.indexOf(view) + step + views.length) % views.length];
    if (step === 0 || !next) return;
    event.preventDefault();
    onChange(next);
    document.getElementById(`theory-tab-${next}`)?.focus();
  };
  return (
    <div className="nzd-theory-tabs" role="tablist" aria-label={t('theories.views')}>
      {views.map((one) => (
        <button
          key={one}
          id={`theory-tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === view}
          aria-controls="theory-view"
          tabIndex={one === view ? 0 : -1}
          onClick={() => onChange(one)}
          onKeyDown={move}
        >
          {t(`theories.view.${one}`)}
        </button>
      ))}
    </div>
  );
}
