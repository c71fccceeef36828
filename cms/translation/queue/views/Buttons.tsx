import type { Speech } from '../../../signup/admin/speech.ts';

/** What can be done with the form of a part. Enter in a field saves: that button is the first. */
export function Buttons({ editor, speech: { say } }: { readonly editor: boolean; readonly speech: Speech }) {
  return (
    <>
      <div className="buttons">
        <button type="submit" name="do" value="save" className="quiet">{say({ nl: 'Bewaar concept', en: 'Save draft' })}</button>
        <button type="submit" name="do" value="hand-in">{say({ nl: 'Lever in', en: 'Hand in' })}</button>
        {editor && <button type="submit" name="do" value="publish">{say({ nl: 'Publiceer meteen', en: 'Publish at once' })}</button>}
      </div>
      <details>
        <summary>{say({ nl: 'Teruggeven', en: 'Give back' })}</summary>
        <label className="tick"><input type="checkbox" name="drop" value="yes" />{say({ nl: 'Gooi mijn concept weg', en: 'Throw my draft away' })}</label>
        <button type="submit" name="do" value="give" className="quiet">{say({ nl: 'Geef het blok terug', en: 'Give the block back' })}</button>
      </details>
    </>
  );
}
