import type { WordGroup } from "./word-group.ts";

/** What is done, and who does it. A word may be of several groups. */
export const DEEDS: readonly WordGroup[] = [
  [
    "founding",
    /^(?:fond(?:e|es|ee|ees|er|ation|ateur|ateurs|atrice)|cree?s?|creees?|creer|creation|etabli\w*|instaur\w+|nouee?s?|nouer|naiss\w+|naqui\w+|ne|nee|nes|nees|jour|constitu(?:e|es|ee|ees|tion)|lanc(?:e|es|ee|ees|er|ement)|origines?|remont\w*|dat(?:e|ent|ait)|found\w*|created?|establish\w*|launched|lap)$/,
  ],
  [
    "opening",
    /^(?:inaugur\w+|ouvr(?:e|es|ent|ir|ira|iront|it|irent|ait)|ouvert\w*|ouverture|ouver|debut\w*|com?menc\w*|demarr\w+|service|opened|open|began|started?)$/,
  ],
  [
    "starting",
    /^(?:com?menc\w*|debut\w*|demarr\w+|lanc(?:e|es|ee|ees|er|ement)|entam\w+|began|begin|started?)$/,
  ],
  ["signing", /^(?:signe?(?:s|e|es|r|ature)?|signed|conclu\w*|conclus\w+|sceller?|scellee?s?)$/],
  ["cooperation", /^(?:cooper\w+|collabor\w+|travaill\w+|hop|tac)$/],
  ["membership", /^(?:adhe\w+|membres?|rejoi\w+|integr\w+|entree?|member|joined)$/],
  [
    "paying",
    /^(?:pa[iy]e\w*|pret(?:e|ee|er|era)|charge|pai(?:e|ent)|financ\w+|regl(?:e|ent|er|es)|debours\w+|paid|pays|subvention\w+)$/,
  ],
  [
    "leading",
    /^(?:dirig\w+|tete|presid(?:e|ee|es|ent|ente|er|ence)|command\w+|chefs?|cheffe|patronn?e?|direct(?:eur|rice|ion)|responsable|pilot\w+|menee?s?|mene|menent|menait|condui\w+|heads?|leads?|leader|runs)$/,
  ],
  [
    "winning",
    /^(?:gagn\w+|remport\w+|vainqueur|vainqueurs|champion\w*|laureate?s?|victoires?|won|wins?|winner|sacre\w*|impos(?:e|ee|es|ees|er|ait))$/,
  ],
  [
    "designing",
    /^(?:dessin\w*|architectes?|plans|auteure?|concu\w*|concev\w+|conception|imagine\w*|designed|architect)$/,
  ],
  [
    "building",
    /^(?:constru\w+|bati\w*|erig\w+|edifi\w+|realis(?:e|ee|es|ees|er|ation)|chantier|built|build|builds)$/,
  ],
  ["applying", /^(?:appliqu\w+|applicables?|application|vigueur|effets?|applies|apply|force)$/],
  ["listing", /^(?:inscri\w*|classee?s?|classement|rejoi\w+|entree?s?|integr\w+|figure|listed|inscribed)$/],
  ["discovering", /^(?:decouv\w+|decouvert\w*|discover\w+)$/],
  ["staying", /^(?:rest(?:e|es|ee|ees|er|ent)|passee?s?|passer|sejour\w*|vecue?s?|demeur\w+|stay\w*)$/],
  ["returning", /^(?:rentr\w+|retour\w*|revenue?s?|revien\w+|regagn\w+|returned?)$/],
  ["learning", /^(?:appris\w*|apprend\w*|formee?s?|formation|etudi\w+|etudes|learn\w*|studied)$/],
  ["sinking", /^(?:coul\w+|sombr\w+|naufrag\w+|chavir\w+|sank|sunk)$/],
  ["burying", /^(?:enterr\w+|inhum\w+|reposer(?:a|ont)|sepultures?|buried|burial)$/],
  ["leaving", /^(?:parti(?:e|s|es)?|partir|partira|partiront|partent|partait|departs?)$/],
  ["raising", /^(?:augment\w+|relev\w+|hauss\w+|revaloris\w+|major(?:e|ee|es|ees|er|ation)|raised?)$/],
  ["saying", /^(?:annonc\w+|declar\w+|indiqu\w+|precis\w+|affirm\w+|soulign\w+|revel\w+|savoir|announced?)$/],
  ["working", /^(?:travaill\w+|emploi\w*|employ\w+|works?|workers?|employees?)$/],
  ["scoring", /^(?:marqu\w+|inscri\w+|buts?|buteurs?|goals?|scored?)$/],
  [
    "playing",
    /^(?:jou(?:e|ent|er|era|eront|ait|aient)|affront\w+|inclin\w+|match|matchs|rencontrer(?:a|ont))$/,
  ],
  ["buying", /^(?:achet\w+|achat\w*|acqu[ie]\w+|acheteu\w+|bought|buys?)$/],
  ["forbidding", /^(?:interdi\w+|defend\w+|prohib\w+|bann\w+|forbidden|banned)$/],
  [
    "dying",
    /^(?:morts?|mortes?|mourir|dece\w*|abatt\w+|tue|tues|tuee?s?|vies|victimes?|eteinte?s?|succomb\w+|deaths?|died|killed)$/,
  ],
  [
    "giving",
    /^(?:donn?e\w*|dons?|offr\w+|offert\w*|accord\w+|attribu\w+|decern\w+|revien(?:t|nent|dra)|remis\w*|fourni\w*|gave|given|donated)$/,
  ],
  [
    "costing",
    /^(?:cou[ts]\w*|valeurs?|vaut|valent|valai\w+|montants?|estim\w+|investi\w*|prix|budget|cost\w*|price|tarifs?|depens\w*)$/,
  ],
  ["taking place", /^(?:tien(?:t|dra|dront|ne|nent)|tenu\w*|organis\w+|deroul\w+|lieu|held|place|aura)$/],
  [
    "arriving",
    /^(?:arriv\w+|debarqu\w+|introdui\w+|introduction|implant(?:e|ee|es|ees|ation)|venue|appar(?:ition|ue?s?)|came)$/,
  ],
  ["moving", /^(?:demenag\w+|transfer(?:e|ee|es|ees|er|era|ait|t)|reinstall\w+|moved)$/],
  [
    "becoming",
    /^(?:deven\w+|devien\w+|reconnu\w*|reconnaissance|classee?s?|classement|inscri\w*|proclam\w+|consacr\w+|erigee?s?|labell?is\w+)$/,
  ],
  ["publishing", /^(?:paru\w*|parai\w+|parution|publi(?:e|ee|es|ees|er|ait|cation)|sorti\w*|published)$/],
  [
    "appointing",
    /^(?:nomm\w+|nominations?|fonctions|elue?s?|election|designee?s?|designation|choisie?s?|promue?s?|succed\w+|reconduit\w*|investie?s?)$/,
  ],
  ["surgery", /^(?:operations?|opere\w*|interventions?|chirurgi\w+|greff\w+|transplant\w+)$/],
  ["running", /^(?:fonctionn\w+|operationnel\w*|exploit\w+|service|activites?|tourn(?:e|ent|er|ait|aient))$/],
  ["presence", /^(?:presente?s?|presence|implant\w+|installe\w*)$/],
  ["striking", /^(?:frapp\w+|attei\w+|balay\w+|abattue?s?|deferl\w+)$/],
  ["sheltering", /^(?:evacu\w+|abri|relog\w+)$/],
  [
    "hosting",
    /^(?:recu\w*|recoi\w+|recev\w+|reception|accueill?\w*|hot(?:e|es)|abrit\w+|heberg\w+|hosts?|hosted|received)$/,
  ],
  ["arresting", /^(?:arret(?:e|ee|es|ees|er)|arrestations?|interpell\w+|apprehend\w+|ecroue\w*|arrested)$/],
  ["sentencing", /^(?:condamn\w+|ecop\w+|verdict|inflig\w+|sentenced?)$/],
  ["accusing", /^(?:accus\w+|soupconn\w+|inculp\w+|suspects?|suspecte\w*|prevenue?s?|mis en cause|accused)$/],
  ["suing", /^(?:plainte\w*|saisi\w*|poursui\w+|assign\w+|portee? plainte|sued?)$/],
  ["stealing", /^(?:vol(?:e|ee|es|ees|er|s)?|derob\w+|cambriol\w+|stolen|stole)$/],
  ["hurting", /^(?:bless\w+|hospitalis\w+|injured)$/],
  [
    "destroying",
    /^(?:detrui\w+|destruction\w*|ravag\w+|effondr\w+|endommag\w+|abim\w+|devast\w+|emport(?:e|ee|es|ees|er)|destroyed|damaged)$/,
  ],
  ["flooding", /^(?:inond\w+|submerg\w+|crues?|floods?|flooded)$/],
  ["burning", /^(?:incendi\w+|feu|brul\w+|flammes?|embras\w+|fire|burned)$/],
  ["rescuing", /^(?:sauv(?:e|ee|es|ees|er|etage|eteur|eteurs)|secour\w+|repech\w+|saved?|rescued?)$/],
  [
    "supporting",
    /^(?:aid(?:e|ee|es|ees|er|ent)|assistance|souten\w+|soutien\w*|appui\w*|appuy\w+|epaul\w+|parrain\w+|financ\w+|sponsor\w+|bailleurs?|support\w*|helped|funded)$/,
  ],
  [
    "teaching",
    /^(?:enseign\w+|cours|formateur\w*|formatrice\w*|instrui\w+|forme|formee?s|former|taught|teach\w*)$/,
  ],
  [
    "writing",
    /^(?:ecri(?:t|te|ts|tes|re|vit|vain|vaine)|auteurs?|auteures?|autrices?|redig\w+|romancier\w*|wrote|written|author)$/,
  ],
  [
    "filming",
    /^(?:film(?:e|ee|es|ees|er)|tourn(?:e|ee|es|ees|er|age)|realis(?:e|ee|es|ees|er|ateur|ateurs|atrice)|cineastes?|directed|filmed|shot)$/,
  ],
  [
    "performing",
    /^(?:interpret\w+|incarn\w+|jou(?:e|ee|es|ees|er|ent)|roles?|chant(?:e|ee|es|ees|er|eur|euse)|performed|played)$/,
  ],
  [
    "finding",
    /^(?:decouv\w+|trouv(?:e|ee|es|ees|er|aille|ailles)|retrouv\w+|reper(?:e|ee|es|ees|er)|identifi\w+|apercu\w*|detect\w+|exhum\w+|observ(?:e|ee|es|ees|er)|remarqu(?:e|ee|es|ees|er)|found|spotted|discovered)$/,
  ],
  ["catching", /^(?:captur\w+|attrap\w+|recueilli\w*|caught|captured)$/],
  [
    "naming",
    /^(?:nomm(?:e|ee|es|ees|er)|baptis\w+|appel(?:le|ee?|es|ees)|denomm\w+|surnomm\w+|intitul\w+|noms?|names?|named|called)$/,
  ],
  ["replacing", /^(?:remplac\w+|succed\w+|success(?:eur|eurs|ion)|releve|replaced?|succeeded)$/],
  [
    "dwelling",
    /^(?:viv(?:e|ent|ait|aient|re)|vit|vecu\w*|habit(?:e|ent|er|ait|aient|ee?s?)|resid\w+|log(?:e|ee|es|ees|ent|er|eait|eaient)|dorm\w+|dort|heberg\w+|lives?|lived)$/,
  ],
  ["harvesting", /^(?:recolt\w+|cueill\w+|moisson\w*|produi\w+|production|harvest\w*)$/],
  ["growing", /^(?:cultiv\w+|cultures?|plant(?:e|ee|es|ees|er|ent|ation|ations)|grown?|grows)$/],
  [
    "selling",
    /^(?:vend\w+|ventes?|commercialis\w+|ecoul(?:e|ee|es|ees|er|ent)|negoci\w+|export\w+|sold|sells?|exported)$/,
  ],
  [
    "beating",
    /^(?:batt(?:u|ue|us|ues|re)|bat|vaincu\w*|vainc\w+|domin(?:e|ee|es|ees|er)|surclass\w+|elimin\w+|terrass\w+|victoires?|beat|beaten|defeated)$/,
  ],
  ["losing", /^(?:perdu\w*|perd|perdent|perdre|inclin(?:e|ee|es|ees|er)|defaites?|battue?s?|lost|loses?)$/],
  [
    "obtaining",
    /^(?:obten\w+|obtien\w+|decroch\w+|empoch\w+|rafl\w+|recue?s?|gagn(?:e|ee|es|ees|er)|remport\w+|conqui\w+|glan(?:e|ee|es|ees|er)|obtained|got)$/,
  ],
  ["attending", /^(?:assist(?:e|ent|er|aient|ait)|particip\w+|presente?s?|presence|attended)$/],
  [
    "discussing",
    /^(?:parl(?:e|ent|er|ees?|aient)|discut\w+|discussions?|evoqu\w+|abord(?:e|ee|es|ees|er)|debatt\w+|discussed|talked)$/,
  ],
  ["meeting", /^(?:rencontr\w+|entreten(?:u|ue|us|ues|ir)|entretiens?|reuni\w*|meet|met|meeting)$/],
  ["proposing", /^(?:propos\w+|suggere\w*|recommand\w+|preconis\w+|plaid\w+|proposed)$/],
  ["demanding", /^(?:demand\w+|reclam\w+|exig\w+|exhort\w+|asked)$/],
  [
    "deciding",
    /^(?:decid\w+|decisions?|approuv\w+|approbation|adopt\w+|valid(?:e|ee|es|ees|er|ation)|vot(?:e|ee|es|ees|er)|decided|approved)$/,
  ],
  [
    "expecting",
    /^(?:attend(?:u|ue|us|ues|ent|re)?|esper\w+|prevu\w*|prevoi\w+|prevision\w*|tabl(?:e|ent)|expected|expects?)$/,
  ],
  [
    "growth",
    /^(?:augment\w+|hauss\w+|progress\w+|croissance|accrue?s?|accroi\w+|bond(?:i|ir|it)?|grimp\w+|rose|grew)$/,
  ],
  ["falling", /^(?:baiss\w+|recul\w+|diminu\w+|chut\w+|repli|fell|dropped)$/],
  [
    "ending",
    /^(?:fin|finir|finissent|finit|termin\w+|achev\w+|boucl(?:e|ee|es|ees|er)|clot\w+|clotur\w+|ended?|ends)$/,
  ],
  ["closing", /^(?:ferm(?:e|ee|es|ees|er|era|eront|eture)|clos\w*|closed?)$/],
  ["reopening", /^(?:rouv\w+|reouv\w+|repris\w*|repren\w*|reprise|redemarr\w+|relanc\w+|reopen\w*)$/],
  ["restoring", /^(?:restaur\w+|renov\w+|rehabilit\w+|retap\w+|refection|restored)$/],
  ["giving birth", /^(?:naiss\w+|naitre|nes|nees?|bas|portees?|accouch\w+)$/],
  ["laying", /^(?:pond\w+|pontes?|oeufs?|nids?|nich\w+|nesting|eggs?)$/],
  ["releasing", /^(?:relach\w+|liber\w+|libert\w*|reintrodui\w+|released)$/],
  ["giving up", /^(?:quitt\w+|demission\w*|abandonn\w+|renonc\w+|left|resigned)$/],
  ["retirement", /^(?:retrait\w+|retired?)$/],
  ["sharing", /^(?:partag\w+|repart\w+|distribu\w+)$/],
  ["transporting", /^(?:transport\w+|achemin\w+|convoy\w+|carried)$/],
  [
    "crossing",
    /^(?:travers\w+|trajets?|voyages?|parcours|parcour\w+|relie\w*|relier\w*|liaisons?|crossing)$/,
  ],
  ["jailing", /^(?:prison|reclusion|emprisonn\w+|ferme|detention|jail)$/],
  ["applying for", /^(?:postul\w+|candidatures?|inscri(?:re|ption|ptions)|apply|applications?)$/],
  ["speaking", /^(?:parl(?:e|ent|er|aient)|locuteurs?|locutrices?|maitris(?:e|ent|er)|speaks?|speakers?)$/],
];
