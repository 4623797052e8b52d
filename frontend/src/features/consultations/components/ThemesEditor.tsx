import { clone, create } from '@bufbuild/protobuf';
import { useTranslation } from 'react-i18next';
import { ThemeSchema, Theme_Outcome, type Theme } from '@shared/api/gen/nzd/consultations/v1/consultation_pb';
import { LinkSchema } from '@shared/api/gen/nzd/common/v1/link_pb';
import { LinksField } from '@shared/parts/LinksField';
import { Icon } from '@shared/ui/Icon';
import { outcomeCode, outcomes } from '../model/consultation';
import { changed, freeId } from '../model/form';
import type { PartProps } from './part-props';
import { SelectField, TextInput, Tick } from './FormParts';

/** You said, we did: themes with what was said, and the reply to each. */
export function ThemesEditor({ draft, withSummary, onChange }: PartProps & { withSummary: boolean }) {
  const { t } = useTranslation();
  const put = (themes: Theme[]) => onChange(changed(draft, { themes }));
  const edit = (theme: Theme, values: Partial<Omit<Theme, '$typeName' | '$unknown'>>) =>
    put(
      draft.themes.map((one) => (one.id === theme.id ? Object.assign(clone(ThemeSchema, one), values) : one)),
    );
  return (
    <fieldset className="nzd-part">
      <legend>{t('consultations.part.themes')}</legend>
      {withSummary && (
        <TextInput
          id="consultation-summary"
          label={t('consultations.summary')}
          help={t('consultations.help.summary')}
          value={draft.summary}
          rows={5}
          onChange={(summary) => onChange(changed(draft, { summary }))}
        />
      )}
      {draft.themes.map((theme) => (
        <div key={theme.id} className="nzd-card">
          <TextInput
            id={`${theme.id}-title`}
            label={t('consultations.theme.title')}
            value={theme.title}
            required
            onChange={(title) => edit(theme, { title })}
          />
          <TextInput
            id={`${theme.id}-said`}
            label={t('consultations.theme.said')}
            help={t('consultations.help.said')}
            value={theme.said}
            rows={3}
            required
            onChange={(said) => edit(theme, { said })}
          />
          <SelectField
            id={`${theme.id}-outcome`}
            label={t('consultations.theme.outcome')}
            value={String(theme.outcome)}
            options={[
              [String(Theme_Outcome.UNSPECIFIED), t('consultations.outcome.UNSPECIFIED')],
              ...outcomes.map(
                (one) => [String(one), t(`consultations.outcome.${outcomeCode(one)}`)] as const,
              ),
            ]}
            onChange={(value) =>
              edit(theme, {
                outcome: outcomes.find((one) => String(one) === value) ?? Theme_Outcome.UNSPECIFIED,
              })
            }
          />
          <TextInput
            id={`${theme.id}-reply`}
            label={t('consultations.theme.reply')}
            value={theme.reply}
            rows={3}
            onChange={(reply) => edit(theme, { reply })}
          />
          <fieldset className="nzd-rows">
            <legend>{t('consultations.theme.questions')}</legend>
            {draft.questions.map((question) => (
              <Tick
                key={question.id}
                label={question.title}
                checked={theme.questions.includes(question.id)}
                onChange={(checked) =>
                  edit(theme, {
                    questions: draft.questions
                      .map((one) => one.id)
                      .filter((id) => (id === question.id ? checked : theme.questions.includes(id))),
                  })
                }
              />
            ))}
          </fieldset>
          <LinksField
            legend={t('consultations.theme.links')}
            help={t('consultations.help.themeLinks')}
            of={draft.name}
            links={theme.links}
            onChange={(links) => edit(theme, { links: links.map((link) => create(LinkSchema, link)) })}
          />
          <button
            type="button"
            className="nzd-link-button"
            onClick={() => put(draft.themes.filter((one) => one.id !== theme.id))}
          >
            {t('consultations.remove')} <span className="visually-hidden">{theme.title}</span>
          </button>
        </div>
      ))}
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        onClick={() => put([...draft.themes, create(ThemeSchema, { id: freeId('t', draft.themes) })])}
      >
        <Icon name="it-plus" size="xs" /> {t('consultations.theme.add')}
      </button>
    </fieldset>
  );
}
