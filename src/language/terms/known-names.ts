/** A name that has several: its term, how French papers write it, and its other spellings. */
export interface KnownName {
  /** One word, which stands for all of them among terms. */
  readonly word: string;
  /** As people read it. */
  readonly shown: string;
  /** Folded, their words apart by single spaces; what `shown` folds to is one of them without being said. */
  readonly spellings: readonly string[];
}

/**
 * Names that one newspaper writes in several ways: with or without Vietnamese marks, in full or by initials, as they are called now or were
 * before. The man Hô Chi Minh is not among them: only the forms that name the city are. A spelling that is a common word too is left out.
 */
export const KNOWN_NAMES: readonly KnownName[] = [
  // Villes
  name(
    "HCMV",
    "Hô Chi Minh-Ville",
    "ho chi minh city|ho chi minhville|ho chiminh ville|hochiminhville|hochiminh city|hochiminh ville|hcmv|hcmc|tp hcm|tphcm|saigon|sai gon|thanh pho ho chi minh|tp ho chi minh",
  ),
  name("Hanoi", "Hanoï", "ha noi"),
  name("Danang", "Da Nang", "danang"),
  name("Haiphong", "Hai Phong", "haiphong"),
  name("Hue", "Huê", "thua thien hue"),
  name("Cantho", "Cân Tho", "cantho"),
  name("Dalat", "Da Lat", "dalat"),
  name("Nhatrang", "Nha Trang", "nhatrang"),
  name("Quangninh", "Quang Ninh", "quangninh"),
  name("Dienbienphu", "Diên Biên Phu", "dienbienphu"),
  name("Halong", "Ha Long", "halong"),
  name("Hoian", "Hôi An", "hoian"),
  name("Phuquoc", "Phu Quôc", "phuquoc"),
  // Some of whose words are words of French grammar
  name("Sonla", "Son La", "sonla"),
  name("Sapa", "Sa Pa", "sapa"),
  name("Lyson", "Ly Son", "lyson"),
  name("Langson", "Lang Son", "langson"),
  name("Doson", "Dô Son", "doson"),
  name("Samson", "Sâm Son", "samson"),
  name("Myson", "My Son", "myson"),
  name("Sadec", "Sa Dec", "sadec"),
  name("Sontay", "Son Tây", "sontay"),
  name("Sontra", "Son Trà", "sontra"),
  name("Seoul", "Séoul", "xe un|xeun"),
  name("Pekin", "Pékin", "beijing|bac kinh"),
  name("Bombay", "Mumbai", "bombay"),
  name("Calcutta", "Calcutta", "kolkata"),
  name("Kiev", "Kiev", "kyiv"),
  name("Rangoun", "Rangoun", "yangon|rangoon"),
  name("PhnomPenh", "Phnom Penh", "pnom penh|phnompenh"),
  name("KualaLumpur", "Kuala Lumpur", "kualalumpur"),
  name("LuangPrabang", "Luang Prabang", "luang phrabang|louang prabang"),
  // Pays
  name("Vietnam", "Vietnam", "viet nam"),
  name("EtatsUnis", "États-Unis", "etats unis d amerique|united states|usa|hoa ky"),
  name("CoreeSud", "Corée du Sud", "south korea|sud coree|han quoc"),
  name("CoreeNord", "Corée du Nord", "north korea|rpdc|republique populaire democratique de coree"),
  name("RoyaumeUni", "Royaume-Uni", "united kingdom|grande bretagne"),
  name("PaysBas", "Pays-Bas", "hollande"),
  name("Myanmar", "Myanmar", "birmanie|burma"),
  name("Bielorussie", "Biélorussie", "belarus"),
  name("Tchequie", "République tchèque", "tchequie"),
  name("TimorLeste", "Timor-Leste", "timor oriental"),
  name("EAU", "Émirats arabes unis", "eau emirats|emirats"),
  name("CoteIvoire", "Côte d’Ivoire", "ivory coast"),
  name("MerOrientale", "mer Orientale", "mer de chine meridionale|mer de l est|south china sea|bien dong"),
  // Organisations
  name("ASEAN", "ASEAN", "anase|association des nations de l asie du sud est"),
  name("ONU", "ONU", "nations unies|organisation des nations unies|united nations|lien hop quoc"),
  name("UE", "Union européenne", "european union|ue"),
  name("PCV", "Parti communiste du Vietnam", "parti communiste du viet nam|pcv"),
  name("OMS", "OMS", "organisation mondiale de la sante"),
  name("OMC", "OMC", "organisation mondiale du commerce"),
  name("OIT", "OIT", "organisation internationale du travail"),
  name("OIF", "OIF", "organisation internationale de la francophonie"),
  name("FMI", "FMI", "fonds monetaire international"),
  name("BAD", "Banque asiatique de développement", "asian development bank"),
  name("BanqueMondiale", "Banque mondiale", "world bank"),
  name("UNESCO", "UNESCO", "organisation des nations unies pour l education la science et la culture"),
  name("UNICEF", "UNICEF", "fonds des nations unies pour l enfance"),
  name("FAO", "FAO", "organisation des nations unies pour l alimentation et l agriculture"),
  name("PNUD", "PNUD", "programme des nations unies pour le developpement"),
  name("AIEA", "AIEA", "agence internationale de l energie atomique"),
  name("UIP", "UIP", "union interparlementaire"),
  name(
    "APEC",
    "APEC",
    "cooperation economique pour l asie pacifique|forum de cooperation economique asie pacifique",
  ),
  name("VNA", "VNA", "agence vietnamienne d information|avi"),
  name("VFF", "Front de la Patrie du Vietnam", "front de la patrie"),
  name("CIO", "CIO", "comite international olympique"),
];

function name(word: string, shown: string, spellings: string): KnownName {
  return { word, shown, spellings: spellings.split("|") };
}
