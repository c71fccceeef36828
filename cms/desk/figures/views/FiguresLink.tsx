import type { ServerProps } from 'payload';
import { hasRole } from '../../../access/role.ts';
import { logPath } from '../../questions/page/log-page.ts';
import { figureReaders } from '../endpoints.ts';

/** The ways to the log of help questions and to the figures in the admin's menu, for those who may. */
export function FiguresLink({ user, i18n, payload }: ServerProps) {
  const may = { log: hasRole({ user: user ?? null }, 'admin', 'desk'), figures: hasRole({ user: user ?? null }, ...figureReaders) };
  const say = (nl: string, en: string) => (i18n.language === 'en' ? en : nl);
  return (
    <>
      {may.log && <a className="nav__link" href={logPath}><span className="nav__link-label">{say('Hulpvraag noteren', 'Note a help question')}</span></a>}
      {may.figures && <a className="nav__link" href={`${payload.config.routes.admin}/figures`}><span className="nav__link-label">{say('Cijfers', 'Figures')}</span></a>}
    </>
  );
}
