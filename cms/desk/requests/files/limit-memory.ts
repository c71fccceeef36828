/** Most memory in which a PDF is opened, in bytes. */
const mostMemory = 320 * 1024 * 1024;

/** The program that reads PDFs asks for more memory here: more than this is refused, and it gives up on the file. For a process that opens one file. */
export function limitMemory(): void {
  const grow = Reflect.get(WebAssembly.Memory.prototype, 'grow') as WebAssembly.Memory['grow'];
  WebAssembly.Memory.prototype.grow = function limited(pages) {
    if (this.buffer.byteLength + Number(pages) * 65_536 > mostMemory) throw new RangeError('too much memory');
    return grow.call(this, pages);
  };
}
