/** What the page of the log has beside the common sheet: big targets in as few lines as fit. */
export const sheet = `
body{max-inline-size:44rem;padding:.6rem .75rem 2rem}h1{font-size:1.35rem;margin:.2rem 0}form{margin:0}
.pick{margin:.9rem 0}.pick legend{font-size:1.05rem;padding:0;margin-block-end:.4rem}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,8.5rem),1fr));gap:.4rem}
.languages .grid{grid-template-columns:repeat(auto-fill,minmax(min(100%,6.2rem),1fr))}
.pick label,.pick button{display:flex;gap:.5rem;align-items:center;inline-size:100%;min-block-size:3.25rem;padding:.35rem .6rem;border:2px solid #45485e;border-radius:.4rem;background:#fff;color:#16181f;font-weight:600;line-height:1.2;cursor:pointer;text-align:start;position:relative;overflow-wrap:anywhere;hyphens:auto}
.languages label{min-block-size:2.75rem;padding:.3rem .4rem;font-size:.9375rem}.pick svg{flex:none;inline-size:1.4rem;block-size:1.4rem;color:#24409c}
.pick input[type=radio]{appearance:none;position:absolute;inset:0;inline-size:100%;max-inline-size:none;block-size:100%;margin:0;padding:0;border:0;border-radius:.3rem;background:none;cursor:pointer}
.pick label:has(:checked){background:#24409c;border-color:#24409c;color:#fff}.pick label:has(:checked) svg{color:#fff}
.pick label:has(:checked)::after{content:"✓";position:absolute;inset-block-start:0;inset-inline-end:.3rem}
.pick label:has(:focus-visible){outline:3px solid #24409c;outline-offset:2px}.pick input:focus-visible{outline:0}
.pick button{background:#24409c;border-color:#24409c;color:#fff}
.pick summary{min-block-size:2.75rem;padding-block:.6rem;font-weight:600;color:#24409c;cursor:pointer}
.said{border:3px solid #1d6b3f;border-radius:.4rem;padding:.5rem .7rem;margin:.6rem 0}.said p:first-child{font-weight:600;margin:0 0 .3rem}
button.quiet{background:#fff;color:#24409c;border:2px solid #24409c;min-block-size:2.75rem}
.whom{margin-block-start:.5rem}.whom>p{margin:.2rem 0}.whom .grid{grid-template-columns:repeat(auto-fill,minmax(min(100%,8.4rem),1fr))}.whom button{inline-size:100%;font-weight:600;padding:.3rem .5rem;text-align:start;line-height:1.2;background:#fff;color:#16181f;border:2px solid #45485e;overflow-wrap:anywhere}
.waiting{border:3px dashed #45485e;border-radius:.4rem;padding:.5rem .7rem;margin:.6rem 0;font-weight:600}
@media (forced-colors:active){.pick label:has(:checked){outline:4px solid Highlight}}
`;
