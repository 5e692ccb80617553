/** Whether the word is grammar rather than a noun, so that it is neither counted nor bears a year as a name does; folded. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key) || key.endsWith("'");
}

const FUNCTION_WORDS = new Set(
  (
    "a ai as ont est sont etait etaient ete etre avoir sera seront soit fut furent le la les un une " +
    "des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes et ou ni " +
    "mais or car donc que qui quoi dont en dans sur sous vers chez par pour contre avec sans entre " +
    "depuis pendant durant apres avant lors puis alors ainsi aussi plus moins pas tres trop tous " +
    "tout toute toutes il ils elle elles on nous vous se y ne si comme des selon outre hors pres " +
    "environ quelque quelques presque jusque jusqu autour compte comptait contient atteint totalise " +
    "the of in on and to from since until by for at with is was were has nam ngay thang vao tu den " +
    "cua va"
  ).split(" "),
);
