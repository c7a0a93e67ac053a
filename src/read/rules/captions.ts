import type { Token } from "../../nlp/index.ts";
import type { Candidate, Scene } from "../candidate.ts";
import { candidate, isQuoted, trimTokens } from "../candidate.ts";
import { at, childOf, childrenOf, subtree } from "../tree.ts";

const CAPTION = /^(?:caption|headline|inscription|label|message|motto|slogan|subtitle|title|verdict)$/;

/** "“Trust no one,” was the caption on a poster that the union printed": words in quotation marks, and where they stand. */
export function captions(scene: Scene): readonly Candidate[] {
  const { tree } = scene;
  return tree.tokens.flatMap((noun) => {
    const be = at(tree, noun.head);
    if (!CAPTION.test(noun.lemma) || be.lemma !== "be" || isQuoted(scene, noun)) return [];
    const on = [noun, be]
      .flatMap(({ i }) => childrenOf(tree, i, "prep"))
      .find(({ i, norm }) => i > noun.i && /^(?:in|of|on|under)$/.test(norm));
    const head = on && childOf(tree, on.i, "pobj");
    const quoted = quotedBefore(scene, be);
    if (!on || !head || quoted.length < 2) return [];
    const cue = tree.tokens.slice(be.i, on.i + 1);
    return [
      candidate("caption", {
        source: trimTokens(
          subtree(tree, head.i, ({ dep, tag }) => tag === "VBG" && (dep === "acl" || dep === "xcomp")),
        ),
        head,
        cue,
        content: quoted,
      }),
    ];
  });
}

/** The quotation that a verb of being follows, with its marks. */
function quotedBefore({ tree, quotationOf }: Scene, be: Token): readonly Token[] {
  let end = be.i;
  while (end > 0 && quotationOf[end - 1] === -1 && /^\W+$/.test(at(tree, end - 1).text)) end--;
  const quotation = quotationOf[end - 1] ?? -1;
  if (quotation === -1) return [];
  return trimTokens(subtree(tree, be.i).filter(({ i }) => quotationOf[i] === quotation));
}
