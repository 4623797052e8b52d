import { useTranslation } from 'react-i18next';

/** Labelled texts as they were written; what nobody has written yet is said so. */
export function TextFacts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  const { t } = useTranslation();
  return (
    <dl className="nzd-texts">
      {facts.map(([key, value]) => (
        <div key={key}>
          <dt>{t(`sandboxes.field.${key}`)}</dt>
          <dd>{value || <span className="nzd-small">{t('sandboxes.notYet')}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
