import type { UIFieldServerProps } from 'payload';
import type { YearFigures } from '../../../../content/snapshot.ts';
import { yearFigures as shape } from '../../../../content/snapshot.ts';
import { hasRole } from '../../../access/role.ts';
import { languageOf, speechIn } from '../../../signup/admin/speech.ts';
import { signUpDesk } from '../../../signup/desk.ts';
import { figuresView, figureTakers } from '../endpoints.ts';
import { FigureTable } from './FigureTable.tsx';
import './figures.css';

/** In an annual report: the figures it was given, for reading, and the way to take those of today. */
export function FiguresOfReport({ data, payload, user, i18n }: UIFieldServerProps) {
  const { say, day, language } = speechIn(languageOf(i18n.language), 'Europe/Amsterdam');
  const year = Number((data as { year?: unknown } | undefined)?.year);
  const read = shape.safeParse((data as { figures?: unknown } | undefined)?.figures);
  const figures: YearFigures | undefined = read.success ? read.data : undefined;
  const content = signUpDesk()?.snapshot();
  const mayTake = hasRole({ user: user ?? null }, ...figureTakers) && figures?.origin !== 'typed' && Number.isInteger(year);
  return (
    <section className="figures-of-report" aria-labelledby="figures-of-report">
      <h2 id="figures-of-report">{say({ nl: 'Cijfers van het jaar', en: 'Figures of the year' })}</h2>
      {!figures && <p>{say({ nl: 'Dit verslag heeft nog geen cijfers.', en: 'This report has no figures yet.' })}</p>}
      {figures?.origin === 'typed' && <p>{say({ nl: 'Overgenomen uit het gedrukte verslag. Niet geteld door dit programma.', en: 'Taken over from the printed report. Not counted by this program.' })}</p>}
      {figures?.takenOn && <p>{say({ nl: `Genomen op ${day(figures.takenOn)}. Ze veranderen niet meer, ook als er later meer wordt geteld.`, en: `Taken on ${day(figures.takenOn)}. They do not change any more, even when more is counted later.` })}</p>}
      {mayTake && (
        <p><a href={figuresView(payload.config.routes.admin, year)}>{figures
          ? say({ nl: `De cijfers van ${year} bekijken en opnieuw nemen`, en: `See the figures of ${year} and take them again` })
          : say({ nl: `De cijfers van ${year} bekijken en nemen`, en: `See the figures of ${year} and take them` })}</a></p>
      )}
      {figures && content && (
        <details><summary>{say({ nl: 'Alle cijfers in dit verslag', en: 'All figures in this report' })}</summary>
          {figures.groups.map((group) => <FigureTable key={group.name} group={group} content={content} language={language} />)}
        </details>
      )}
    </section>
  );
}
