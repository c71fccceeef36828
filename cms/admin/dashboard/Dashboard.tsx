import type { ServerProps } from 'payload';
import { cards, type DashboardPart } from './parts.ts';
import { StatusLine } from './StatusLine.tsx';
import { WaitsForYou } from './WaitsForYou.tsx';
import './dashboard.css';

/** The dashboard, before Payload's own list of what there is: whether the site is live, what waits for whoever looks, and a card per part of the work. */
export function Dashboard(props: ServerProps) {
  return (
    <div className="dashboard-desk">
      <h1>{props.i18n.language === 'en' ? 'Overview' : 'Overzicht'}</h1>
      <StatusLine {...props} />
      <WaitsForYou {...props} />
      <div className="dashboard-cards">{cards.map((card, index) => <Card key={index} card={card} props={props} />)}</div>
    </div>
  );
}

/** One card. A part that cannot be read says so in its place: the others are needed all the more. */
async function Card({ card, props }: { readonly card: DashboardPart; readonly props: ServerProps }) {
  try {
    return await card(props);
  } catch (error) {
    props.payload.logger.error(`dashboard: ${card.name} failed: ${error instanceof Error ? error.message : String(error)}`);
    return <section className="to-fill-in"><p role="alert">{props.i18n.language === 'en' ? 'This part of the overview could not be read. Load the page again; if it stays so, tell the administrator.' : 'Dit deel van het overzicht kon niet worden gelezen. Laad de pagina opnieuw. Blijft het zo? Meld het aan de beheerder.'}</p></section>;
  }
}
