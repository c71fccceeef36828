/** What the pages of closures have beside the common sheet of the desk: buttons for thumbs. */
export const sheet = `
.lines h2{font-size:1.15rem;margin:0}details{margin-block:.8rem}.lines,.which,.where{list-style:none;margin:0;padding:0}.lines>li{border-block-start:1px solid #8a8d99;padding-block:.8rem}
.which{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem;margin-block:.6rem}
.which a,summary{display:flex;align-items:center;justify-content:center;min-block-size:3rem;padding:.4rem .6rem;border:2px solid #24409c;border-radius:.3rem;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.which a[aria-current]{background:#24409c;color:#fff}.which a.undo{border-style:dashed}summary{border-color:#8a8d99}
.now{border-inline-start:6px solid #94202e;padding-inline-start:.7rem;font-weight:600}.said{border-inline-start:6px solid #1a6b3a;background:#eef6f0;padding:.7rem 1rem;font-weight:600}
.read{margin:.6rem 0;padding:.5rem .8rem;background:#f2f3f7;border-radius:.3rem;font-size:1.1rem}.read b{display:block;font-size:.85rem}
main>form button{inline-size:100%;min-block-size:3.5rem;font-size:1.1rem}.time{display:flex;gap:.6rem;align-items:end;flex-wrap:wrap}.time input{max-inline-size:9rem!important}.time button{min-block-size:3rem}
`;
