import am from './am.json' with { type: 'json' };
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fa from './fa.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import ti from './ti.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Texts of “in short”, of the page beside its Dutch, and of what stands at the foot of every page, by language. */
export const reading = { nl, en, ar, fr, es, zh, fa, tr, am, ru, it, ti };
