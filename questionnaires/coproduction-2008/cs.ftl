# Citizens and the co-production of public services, 2008: Czech texts. No Czech wording of 2008 was found; all are the project's own translations.
# Decisions: vykání (vy); no brackets or slashes; the interviewer's gender never shows; the respondent's only by $gender in `spokojen(á)` and
# `ochoten, ochotná`, whose default is neutral. Government = veřejná správa, neighbourhood = okolí bydliště, sometimes = občas (někdy sounds like nikdy).

# en | study-title = Citizens and public services 2008
# status: back-translated
study-title = Občané a veřejné služby 2008

# en | section-introduction = Introduction
# status: back-translated
section-introduction = Úvod

# en | section-screening = Person
# status: back-translated
section-screening = Osoba

# en | section-safety = Safety
# status: back-translated
section-safety = Bezpečnost

# en | section-environment = Local environment
# status: back-translated
section-environment = Místní prostředí

# en | section-health = Health
# status: back-translated
section-health = Zdraví

# en | section-self_service = Everyday life
# status: back-translated
section-self_service = Každodenní život

# en | section-background = Background
# status: back-translated
section-background = Další údaje

# en | dont_know = don’t know
# status: back-translated
dont_know = neví

# en | refused = refused
# status: back-translated
refused = odmítá odpovědět

## Scales

# en | scale-frequency = Would you say often, sometimes or never?
# status: back-translated
scale-frequency = Často, občas, nebo nikdy?

# en | scale-frequency-often = often
# status: back-translated
scale-frequency-often = často

# en | scale-frequency-sometimes = sometimes
# status: back-translated
scale-frequency-sometimes = občas

# en | scale-frequency-never = never
# status: back-translated
scale-frequency-never = nikdy

# en | scale-safe = Would you say very safe, fairly safe, not very safe or not at all safe?
# status: back-translated
scale-safe = Velmi bezpečně, docela bezpečně, nepříliš bezpečně, nebo vůbec ne?

# en | scale-safe-very_safe = very safe
# status: back-translated
scale-safe-very_safe = velmi bezpečně

# en | scale-safe-fairly_safe = fairly safe
# status: back-translated
scale-safe-fairly_safe = docela bezpečně

# en | scale-safe-not_very_safe = not very safe
# status: back-translated
scale-safe-not_very_safe = nepříliš bezpečně

# en | scale-safe-not_at_all_safe = not at all safe
# status: back-translated
scale-safe-not_at_all_safe = vůbec ne bezpečně

# en | scale-clean = Would you say very clean, fairly clean, not very clean or not at all clean?
# status: back-translated
scale-clean = Velmi čisté, docela čisté, nepříliš čisté, nebo vůbec ne?

# en | scale-clean-very_clean = very clean
# status: back-translated
scale-clean-very_clean = velmi čisté

# en | scale-clean-fairly_clean = fairly clean
# status: back-translated
scale-clean-fairly_clean = docela čisté

# en | scale-clean-not_very_clean = not very clean
# status: back-translated
scale-clean-not_very_clean = nepříliš čisté

# en | scale-clean-not_at_all_clean = not at all clean
# status: back-translated
scale-clean-not_at_all_clean = vůbec ne čisté

# en | scale-healthy = Would you say very healthy, fairly healthy, not very healthy or not at all healthy?
# status: back-translated
scale-healthy = Velmi zdravě, docela zdravě, nepříliš zdravě, nebo vůbec ne?

# en | scale-healthy-very_healthy = very healthy
# status: back-translated
scale-healthy-very_healthy = velmi zdravě

# en | scale-healthy-fairly_healthy = fairly healthy
# status: back-translated
scale-healthy-fairly_healthy = docela zdravě

# en | scale-healthy-not_very_healthy = not very healthy
# status: back-translated
scale-healthy-not_very_healthy = nepříliš zdravě

# en | scale-healthy-not_at_all_healthy = not at all healthy
# status: back-translated
scale-healthy-not_at_all_healthy = vůbec ne zdravě

# en | scale-satisfaction = Are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied?
# status: back-translated
scale-satisfaction = { $gender ->
        [male] Jste velmi spokojen, spíše spokojen, spíše nespokojen, nebo velmi nespokojen?
        [female] Jste velmi spokojená, spíše spokojená, spíše nespokojená, nebo velmi nespokojená?
       *[other] Je to velká spokojenost, spíše spokojenost, spíše nespokojenost, nebo velká nespokojenost?
    }

# en | scale-satisfaction-very_satisfied = very satisfied
# status: back-translated
scale-satisfaction-very_satisfied = { $gender ->
        [male] velmi spokojen
        [female] velmi spokojená
       *[other] velká spokojenost
    }

# en | scale-satisfaction-fairly_satisfied = fairly satisfied
# status: back-translated
scale-satisfaction-fairly_satisfied = { $gender ->
        [male] spíše spokojen
        [female] spíše spokojená
       *[other] spíše spokojenost
    }

# en | scale-satisfaction-fairly_dissatisfied = fairly dissatisfied
# status: back-translated
scale-satisfaction-fairly_dissatisfied = { $gender ->
        [male] spíše nespokojen
        [female] spíše nespokojená
       *[other] spíše nespokojenost
    }

# en | scale-satisfaction-very_dissatisfied = very dissatisfied
# status: back-translated
scale-satisfaction-very_dissatisfied = { $gender ->
        [male] velmi nespokojen
        [female] velmi nespokojená
       *[other] velká nespokojenost
    }

# en | scale-difference = Would you say a big difference, some difference, a little difference or no difference?
# status: back-translated
scale-difference = Hodně, do určité míry, málo, nebo vůbec ne?

# en | scale-difference-big = a big difference
# status: back-translated
scale-difference-big = hodně

# en | scale-difference-some = some difference
# status: back-translated
scale-difference-some = do určité míry

# en | scale-difference-little = a little difference
# status: back-translated
scale-difference-little = málo

# en | scale-difference-none = no difference
# status: back-translated
scale-difference-none = vůbec ne

# en | scale-willingness = Would it be a few hours more per week, a few hours more per month, or are you not willing to spend any time at all?
# status: back-translated
scale-willingness = Bylo by to pár hodin navíc týdně, pár hodin navíc měsíčně, nebo vůbec žádný čas?

# en | scale-willingness-week = a few hours more per week
# status: back-translated
scale-willingness-week = pár hodin navíc týdně

# en | scale-willingness-month = a few hours more per month
# status: back-translated
scale-willingness-month = pár hodin navíc měsíčně

# en | scale-willingness-none = no time at all
# status: back-translated
scale-willingness-none = vůbec žádný čas

# en | age_band = Age group
# status: back-translated
age_band = Věková skupina

# en | scale-age_band = Is that 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# status: back-translated
scale-age_band = Je to 18 až 24 let, 25 až 34, 35 až 44, 45 až 54, 55 až 64, nebo 65 a více let?

# en | scale-age_band-age_18_24 = 18 to 24
# status: back-translated
scale-age_band-age_18_24 = 18 až 24 let

# en | scale-age_band-age_25_34 = 25 to 34
# status: back-translated
scale-age_band-age_25_34 = 25 až 34 let

# en | scale-age_band-age_35_44 = 35 to 44
# status: back-translated
scale-age_band-age_35_44 = 35 až 44 let

# en | scale-age_band-age_45_54 = 45 to 54
# status: back-translated
scale-age_band-age_45_54 = 45 až 54 let

# en | scale-age_band-age_55_64 = 55 to 64
# status: back-translated
scale-age_band-age_55_64 = 55 až 64 let

# en | scale-age_band-age_65_up = 65 or over
# status: back-translated
scale-age_band-age_65_up = 65 a více let

## Introduction

# en | intro = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey in five European countries; I am not selling anything. It is about what people do themselves for safety, the environment and health, and how satisfied they are with government. The interview takes about { $minutes } minutes.
# en |     .short = Introduction
# en |     .instruction = Introduce yourself to whoever answers, before you ask for anyone.
# status: back-translated
intro = Dobrý den, jmenuji se { $interviewer } a volám za organizaci { $organisation }. Děláme průzkum v pěti evropských zemích; nic neprodávám. Týká se toho, co lidé sami dělají pro bezpečnost, životní prostředí a zdraví a jak jsou spokojeni s veřejnou správou. Rozhovor trvá asi { $minutes } minut.
    .short = Úvod
    .instruction = Představte se tomu, kdo zvedne telefon, dřív než se na někoho začnete ptát.

# en | selection_person = { $selection ->
# en |         [youngest_man] For this survey I would like to speak to the youngest man aged 18 or over who is at home now. Is that you, or could you ask him to come to the phone?
# en |        *[last_birthday] For this survey I would like to speak to the person in your household, aged 18 or over, who had the most recent birthday. Is that you, or could you ask that person to come to the phone?
# en |     }
# en |     .short = Person to interview
# en |     .instruction = { $selection ->
# en |         [youngest_man] No man at home: ask for the youngest woman aged 18 or over.
# en |        *[last_birthday] Not available now: ask when would be a good time, and make a note of it.
# en |     }
# status: back-translated
selection_person = { $selection ->
        [youngest_man] V tomto průzkumu potřebujeme mluvit s nejmladším mužem od 18 let, který je teď doma. Jste to vy, nebo ho můžete, prosím, zavolat k telefonu?
       *[last_birthday] V tomto průzkumu potřebujeme mluvit s osobou ve věku od 18 let, která měla ve vaší domácnosti naposledy narozeniny. Jste to vy, nebo ji můžete, prosím, zavolat k telefonu?
    }
    .short = Výběr osoby
    .instruction = { $selection ->
        [youngest_man] Žádný muž není doma: požádejte o nejmladší ženu od 18 let.
       *[last_birthday] Teď není k zastižení: zeptejte se, kdy se to bude hodit, a poznamenejte si to.
    }

# en | selection_person-on_phone = is on the phone already
# status: back-translated
selection_person-on_phone = už je u telefonu

# en | selection_person-comes = comes to the phone
# status: back-translated
selection_person-comes = přijde k telefonu

# en | selection_person-not_available = not available now
# status: back-translated
selection_person-not_available = teď není k zastižení

# en | selection_person-refuses = somebody refuses on the person’s behalf
# status: back-translated
selection_person-refuses = někdo odmítá za vybranou osobu

# en | intro_again = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey about what people do for safety, the environment and health, and how satisfied they are with government. I am not selling anything, and the interview takes about { $minutes } minutes.
# en |     .short = Introduction to the person
# en |     .instruction = Introduce yourself again when the person has come to the phone.
# status: back-translated
intro_again = Dobrý den, jmenuji se { $interviewer } a volám za organizaci { $organisation }. Děláme průzkum o tom, co lidé dělají pro bezpečnost, životní prostředí a zdraví a jak jsou spokojeni s veřejnou správou. Nic neprodávám a rozhovor trvá asi { $minutes } minut.
    .short = Úvod pro vybranou osobu
    .instruction = Jakmile přijde vybraná osoba k telefonu, představte se znovu.

# en | consent = Taking part is voluntary: you can skip any question and stop at any time. Your answers are confidential; some questions concern your health. A supervisor may listen in to check our work. You can call us on { $contact }. Do you agree to take part?
# en |     .short = Consent
# en |     .instruction = Only a clear yes is a yes. If asked, say the telephone number again, slowly.
# status: back-translated
consent = Účast je dobrovolná: kteroukoli otázku můžete vynechat a kdykoli můžete skončit. Vaše odpovědi jsou důvěrné; některé otázky se týkají vašeho zdraví. Kvůli kontrole naší práce může rozhovor poslouchat i někdo z našich vedoucích. Zavolat nám můžete na číslo { $contact }. Souhlasíte s účastí?
    .short = Souhlas
    .instruction = Jen jasné ano je souhlas. Na požádání zopakujte telefonní číslo, pomalu.

# en | consent-yes = yes, agrees to take part
# status: back-translated
consent-yes = ano, souhlasí s účastí

# en | consent-no = no, does not agree
# status: back-translated
consent-no = ne, nesouhlasí

## Screening

# en | region = { $country ->
# en |         [DE] First, a few short questions, so that everyone is fairly represented. Which federal state do you live in?
# en |        *[other] First, a few short questions, so that everyone is fairly represented. Which region do you live in?
# en |     }
# en |     .short = Region
# en |     .instruction = Do not read out the list. If unsure, ask for the nearest larger town.
# status: back-translated
region = { $country ->
        [CZ] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve kterém kraji bydlíte?
        [DE] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve které spolkové zemi bydlíte?
       *[other] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve kterém regionu bydlíte?
    }
    .short = Region
    .instruction = Seznam nečtěte. Při nejistotě se zeptejte na nejbližší větší město.

# en | region-CZ01 = Prague
# status: back-translated
region-CZ01 = Praha

# en | region-CZ02 = Central Bohemia
# status: back-translated
region-CZ02 = Středočeský kraj

# en | region-CZ03 = Plzeň or South Bohemia
# status: back-translated
region-CZ03 = Plzeňský nebo Jihočeský kraj

# en | region-CZ04 = Karlovy Vary or Ústí nad Labem
# status: back-translated
region-CZ04 = Karlovarský nebo Ústecký kraj

# en | region-CZ05 = Liberec, Hradec Králové or Pardubice
# status: back-translated
region-CZ05 = Liberecký, Královéhradecký nebo Pardubický kraj

# en | region-CZ06 = Vysočina or South Moravia
# status: back-translated
region-CZ06 = Vysočina nebo Jihomoravský kraj

# en | region-CZ07 = Olomouc or Zlín
# status: back-translated
region-CZ07 = Olomoucký nebo Zlínský kraj

# en | region-CZ08 = Moravia-Silesia
# status: back-translated
region-CZ08 = Moravskoslezský kraj

# en | region-DE1 = Baden-Württemberg
# status: back-translated
region-DE1 = Bádensko-Württembersko

# en | region-DE2 = Bavaria
# status: back-translated
region-DE2 = Bavorsko

# en | region-DE3 = Berlin
# status: back-translated
region-DE3 = Berlín

# en | region-DE4 = Brandenburg
# status: back-translated
region-DE4 = Braniborsko

# en | region-DE5 = Bremen
# status: back-translated
region-DE5 = Brémy

# en | region-DE6 = Hamburg
# status: back-translated
region-DE6 = Hamburk

# en | region-DE7 = Hesse
# status: back-translated
region-DE7 = Hesensko

# en | region-DE8 = Mecklenburg-Western Pomerania
# status: back-translated
region-DE8 = Meklenbursko-Přední Pomořansko

# en | region-DE9 = Lower Saxony
# status: back-translated
region-DE9 = Dolní Sasko

# en | region-DEA = North Rhine-Westphalia
# status: back-translated
region-DEA = Severní Porýní-Vestfálsko

# en | region-DEB = Rhineland-Palatinate
# status: back-translated
region-DEB = Porýní-Falc

# en | region-DEC = Saarland
# status: back-translated
region-DEC = Sársko

# en | region-DED = Saxony
# status: back-translated
region-DED = Sasko

# en | region-DEE = Saxony-Anhalt
# status: back-translated
region-DEE = Sasko-Anhaltsko

# en | region-DEF = Schleswig-Holstein
# status: back-translated
region-DEF = Šlesvicko-Holštýnsko

# en | region-DEG = Thuringia
# status: back-translated
region-DEG = Durynsko

# en | region-DK01 = the Copenhagen region
# status: back-translated
region-DK01 = Hovedstaden s Kodaní

# en | region-DK02 = Zealand
# status: back-translated
region-DK02 = Sjælland

# en | region-DK03 = Southern Denmark
# status: back-translated
region-DK03 = Jižní Dánsko

# en | region-DK04 = Central Jutland
# status: back-translated
region-DK04 = Střední Jutsko

# en | region-DK05 = North Jutland
# status: back-translated
region-DK05 = Severní Jutsko

# en | region-FR10 = Île-de-France
# status: back-translated
region-FR10 = Île-de-France

# en | region-FRB0 = Centre
# status: back-translated
region-FRB0 = Centre

# en | region-FRC1 = Burgundy
# status: back-translated
region-FRC1 = Burgundsko

# en | region-FRC2 = Franche-Comté
# status: back-translated
region-FRC2 = Franche-Comté

# en | region-FRD1 = Lower Normandy
# status: back-translated
region-FRD1 = Dolní Normandie

# en | region-FRD2 = Upper Normandy
# status: back-translated
region-FRD2 = Horní Normandie

# en | region-FRE1 = Nord-Pas-de-Calais
# status: back-translated
region-FRE1 = Nord-Pas-de-Calais

# en | region-FRE2 = Picardy
# status: back-translated
region-FRE2 = Pikardie

# en | region-FRF1 = Alsace
# status: back-translated
region-FRF1 = Alsasko

# en | region-FRF2 = Champagne-Ardenne
# status: back-translated
region-FRF2 = Champagne-Ardenne

# en | region-FRF3 = Lorraine
# status: back-translated
region-FRF3 = Lotrinsko

# en | region-FRG0 = Pays de la Loire
# status: back-translated
region-FRG0 = Pays de la Loire

# en | region-FRH0 = Brittany
# status: back-translated
region-FRH0 = Bretaň

# en | region-FRI1 = Aquitaine
# status: back-translated
region-FRI1 = Akvitánie

# en | region-FRI2 = Limousin
# status: back-translated
region-FRI2 = Limousin

# en | region-FRI3 = Poitou-Charentes
# status: back-translated
region-FRI3 = Poitou-Charentes

# en | region-FRJ1 = Languedoc-Roussillon
# status: back-translated
region-FRJ1 = Languedoc-Roussillon

# en | region-FRJ2 = Midi-Pyrénées
# status: back-translated
region-FRJ2 = Midi-Pyrénées

# en | region-FRK1 = Auvergne
# status: back-translated
region-FRK1 = Auvergne

# en | region-FRK2 = Rhône-Alpes
# status: back-translated
region-FRK2 = Rhône-Alpes

# en | region-FRL0 = Provence-Alpes-Côte d’Azur
# status: back-translated
region-FRL0 = Provence-Alpes-Côte d’Azur

# en | region-FRM0 = Corsica
# status: back-translated
region-FRM0 = Korsika

# en | region-UKC = North East England
# status: back-translated
region-UKC = Severovýchodní Anglie

# en | region-UKD = North West England
# status: back-translated
region-UKD = Severozápadní Anglie

# en | region-UKE = Yorkshire and the Humber
# status: back-translated
region-UKE = Yorkshire a Humber

# en | region-UKF = East Midlands
# status: back-translated
region-UKF = East Midlands

# en | region-UKG = West Midlands
# status: back-translated
region-UKG = West Midlands

# en | region-UKH = East of England
# status: back-translated
region-UKH = Východní Anglie

# en | region-UKI = London
# status: back-translated
region-UKI = Londýn

# en | region-UKJ = South East England
# status: back-translated
region-UKJ = Jihovýchodní Anglie

# en | region-UKK = South West England
# status: back-translated
region-UKK = Jihozápadní Anglie

# en | region-UKL = Wales
# status: back-translated
region-UKL = Wales

# en | region-UKM = Scotland
# status: back-translated
region-UKM = Skotsko

# en | region-UKN = Northern Ireland
# status: back-translated
region-UKN = Severní Irsko

# en | gender = For our statistics I have to ask everyone: are you a man or a woman?
# en |     .short = Gender
# en |     .instruction = Always ask; never guess from the voice.
# status: back-translated
gender = Kvůli statistice se na to musím zeptat každého: jste muž, nebo žena?
    .short = Pohlaví
    .instruction = Vždy se zeptejte, nikdy neodhadujte podle hlasu.

# en | gender-male = man
# status: back-translated
gender-male = muž

# en | gender-female = woman
# status: back-translated
gender-female = žena

# en | age = And how old are you?
# en |     .short = Age in years
# en |     .instruction = Age in completed years. If the person prefers not to say: refused; then the age group is asked.
# status: back-translated
age = A kolik je vám let?
    .short = Věk v letech
    .instruction = Věk v dokončených letech. Nechce-li ho osoba říct: odmítá odpovědět; pak přijde otázka na věkovou skupinu.

# en | age_group = The age group is enough. Is it 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# en |     .short = Age group
# en |     .instruction = If hesitant: it is only needed to make sure that all ages are represented.
# status: back-translated
age_group = Stačí věková skupina. Je to 18 až 24 let, 25 až 34, 35 až 44, 45 až 54, 55 až 64, nebo 65 a více let?
    .short = Věková skupina
    .instruction = Při váhání: potřebujeme to jen proto, aby byly zastoupeny všechny věkové skupiny.

# en | age_group-age_18_24 = 18 to 24
# status: back-translated
age_group-age_18_24 = 18 až 24 let

# en | age_group-age_25_34 = 25 to 34
# status: back-translated
age_group-age_25_34 = 25 až 34 let

# en | age_group-age_35_44 = 35 to 44
# status: back-translated
age_group-age_35_44 = 35 až 44 let

# en | age_group-age_45_54 = 45 to 54
# status: back-translated
age_group-age_45_54 = 45 až 54 let

# en | age_group-age_55_64 = 55 to 64
# status: back-translated
age_group-age_55_64 = 55 až 64 let

# en | age_group-age_65_up = 65 or over
# status: back-translated
age_group-age_65_up = 65 a více let

# en | age_group-under_18 = under 18
# status: back-translated
age_group-under_18 = méně než 18 let

# en | check-age_high = Let me make sure I have this right: you are { $age } years old?
# status: back-translated
check-age_high = Jen pro jistotu: je vám { $age } let?

# en | resuming = Hello, my name is { $interviewer } and I am calling for { $organisation } again. We have begun an interview with your household. May we go on where we stopped?
# status: back-translated
resuming = Dobrý den, jmenuji se { $interviewer } a znovu volám za organizaci { $organisation }. Začali jsme s někým z vaší domácnosti rozhovor. Můžeme pokračovat tam, kde jsme skončili?

# en | goodbye = Thank you very much for your help. Goodbye.
# status: back-translated
goodbye = Moc vám děkuji za pomoc. Na shledanou.

# en | or = or
# status: back-translated
or = nebo

# en | another-adult = { $wanted ->
# en |         [none] Is there someone else in your household, aged 18 or over, whom I could speak to?
# en |        *[other] Is there someone else in your household, aged 18 or over, perhaps { $wanted }?
# en |     }
# status: back-translated
another-adult = { $wanted ->
        [none] Je ve vaší domácnosti ještě někdo, komu je aspoň 18 let a kdo by se mnou mohl mluvit?
       *[other] Je ve vaší domácnosti ještě někdo, komu je aspoň 18 let, třeba { $wanted }?
    }

# en | wanted-gender_age = { $gender ->
# en |         [male] a man
# en |         [female] a woman
# en |        *[other] someone
# en |     } { $age_band ->
# en |         [age_18_24] aged 18 to 24
# en |         [age_25_34] aged 25 to 34
# en |         [age_35_44] aged 35 to 44
# en |         [age_45_54] aged 45 to 54
# en |         [age_55_64] aged 55 to 64
# en |        *[age_65_up] aged 65 or over
# en |     }
# status: back-translated
wanted-gender_age = { $gender ->
        [male] muž
        [female] žena
       *[other] někdo
    } { $age_band ->
        [age_18_24] ve věku 18 až 24 let
        [age_25_34] ve věku 25 až 34 let
        [age_35_44] ve věku 35 až 44 let
        [age_45_54] ve věku 45 až 54 let
        [age_55_64] ve věku 55 až 64 let
       *[age_65_up] ve věku od 65 let
    }

# en | wanted-region = someone from { $region_label }
# status: back-translated
wanted-region = { $region ->
        [CZ01] někdo z Prahy
        [CZ02] někdo ze Středočeského kraje
        [CZ03] někdo z Plzeňského nebo Jihočeského kraje
        [CZ04] někdo z Karlovarského nebo Ústeckého kraje
        [CZ05] někdo z Libereckého, Královéhradeckého nebo Pardubického kraje
        [CZ06] někdo z Vysočiny nebo z Jihomoravského kraje
        [CZ07] někdo z Olomouckého nebo Zlínského kraje
        [CZ08] někdo z Moravskoslezského kraje
       *[other] někdo z regionu { $region_label }
    }

## Community safety

# en | q1 = Let us begin with safety. How safe do you feel in your neighbourhood?
# en |     .short = Feels safe in the neighbourhood
# en |     .instruction = If asked: the neighbourhood is the streets around the home.
# status: back-translated
q1 = Začněme bezpečností. Jak bezpečně se cítíte v okolí svého bydliště?
    .short = Pocit bezpečí v okolí bydliště
    .instruction = Na dotaz: okolí bydliště jsou ulice kolem domova.

# en | q2 = Now a few questions about what you do yourself. How often do you …
# en |     .short = Safety: what people do
# status: back-translated
q2 = Teď několik otázek o tom, co děláte vy osobně. Jak často …
    .short = Bezpečnost: co lidé dělají

# en | q2_lock = take care to lock doors and windows in your home before going out?
# en |     .short = lock doors and windows
# status: back-translated
q2_lock = dbáte při odchodu z domova na to, aby byly zamčené dveře a zavřená okna?
    .short = zamčené dveře, zavřená okna

# en | q2_ask_neighbours = ask neighbours to watch your home when you are away?
# en |     .short = ask neighbours to watch the home
# status: back-translated
q2_ask_neighbours = prosíte sousedy, aby vám pohlídali byt nebo dům, když jste pryč?
    .short = prosba sousedům o pohlídání

# en | q2_watch_neighbours = keep an eye on your neighbours’ homes when they are away?
# en |     .short = watch neighbours’ homes
# status: back-translated
q2_watch_neighbours = dohlížíte na byty nebo domy sousedů, když jsou pryč?
    .short = dohled na byty a domy sousedů

# en | q2_police_advice = ask the police for advice on how best to protect your property?
# en |     .short = ask the police for advice
# status: back-translated
q2_police_advice = se radíte s policií, jak nejlépe chránit svůj majetek?
    .short = rada od policie

# en | q2_groups = take part in groups or organisations to improve safety in your neighbourhood?
# en |     .short = take part in groups for safety
# status: back-translated
q2_groups = se zapojujete do skupin nebo organizací, které usilují o větší bezpečnost v okolí vašeho bydliště?
    .short = skupiny pro bezpečnost

# en | q3 = People react in different ways when they come across crime or anti-social behaviour. What about you: how often do you …
# en |     .short = Dealing with crime
# en |     .instruction = If it has never happened to the person, code “never”. Do not ask what the person would do.
# status: back-translated
q3 = Když se lidé setkají s trestnou činností nebo s bezohledným chováním, reagují různě. A co vy: jak často …
    .short = Reakce na trestnou činnost
    .instruction = Pokud to osoba nikdy nezažila, zadejte „nikdy“. Neptejte se, co by udělala.

# en | q3_report_own = report an incident of crime or anti-social behaviour to the police when you are personally involved?
# en |     .short = report crime, personally involved
# status: back-translated
q3_report_own = oznamujete policii trestný čin nebo bezohledné chování, když se vás to přímo týká?
    .short = oznámení, týká se přímo osoby

# en | q3_report_other = report an incident of crime or anti-social behaviour to the police when you are not personally involved?
# en |     .short = report crime, not involved
# status: back-translated
q3_report_other = oznamujete policii trestný čin nebo bezohledné chování, když se vás to přímo netýká?
    .short = oznámení, netýká se přímo osoby

# en | q3_intervene = intervene personally to stop someone behaving in an anti-social way?
# en |     .short = intervene personally
# status: back-translated
q3_intervene = osobně zasahujete, aby se někdo přestal chovat bezohledně?
    .short = osobní zásah

# en | q4 = How satisfied are you with the job that government is doing to improve safety in your community?
# en |     .short = Satisfied with government: safety
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q4 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení bezpečnosti v místě, kde žijete?
    .short = Spokojenost s veřejnou správou: bezpečnost
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

# en | q5 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: safety
# status: back-translated
q5 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: bezpečnost

# en | q5_information = informs citizens about safety in their community?
# en |     .short = government information on safety
# status: back-translated
q5_information = informuje občany o bezpečnosti v místě, kde žijí?
    .short = informování o bezpečnosti

# en | q5_consultation = asks citizens for their opinion on safety in their community?
# en |     .short = government consultation on safety
# status: back-translated
q5_consultation = zjišťuje názory občanů na bezpečnost v místě, kde žijí?
    .short = zjišťování názorů na bezpečnost

# en | q6 = How much of a difference do you think citizens can make in improving safety in their community?
# en |     .short = Citizens make a difference: safety
# status: back-translated
q6 = Co myslíte, jak moc mohou občané přispět ke zlepšení bezpečnosti v místě, kde žijí?
    .short = Přínos občanů: bezpečnost

# en | q7 = How much more time would you be willing to spend improving safety in your neighbourhood yourself, or helping others to do so?
# en |     .short = Willing to do more: safety
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q7 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování bezpečnosti v okolí svého bydliště, ať už vlastními silami, nebo tím, že pomůžete druhým?
    .short = Ochota dělat víc: bezpečnost
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Local environment

# en | q8 = Let us turn to the local environment. How clean is the local environment where you live?
# en |     .short = Clean local environment
# status: back-translated
q8 = Přejděme k životnímu prostředí ve vašem okolí. Jak čisté je prostředí v místě, kde bydlíte?
    .short = Čisté místní prostředí

# en | q9 = And what do you do yourself? How often do you …
# en |     .short = Environment: what people do
# status: back-translated
q9 = A co děláte vy osobně? Jak často …
    .short = Prostředí: co lidé dělají

# en | q9_recycle = recycle household rubbish?
# en |     .short = recycle household rubbish
# status: back-translated
q9_recycle = třídíte doma odpad?
    .short = třídění odpadu

# en | q9_save = save water and electricity at home?
# en |     .short = save water and electricity
# status: back-translated
q9_save = šetříte doma vodou a elektřinou?
    .short = šetření vodou a elektřinou

# en | q9_transport = walk, cycle or use public transport?
# en |     .short = walk, cycle, public transport
# status: back-translated
q9_transport = chodíte pěšky, jezdíte na kole nebo používáte hromadnou dopravu?
    .short = pěšky, na kole, hromadnou dopravou

# en | q9_tell_others = tell other people not to drop rubbish or let their dogs foul the streets?
# en |     .short = tell others about rubbish, dogs
# status: back-translated
q9_tell_others = říkáte druhým, aby neodhazovali odpadky nebo aby po svém psovi uklidili?
    .short = upozornění na odpadky, psy

# en | q9_groups = take part in groups or organisations to improve the local environment?
# en |     .short = take part in environment groups
# status: back-translated
q9_groups = se zapojujete do skupin nebo organizací, které usilují o lepší životní prostředí ve vašem okolí?
    .short = skupiny pro životní prostředí

# en | q10 = How satisfied are you with the job that government is doing to improve the local environment?
# en |     .short = Satisfied with government: environment
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q10 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení životního prostředí ve vašem okolí?
    .short = Spokojenost s veřejnou správou: prostředí
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

# en | q11 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: environment
# status: back-translated
q11 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: prostředí

# en | q11_information = informs citizens about the local environment?
# en |     .short = government information on environment
# status: back-translated
q11_information = informuje občany o životním prostředí v jejich okolí?
    .short = informování o životním prostředí

# en | q11_consultation = asks citizens for their opinion on the local environment?
# en |     .short = government consultation on environment
# status: back-translated
q11_consultation = zjišťuje názory občanů na životní prostředí v jejich okolí?
    .short = zjišťování názorů na prostředí

# en | q12 = How much of a difference do you think citizens can make in improving the local environment?
# en |     .short = Citizens make a difference: environment
# status: back-translated
q12 = Co myslíte, jak moc mohou občané přispět ke zlepšení životního prostředí ve svém okolí?
    .short = Přínos občanů: prostředí

# en | q13 = How much more time would you be willing to spend improving the local environment yourself, or helping others to do so?
# en |     .short = Willing to do more: environment
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q13 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování životního prostředí ve svém okolí, ať už vlastními silami, nebo tím, že pomůžete druhým?
    .short = Ochota dělat víc: prostředí
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Health

# en | q14 = Now I would like to talk about health. How healthy do you feel?
# en |     .short = Feels healthy
# en |     .instruction = The person may leave out any question on health: refused.
# status: back-translated
q14 = Teď přejděme ke zdraví. Jak zdravě se cítíte?
    .short = Pocit zdraví
    .instruction = Kteroukoli otázku o zdraví může osoba vynechat: odmítá odpovědět.

# en | q15 = And what do you do for health? How often do you …
# en |     .short = Health: what people do
# status: back-translated
q15 = A co děláte pro zdraví? Jak často …
    .short = Zdraví: co lidé dělají

# en | q15_diet = change to a more healthy diet?
# en |     .short = change to a more healthy diet
# status: back-translated
q15_diet = měníte svůj jídelníček, aby byl zdravější?
    .short = změna na zdravější jídelníček

# en | q15_exercise = try to exercise?
# en |     .short = try to exercise
# status: back-translated
q15_exercise = se snažíte cvičit nebo sportovat?
    .short = cvičení nebo sport

# en | q15_check_up = see a doctor for a health check?
# en |     .short = see a doctor for a health check
# status: back-translated
q15_check_up = chodíte k lékaři na preventivní prohlídku?
    .short = preventivní prohlídka u lékaře

# en | q15_care = take care of sick family members or friends?
# en |     .short = take care of sick family, friends
# status: back-translated
q15_care = pečujete o nemocné v rodině nebo mezi přáteli?
    .short = péče o nemocné blízké

# en | q15_groups = take part in groups or organisations dealing with health issues?
# en |     .short = take part in health groups
# status: back-translated
q15_groups = se zapojujete do skupin nebo organizací, které se zabývají otázkami zdraví?
    .short = skupiny pro zdraví

# en | q16 = How satisfied are you with the job that government is doing to improve people’s health?
# en |     .short = Satisfied with government: health
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q16 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení zdraví lidí?
    .short = Spokojenost s veřejnou správou: zdraví
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

# en | q17 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: health
# status: back-translated
q17 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: zdraví

# en | q17_information = informs citizens about health issues?
# en |     .short = government information on health
# status: back-translated
q17_information = informuje občany o otázkách zdraví?
    .short = informování o zdraví

# en | q17_consultation = asks citizens for their opinion on health issues?
# en |     .short = government consultation on health
# status: back-translated
q17_consultation = zjišťuje názory občanů na otázky zdraví?
    .short = zjišťování názorů na zdraví

# en | q18 = How much of a difference do you think citizens can make in improving people’s health?
# en |     .short = Citizens make a difference: health
# status: back-translated
q18 = Co myslíte, jak moc mohou občané přispět ke zlepšení zdraví lidí?
    .short = Přínos občanů: zdraví

# en | q19 = How much more time would you be willing to spend improving your own health or the health of other people?
# en |     .short = Willing to do more: health
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q19 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování vlastního zdraví nebo zdraví druhých lidí?
    .short = Ochota dělat víc: zdraví
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Self-service in daily life

# en | q20 = Now just a few things from everyday life. How often do you …
# en |     .short = Self-service in daily life
# status: back-translated
q20 = Teď už jen pár věcí z každodenního života. Jak často …
    .short = Svépomoc v každodenním životě

# en | q20_repairs = do your own home repairs?
# en |     .short = own home repairs
# status: back-translated
q20_repairs = děláte opravy v domácnosti vlastními silami?
    .short = vlastní opravy v domácnosti

# en | q20_banking = do your banking by telephone or online?
# en |     .short = banking by telephone or online
# status: back-translated
q20_banking = vyřizujete bankovní záležitosti po telefonu nebo přes internet?
    .short = banka po telefonu, přes internet

# en | q20_booking = book or buy things online?
# en |     .short = booking or buying online
# status: back-translated
q20_booking = si něco rezervujete nebo kupujete přes internet?
    .short = rezervace a nákupy přes internet

## Background

# en | employment = To finish, a few questions about you. Are you employed full-time or part-time, self-employed, unemployed, in education or training, retired, or not working for another reason?
# en |     .short = Employment
# en |     .instruction = If several apply: what takes up most of the person’s time.
# status: back-translated
employment = Na závěr několik otázek o vás. Máte zaměstnání na plný úvazek, na částečný úvazek, podnikáte, jste bez zaměstnání a hledáte práci, studujete nebo jste v učení, jste v důchodu, nebo nepracujete z jiného důvodu?
    .short = Zaměstnání
    .instruction = Platí-li víc možností: ta, která zabírá nejvíc času.

# en | employment-full_time = employed full-time
# status: back-translated
employment-full_time = zaměstnání na plný úvazek

# en | employment-part_time = employed part-time
# status: back-translated
employment-part_time = zaměstnání na částečný úvazek

# en | employment-self_employed = self-employed
# status: back-translated
employment-self_employed = podniká

# en | employment-unemployed = unemployed
# status: back-translated
employment-unemployed = bez zaměstnání, hledá práci

# en | employment-in_education = in education or training
# status: back-translated
employment-in_education = studuje nebo je v učení

# en | employment-retired = retired
# status: back-translated
employment-retired = v důchodu

# en | employment-not_working = not working for another reason
# status: back-translated
employment-not_working = nepracuje z jiného důvodu

# en | education = What is the highest level of education you have completed: compulsory school, school up to about 18 or an apprenticeship, a higher vocational qualification, or a university degree?
# en |     .short = Education
# en |     .instruction = Code the level reached so far. A degree from a college counts as a university degree.
# status: back-translated
education = Jaké je vaše nejvyšší dokončené vzdělání: základní, střední včetně vyučení, vyšší odborné, nebo vysokoškolské?
    .short = Vzdělání
    .instruction = Zadejte dosud dosažený stupeň. I bakalářský titul je vysokoškolské vzdělání.

# en | education-compulsory = compulsory school or less
# status: back-translated
education-compulsory = základní nebo nižší

# en | education-upper_secondary = school up to about 18, or apprenticeship
# status: back-translated
education-upper_secondary = střední včetně vyučení

# en | education-higher_vocational = higher vocational qualification
# status: back-translated
education-higher_vocational = vyšší odborné

# en | education-college = university or college degree
# status: back-translated
education-college = vysokoškolské

# en | area = Do you live in a large city, in the suburbs of a large city, in a small or medium-sized town, or in a village or the countryside?
# en |     .short = Urban or rural area
# en |     .instruction = The person’s own view counts.
# status: back-translated
area = Bydlíte ve velkém městě, na předměstí velkého města, v malém nebo středně velkém městě, nebo na vesnici či jinde na venkově?
    .short = Město nebo venkov
    .instruction = Platí, jak to vidí dotázaná osoba.

# en | area-large_city = large city
# status: back-translated
area-large_city = velké město

# en | area-suburb = suburbs of a large city
# status: back-translated
area-suburb = předměstí velkého města

# en | area-town = small or medium-sized town
# status: back-translated
area-town = malé nebo středně velké město

# en | area-rural = village or countryside
# status: back-translated
area-rural = vesnice nebo venkov

# en | head = Are you the person who contributes most to the income of your household?
# en |     .short = Head of household
# en |     .instruction = Lives alone, or contributes as much as somebody else: yes.
# status: back-translated
head = Jste to vy, kdo nejvíc přispívá k příjmům vaší domácnosti?
    .short = Hlavní příjem domácnosti
    .instruction = Osoba žije sama nebo přispívá stejně jako někdo jiný: ano.

# en | head-yes = yes
# status: back-translated
head-yes = ano

# en | head-no = no
# status: back-translated
head-no = ne

# en | head_occupation = { $head ->
# en |         [yes] And what is your main occupation, or what was it last?
# en |        *[other] And what is, or was last, the main occupation of the person who contributes most to the income of your household?
# en |     }
# en |     .short = Occupation of head of household
# en |     .instruction = Do not read out; choose what fits. Retired or not working at present: the last occupation.
# status: back-translated
head_occupation = { $head ->
        [yes] A jaké je vaše hlavní povolání, nebo jaké bylo to poslední?
       *[other] A jaké je, nebo naposledy bylo, hlavní povolání toho, kdo nejvíc přispívá k příjmům vaší domácnosti?
    }
    .short = Povolání osoby s hlavním příjmem
    .instruction = Nečtěte; vyberte, co odpovídá. V důchodu nebo teď bez práce: poslední povolání.

# en | head_occupation-farmer = farming, fishing
# status: back-translated
head_occupation-farmer = zemědělství, rybolov

# en | head_occupation-business_owner = self-employed: shop, craft, business, practice
# status: back-translated
head_occupation-business_owner = podnikání: obchod, řemeslo, firma, praxe

# en | head_occupation-manager_professional = manager, or profession that needs a degree
# status: back-translated
head_occupation-manager_professional = vedení, nebo povolání s vysokou školou

# en | head_occupation-middle = middle grade: technical, nursing, administration
# status: back-translated
head_occupation-middle = střední pozice: technika, ošetřovatelství, správa

# en | head_occupation-office_service = office, sales or service work
# status: back-translated
head_occupation-office_service = kancelář, prodej nebo služby

# en | head_occupation-manual = manual work, skilled or unskilled
# status: back-translated
head_occupation-manual = manuální práce, s vyučením i bez něj

# en | head_occupation-never_worked = has never worked
# status: back-translated
head_occupation-never_worked = osoba nikdy nepracovala

## Endings

# en | ending-complete = That was the last question. Thank you very much for your time and your answers. If you have any questions later, you can call us on { $contact }. Goodbye.
# status: back-translated
ending-complete = To byla poslední otázka. Moc vám děkuji za váš čas i odpovědi. Pokud budete mít později nějaké dotazy, můžete nám zavolat na číslo { $contact }. Na shledanou.

# en | ending-quota_full = Thank you very much. We have already spoken to enough people of your age and gender or from your region, so I need not ask you any further questions.
# status: back-translated
ending-quota_full = Moc vám děkuji. S dostatečným počtem lidí vašeho věku a pohlaví nebo z vašeho regionu jsme už mluvili, takže další otázky pro vás nemám.

# en | ending-not_eligible = Thank you very much. For this survey we may only interview people aged 18 or over.
# status: back-translated
ending-not_eligible = Moc vám děkuji. V tomto průzkumu se smíme ptát jen lidí, kterým je aspoň 18 let.

# en | ending-refused = I understand. Thank you for your time, and goodbye.
# status: back-translated
ending-refused = Rozumím. Děkuji vám za váš čas a na shledanou.

# en | ending-not_available = Thank you very much. We will try again at another time. Goodbye.
# status: back-translated
ending-not_available = Moc vám děkuji. Zkusíme to znovu jindy. Na shledanou.

# en | ending-break_off = That is all right, we can stop here. Thank you for the time you have given us. Goodbye.
# status: back-translated
ending-break_off = To je v pořádku, můžeme tady skončit. Děkuji vám za váš čas. Na shledanou.

# en | ending-suspended = Thank you very much so far. We will call you again to go through the remaining questions. Goodbye.
# status: back-translated
ending-suspended = Zatím vám moc děkuji. Zavoláme vám znovu a dokončíme zbývající otázky. Na shledanou.

## Countries and indices

# en | country-CZ = Czech Republic
# status: back-translated
country-CZ = Česká republika

# en | country-DE = Germany
# status: back-translated
country-DE = Německo

# en | country-DK = Denmark
# status: back-translated
country-DK = Dánsko

# en | country-FR = France
# status: back-translated
country-FR = Francie

# en | country-UK = United Kingdom
# status: back-translated
country-UK = Spojené království

# en | index-safety = Community safety
# status: back-translated
index-safety = Místní bezpečnost

# en | index-environment = Local environment
# status: back-translated
index-environment = Místní prostředí

# en | index-health = Health
# status: back-translated
index-health = Zdraví

# en | index-overall = Co-production, all three sectors
# status: back-translated
index-overall = Koprodukce, všechny tři oblasti

# en | index-crime_reporting = Reporting crime, intervening
# status: back-translated
index-crime_reporting = Oznámení trestné činnosti, zásah

# en | index-willingness = Willingness to do more
# status: back-translated
index-willingness = Ochota dělat víc

# en | index-difference = Belief that citizens make a difference
# status: back-translated
index-difference = Přesvědčení o přínosu občanů

# en | index-performance = Satisfaction with government performance
# status: back-translated
index-performance = Spokojenost s prací veřejné správy

# en | index-information = Satisfaction with information
# status: back-translated
index-information = Spokojenost s informováním

# en | index-consultation = Satisfaction with consultation
# status: back-translated
index-consultation = Spokojenost se zjišťováním názorů

# en | index-safe = Feeling safe
# status: back-translated
index-safe = Pocit bezpečí

# en | index-clean = Clean local environment
# status: back-translated
index-clean = Čisté místní prostředí

# en | index-healthy = Feeling healthy
# status: back-translated
index-healthy = Pocit zdraví

## The report

# en | report-graph_1 = Level of co-production in three sectors, and in dealing with crime
# en |     .number = Graph 1
# en |     .about = Mean index: 0 is “never” to everything that was asked, 100 is “often” to everything.
# status: back-translated
report-graph_1 = Úroveň koprodukce ve třech oblastech a při reakci na trestnou činnost
    .number = Graf 1
    .about = Průměrný index: 0 znamená u všech otázek „nikdy“, 100 u všech „často“.

# en | report-graph_2 = What citizens do most and least: a ranking
# en |     .number = Graph 2
# en |     .about = Percent who say that they do it often.
# status: back-translated
report-graph_2 = Co občané dělají nejvíce a nejméně: pořadí
    .number = Graf 2
    .about = Procento těch, kdo uvádějí, že to dělají často.

# en | report-graph_3 = Co-production with the police in crime prevention
# en |     .number = Graph 3
# en |     .about = Percent who ask the police for advice on how best to protect their property.
# status: back-translated
report-graph_3 = Koprodukce s policií při prevenci kriminality
    .number = Graf 3
    .about = Procento těch, kdo žádají policii o radu, jak nejlépe chránit svůj majetek.

# en | report-graph_4 = Taking part in groups and organisations
# en |     .number = Graph 4
# en |     .about = Percent who often take part in groups or organisations.
# status: back-translated
report-graph_4 = Zapojení do skupin a organizací
    .number = Graf 4
    .about = Procento těch, kdo se často zapojují do skupin nebo organizací.

# en | report-graph_5 = Intervening personally to stop anti-social behaviour
# en |     .number = Graph 5
# en |     .about = Percent who often intervene personally.
# status: back-translated
report-graph_5 = Osobní zásah proti bezohlednému chování
    .number = Graf 5
    .about = Procento těch, kdo často osobně zasáhnou.

# en | report-graph_6 = Telling others not to drop rubbish or let their dogs foul the streets
# en |     .number = Graph 6
# en |     .about = Percent who often tell other people.
# status: back-translated
report-graph_6 = Říkat druhým, aby neodhazovali odpadky nebo aby po svém psovi uklidili
    .number = Graf 6
    .about = Procento těch, kdo to druhým říkají často.

# en | report-graph_7 = Level of co-production by country
# en |     .number = Graph 7
# en |     .about = Mean of the overall index, from 0 to 100. It is itself the mean of the indices of the three sectors.
# status: back-translated
report-graph_7 = Úroveň koprodukce podle zemí
    .number = Graf 7
    .about = Průměr celkového indexu od 0 do 100; ten je sám průměrem indexů tří oblastí.

# en | report-graph_8 = Who are the active citizens?
# en |     .number = Graph 8
# en |     .about = Correlation of the overall index of co-production with facts about the person.
# status: back-translated
report-graph_8 = Kdo jsou aktivní občané?
    .number = Graf 8
    .about = Korelace celkového indexu koprodukce s charakteristikami osoby.

# en | report-graph_9 = Co-production and attitudes
# en |     .number = Graph 9
# en |     .about = Correlation of the overall index of co-production with indices of attitudes.
# status: back-translated
report-graph_9 = Koprodukce a postoje
    .number = Graf 9
    .about = Korelace celkového indexu koprodukce s indexy postojů.

# en | report-graph_10 = How much more time citizens are willing to spend, by sector
# en |     .number = Graph 10
# en |     .about = Percent of each answer.
# status: back-translated
report-graph_10 = Kolik času navíc by občané věnovali jednotlivým oblastem
    .number = Graf 10
    .about = Procento každé odpovědi.

# en | report-diagram_1 = How much more time citizens are willing to spend in any of the three sectors
# en |     .number = Diagram 1
# en |     .about = Each person’s highest answer, in percent of persons. The report adds that 70 to 80 percent would do more “depending on the issue”; since 71 percent would in any of the three, no single one can reach more.
# status: back-translated
report-diagram_1 = Kolik času navíc by občané věnovali alespoň jedné ze tří oblastí
    .number = Diagram 1
    .about = Nejvyšší odpověď každé osoby, v procentech osob. Zpráva dodává, že „podle tématu“ by víc dělalo 70 až 80 procent; protože alespoň v jedné ze tří oblastí by to bylo 71 procent, v žádné oblasti samotné to víc být nemůže.

# en | report-willing = Willingness to do more, between the sectors
# en |     .number = Section 4.1
# en |     .about = Correlation of the answers in two sectors. In the report’s text, without a graph.
# status: back-translated
report-willing = Ochota dělat víc, mezi oblastmi navzájem
    .number = Oddíl 4.1
    .about = Korelace odpovědí ve dvou oblastech. Ve zprávě jen v textu, bez grafu.

# en | report-graph_11 = Willingness to do more, by country
# en |     .number = Graph 11
# en |     .about = Mean index over the three sectors: 0 is no time at all, 50 a few hours a month, 100 a few hours a week.
# status: back-translated
report-graph_11 = Ochota dělat víc podle zemí
    .number = Graf 11
    .about = Průměrný index za tři oblasti: 0 znamená vůbec žádný čas, 50 pár hodin měsíčně, 100 pár hodin týdně.

# en | report-graph_12 = Belief that citizens can make a difference, by country
# en |     .number = Graph 12
# en |     .about = Mean index over the three sectors: 0 is no difference, 100 a big difference.
# status: back-translated
report-graph_12 = Přesvědčení o přínosu občanů podle zemí
    .number = Graf 12
    .about = Průměrný index za tři oblasti: 0 znamená „vůbec ne“, 100 „hodně“.

# en | report-graph_13 = Satisfaction with government performance, by country
# en |     .number = Graph 13
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_13 = Spokojenost s prací veřejné správy podle zemí
    .number = Graf 13
    .about = Průměrný index za tři oblasti: 0 znamená velkou nespokojenost, 100 velkou spokojenost.

# en | report-graph_14 = Co-production and how safe, clean and healthy life is felt to be
# en |     .number = Graph 14
# en |     .about = Correlation of the overall index of co-production with perceptions, where 100 is very safe, very clean, very healthy.
# status: back-translated
report-graph_14 = Koprodukce a vnímání bezpečí, čistoty a zdraví
    .number = Graf 14
    .about = Korelace celkového indexu koprodukce s vnímáním, kde 100 znamená „velmi bezpečně“, „velmi čisté“, „velmi zdravě“.

# en | report-graph_15 = Satisfaction with government information, by country
# en |     .number = Graph 15
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_15 = Spokojenost s informováním ze strany veřejné správy podle zemí
    .number = Graf 15
    .about = Průměrný index za tři oblasti: 0 znamená velkou nespokojenost, 100 velkou spokojenost.

# en | report-graph_16 = Satisfaction with government consultation, by country
# en |     .number = Graph 16
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied. In the report it is lower than satisfaction with information in every country.
# status: back-translated
report-graph_16 = Spokojenost se zjišťováním názorů občanů podle zemí
    .number = Graf 16
    .about = Průměrný index za tři oblasti: 0 znamená velkou nespokojenost, 100 velkou spokojenost. Ve zprávě je tato spokojenost v každé zemi nižší než spokojenost s informováním.

# en | report-graph_17 = Co-production and satisfaction with information and consultation
# en |     .number = Graph 17
# en |     .about = Correlation of the overall index of co-production with indices of satisfaction.
# status: back-translated
report-graph_17 = Koprodukce a spokojenost s informováním a zjišťováním názorů
    .number = Graf 17
    .about = Korelace celkového indexu koprodukce s indexy spokojenosti.

# en | report-graph_18 = Who is willing to do more?
# en |     .number = Graph 18
# en |     .about = Correlation of the index of willingness with facts about the person.
# status: back-translated
report-graph_18 = Kdo je ochoten dělat víc?
    .number = Graf 18
    .about = Korelace indexu ochoty s charakteristikami osoby.

# en | report-graph_19 = Co-production and self-service in daily life
# en |     .number = Graph 19
# en |     .about = Correlation of the overall index of co-production with how often people do things themselves.
# status: back-translated
report-graph_19 = Koprodukce a svépomoc v každodenním životě
    .number = Graf 19
    .about = Korelace celkového indexu koprodukce s tím, jak často lidé dělají věci sami.

# en | report-internet = Booking or buying online
# en |     .number = Part 1
# en |     .about = Percent who do so often or sometimes: the “42 percent” of the report’s first part is read so.
# status: back-translated
report-internet = Rezervace a nákupy přes internet
    .number = Část 1
    .about = Procento těch, kdo to dělají často nebo občas: tak je zde chápáno „42 procent“ z první části zprávy.

# en | report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008
# status: back-translated
report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008

# en | report-term-female = being a woman
# status: back-translated
report-term-female = žena

# en | report-term-employed = active in the labour market
# status: back-translated
report-term-employed = aktivní na trhu práce

# en | report-term-rural = living in a rural area
# status: back-translated
report-term-rural = bydliště na venkově

# en | report-term-college = college education
# status: back-translated
report-term-college = vysokoškolské vzdělání

# en | report-term-more_safety = willing: safety
# status: back-translated
report-term-more_safety = ochota: bezpečnost

# en | report-term-more_environment = willing: environment
# status: back-translated
report-term-more_environment = ochota: prostředí

# en | report-term-more_health = willing: health
# status: back-translated
report-term-more_health = ochota: zdraví

# en | report-term-repairs = own home repairs
# status: back-translated
report-term-repairs = vlastní opravy v domácnosti

# en | report-term-banking = banking by telephone or online
# status: back-translated
report-term-banking = banka po telefonu, přes internet

# en | report-term-booking = booking or buying online
# status: back-translated
report-term-booking = rezervace a nákupy přes internet

# en | report-note-sizes = The sample sizes in the report’s annex add up to 4,987 (United Kingdom 988, Germany 1,000, Denmark 1,011, France 988, Czech Republic 1,000); the report itself speaks of 4,951. The annex sizes are kept as the totals of the quotas. One explanation would be that the British size repeats the French one and should be 952; it is not confirmed.
# status: back-translated
report-note-sizes = Velikosti výběrů v příloze zprávy dávají dohromady 4 987 (Spojené království 988, Německo 1 000, Dánsko 1 011, Francie 988, Česká republika 1 000), zpráva sama však mluví o 4 951. Velikosti z přílohy jsou zde ponechány jako součty kvót. Jedním vysvětlením by bylo, že britské číslo opakuje francouzské a mělo by znít 952; potvrzeno to není.

# en | report-note-sample = The report calls its sample a representative random sample in its text and a quota sample in its annex. This study takes quotas, as the annex says.
# status: back-translated
report-note-sample = Zpráva označuje svůj výběr v textu za reprezentativní náhodný, v příloze za kvótní. Tato studie používá kvóty, jak stojí v příloze.

# en | report-note-missing = How the report treated “don’t know” and refusals is not known. Here they are left out of each figure; an index of a sector needs four of its five items.
# status: back-translated
report-note-missing = Jak zpráva naložila s odpověďmi „neví“ a s odmítnutými odpověďmi, není známo. Zde jsou z každého údaje vynechány; index oblasti vyžaduje čtyři z pěti otázek.

# en | report-note-graph_18 = The title of graph 18 in the report speaks of co-production; its text and footnote 3 speak of the willingness to do more, and so does this graph.
# status: back-translated
report-note-graph_18 = Název grafu 18 ve zprávě mluví o koprodukci; text zprávy a poznámka pod čarou 3 mluví o ochotě dělat víc, a tak i tento graf.

# en | report-note-alike = The items called inferred or the project’s own replace questions whose wording was not found. Where a figure rests on them, a difference from what was published may be one of the questions and not of the people.
# status: back-translated
report-note-alike = Otázky označené jako odvozené nebo napsané pro tento projekt nahrazují ty, jejichž znění se nenašlo. Tam, kde na nich údaj stojí, může rozdíl oproti zveřejněnému spočívat v otázkách, a ne v lidech.
