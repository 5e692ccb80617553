/**
 * Words that say nothing of a text's subject, folded: articles, pronouns, prepositions, auxiliaries and elided letters of
 * French, with the commonest of English and Vietnamese (questions come in these too).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai ainsi alors apres as au aucun aucune aussi autre autres aux avaient avait avant avec avoir avons
  ayant b c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme d dans de depuis
  des deux donc dont du elle elles en encore entre es est et etaient etait etant ete etes etre eu eux fait
  font furent fut h ici il ils j je jusqu l la laquelle le lequel les lesquels lesquelles leur leurs lors
  lorsqu lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous on ont or ou par
  parmi pas pendant peu peut peuvent plus plusieurs pour pourrait puis puisqu puisque qu quand que quel
  quelle quelles quels qui quoi s sa sans se selon sera seront ses si sien sinon soi soient soit son sont
  sous sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres tu un une va vers via
  voici voila vos votre vous y z an the of in on at to for and or is are was were be been by with from as
  it its this that these those which who whom whose what when where why how did does do has have had there
  their his her he she they we you i many much la va cua cho voi cac nhung mot nay da dang se duoc bi tu
  den khi nao gi ai dau sao bao nhieu`.split(/\s+/),
);

/**
 * Words that make a question without being its subject, folded: in a question they count as stop words, in a passage
 * they do not (`quand`, `combien`; `date`, `nombre` name the kind of answer, which is asked for elsewhere).
 */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  `annee annees combien comment date dates dit dire est-ce moment nombre ou pourquoi quand quel quelle
  quelles quels qui quoi lieu endroit cb cmb kombien konbien savoir sait parle parlez donne donnez dis moi peux peut pouvez svp
  stp merci bonjour quand est y-a-t-il kan koi pk pkoi c ki ce son year date number long ago happened
  happen about between year nam ngay may`.split(/\s+/),
);
