import { useTranslation } from 'react-i18next';
import type { Completion } from '../model/formula-completion';

interface CompletionsProps {
  completions: readonly Completion[];
  onPick: (completion: Completion) => void;
}

/** What the word that is being written may become; each can be reached with the keyboard after the text. */
export function FormulaCompletions({ completions, onPick }: CompletionsProps) {
  const { t } = useTranslation();
  if (completions.length === 0) return null;
  return (
    <ul className="nzd-completions" aria-label={t('formula.expression.completions')}>
      {completions.map((one) => (
        <li key={one.word}>
          <button type="button" className="btn btn-outline-primary btn-xs" onClick={() => onPick(one)}>
            <code>{one.text}</code> {one.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
