/**
 * A rollup plugin for pages whose library has replaced Array.prototype.reduce, as Prototype does: Lit puts its styles
 * together with it.
 */

const QUESTION = 'e.reduce((e,s,o)=>';
const FOLD = 'const fold=(list,step,value)=>(list.forEach((each,index)=>{value=step(value,each,index)}),value);';

export function litWithoutReduce() {
  return {
    name: 'lit-without-reduce',
    transform(code, id) {
      if (!id.endsWith('@lit/reactive-element/css-tag.js')) return null;
      if (!code.includes(QUESTION)) throw new Error('Lit has changed: see build/lit-without-reduce.mjs.');
      return { code: FOLD + code.replace(QUESTION, 'fold(e,(e,s,o)=>'), map: null };
    },
  };
}
