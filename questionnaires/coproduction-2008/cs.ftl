# Citizens and the co-production of public services, 2008: Czech texts. No Czech wording of 2008 was found; all are the project's own translations.
# Decisions: vykání (vy); no brackets or slashes; the interviewer's gender never shows; the respondent's only by $gender in `spokojen(á)` and
# `ochoten, ochotná`, whose default is neutral. Government = veřejná správa, neighbourhood = okolí bydliště, sometimes = občas (někdy sounds like nikdy).

study-title = Občané a veřejné služby 2008

section-introduction = Úvod
section-screening = Osoba
section-safety = Bezpečnost
section-environment = Místní prostředí
section-health = Zdraví
section-self_service = Každodenní život
section-background = Další údaje

dont_know = neví
refused = odmítá odpovědět

## Scales

scale-frequency = Často, občas, nebo nikdy?
scale-frequency-often = často
scale-frequency-sometimes = občas
scale-frequency-never = nikdy

scale-safe = Velmi bezpečně, docela bezpečně, nepříliš bezpečně, nebo vůbec ne?
scale-safe-very_safe = velmi bezpečně
scale-safe-fairly_safe = docela bezpečně
scale-safe-not_very_safe = nepříliš bezpečně
scale-safe-not_at_all_safe = vůbec ne bezpečně

scale-clean = Velmi čisté, docela čisté, nepříliš čisté, nebo vůbec ne?
scale-clean-very_clean = velmi čisté
scale-clean-fairly_clean = docela čisté
scale-clean-not_very_clean = nepříliš čisté
scale-clean-not_at_all_clean = vůbec ne čisté

scale-healthy = Velmi zdravě, docela zdravě, nepříliš zdravě, nebo vůbec ne?
scale-healthy-very_healthy = velmi zdravě
scale-healthy-fairly_healthy = docela zdravě
scale-healthy-not_very_healthy = nepříliš zdravě
scale-healthy-not_at_all_healthy = vůbec ne zdravě

scale-satisfaction = { $gender ->
        [male] Jste velmi spokojen, spíše spokojen, spíše nespokojen, nebo velmi nespokojen?
        [female] Jste velmi spokojená, spíše spokojená, spíše nespokojená, nebo velmi nespokojená?
       *[other] Je to velká spokojenost, spíše spokojenost, spíše nespokojenost, nebo velká nespokojenost?
    }
scale-satisfaction-very_satisfied = { $gender ->
        [male] velmi spokojen
        [female] velmi spokojená
       *[other] velká spokojenost
    }
scale-satisfaction-fairly_satisfied = { $gender ->
        [male] spíše spokojen
        [female] spíše spokojená
       *[other] spíše spokojenost
    }
scale-satisfaction-fairly_dissatisfied = { $gender ->
        [male] spíše nespokojen
        [female] spíše nespokojená
       *[other] spíše nespokojenost
    }
scale-satisfaction-very_dissatisfied = { $gender ->
        [male] velmi nespokojen
        [female] velmi nespokojená
       *[other] velká nespokojenost
    }

scale-difference = Hodně, do určité míry, málo, nebo vůbec ne?
scale-difference-big = hodně
scale-difference-some = do určité míry
scale-difference-little = málo
scale-difference-none = vůbec ne

scale-willingness = Bylo by to pár hodin navíc týdně, pár hodin navíc měsíčně, nebo vůbec žádný čas?
scale-willingness-week = pár hodin navíc týdně
scale-willingness-month = pár hodin navíc měsíčně
scale-willingness-none = vůbec žádný čas

scale-age_band = Je to 18 až 24 let, 25 až 34, 35 až 44, 45 až 54, 55 až 64, nebo 65 a více let?
scale-age_band-age_18_24 = 18 až 24 let
scale-age_band-age_25_34 = 25 až 34 let
scale-age_band-age_35_44 = 35 až 44 let
scale-age_band-age_45_54 = 45 až 54 let
scale-age_band-age_55_64 = 55 až 64 let
scale-age_band-age_65_up = 65 a více let

## Introduction

intro = Dobrý den, jmenuji se { $interviewer } a volám za organizaci { $organisation }. Děláme průzkum v pěti evropských zemích; nic neprodávám. Týká se toho, co lidé sami dělají pro bezpečnost, životní prostředí a zdraví a jak jsou spokojeni s veřejnou správou. Rozhovor trvá asi { $minutes } minut.
    .short = Úvod
    .instruction = Představte se tomu, kdo zvedne telefon, dřív než se na někoho začnete ptát.

selection_person = { $selection ->
        [youngest_man] V tomto průzkumu potřebujeme mluvit s nejmladším mužem od 18 let, který je teď doma. Jste to vy, nebo ho můžete, prosím, zavolat k telefonu?
       *[last_birthday] V tomto průzkumu potřebujeme mluvit s osobou ve věku od 18 let, která měla ve vaší domácnosti naposledy narozeniny. Jste to vy, nebo ji můžete, prosím, zavolat k telefonu?
    }
    .short = Výběr osoby
    .instruction = { $selection ->
        [youngest_man] Žádný muž není doma: požádejte o nejmladší ženu od 18 let.
       *[last_birthday] Teď není k zastižení: zeptejte se, kdy se to bude hodit, a poznamenejte si to.
    }
selection_person-on_phone = už je u telefonu
selection_person-comes = přijde k telefonu
selection_person-not_available = teď není k zastižení
selection_person-refuses = někdo odmítá za vybranou osobu

intro_again = Dobrý den, jmenuji se { $interviewer } a volám za organizaci { $organisation }. Děláme průzkum o tom, co lidé dělají pro bezpečnost, životní prostředí a zdraví a jak jsou spokojeni s veřejnou správou. Nic neprodávám a rozhovor trvá asi { $minutes } minut.
    .short = Úvod pro vybranou osobu
    .instruction = Jakmile přijde vybraná osoba k telefonu, představte se znovu.

consent = Účast je dobrovolná: kteroukoli otázku můžete vynechat a kdykoli můžete skončit. Vaše odpovědi jsou důvěrné; některé otázky se týkají vašeho zdraví. Kvůli kontrole naší práce může rozhovor poslouchat i někdo z našich vedoucích. Zavolat nám můžete na číslo { $contact }. Souhlasíte s účastí?
    .short = Souhlas
    .instruction = Jen jasné ano je souhlas. Na požádání zopakujte telefonní číslo, pomalu.
consent-yes = ano, souhlasí s účastí
consent-no = ne, nesouhlasí

## Screening

region = { $country ->
        [CZ] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve kterém kraji bydlíte?
        [DE] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve které spolkové zemi bydlíte?
       *[other] Nejdřív několik krátkých otázek, aby byli všichni dobře zastoupeni. Ve kterém regionu bydlíte?
    }
    .short = Region
    .instruction = Seznam nečtěte. Při nejistotě se zeptejte na nejbližší větší město.
region-CZ01 = Praha
region-CZ02 = Středočeský kraj
region-CZ03 = Plzeňský nebo Jihočeský kraj
region-CZ04 = Karlovarský nebo Ústecký kraj
region-CZ05 = Liberecký, Královéhradecký nebo Pardubický kraj
region-CZ06 = Vysočina nebo Jihomoravský kraj
region-CZ07 = Olomoucký nebo Zlínský kraj
region-CZ08 = Moravskoslezský kraj
region-DE1 = Bádensko-Württembersko
region-DE2 = Bavorsko
region-DE3 = Berlín
region-DE4 = Braniborsko
region-DE5 = Brémy
region-DE6 = Hamburk
region-DE7 = Hesensko
region-DE8 = Meklenbursko-Přední Pomořansko
region-DE9 = Dolní Sasko
region-DEA = Severní Porýní-Vestfálsko
region-DEB = Porýní-Falc
region-DEC = Sársko
region-DED = Sasko
region-DEE = Sasko-Anhaltsko
region-DEF = Šlesvicko-Holštýnsko
region-DEG = Durynsko
region-DK01 = Hovedstaden s Kodaní
region-DK02 = Sjælland
region-DK03 = Jižní Dánsko
region-DK04 = Střední Jutsko
region-DK05 = Severní Jutsko
region-FR10 = Île-de-France
region-FRB0 = Centre
region-FRC1 = Burgundsko
region-FRC2 = Franche-Comté
region-FRD1 = Dolní Normandie
region-FRD2 = Horní Normandie
region-FRE1 = Nord-Pas-de-Calais
region-FRE2 = Pikardie
region-FRF1 = Alsasko
region-FRF2 = Champagne-Ardenne
region-FRF3 = Lotrinsko
region-FRG0 = Pays de la Loire
region-FRH0 = Bretaň
region-FRI1 = Akvitánie
region-FRI2 = Limousin
region-FRI3 = Poitou-Charentes
region-FRJ1 = Languedoc-Roussillon
region-FRJ2 = Midi-Pyrénées
region-FRK1 = Auvergne
region-FRK2 = Rhône-Alpes
region-FRL0 = Provence-Alpes-Côte d’Azur
region-FRM0 = Korsika
region-UKC = Severovýchodní Anglie
region-UKD = Severozápadní Anglie
region-UKE = Yorkshire a Humber
region-UKF = East Midlands
region-UKG = West Midlands
region-UKH = Východní Anglie
region-UKI = Londýn
region-UKJ = Jihovýchodní Anglie
region-UKK = Jihozápadní Anglie
region-UKL = Wales
region-UKM = Skotsko
region-UKN = Severní Irsko

gender = Kvůli statistice se na to musím zeptat každého: jste muž, nebo žena?
    .short = Pohlaví
    .instruction = Vždy se zeptejte, nikdy neodhadujte podle hlasu.
gender-male = muž
gender-female = žena

age = A kolik je vám let?
    .short = Věk v letech
    .instruction = Věk v dokončených letech. Nechce-li ho osoba říct: odmítá odpovědět; pak přijde otázka na věkovou skupinu.

age_group = Stačí věková skupina. Je to 18 až 24 let, 25 až 34, 35 až 44, 45 až 54, 55 až 64, nebo 65 a více let?
    .short = Věková skupina
    .instruction = Při váhání: potřebujeme to jen proto, aby byly zastoupeny všechny věkové skupiny.
age_group-age_18_24 = 18 až 24 let
age_group-age_25_34 = 25 až 34 let
age_group-age_35_44 = 35 až 44 let
age_group-age_45_54 = 45 až 54 let
age_group-age_55_64 = 55 až 64 let
age_group-age_65_up = 65 a více let
age_group-under_18 = méně než 18 let

check-age_high = Jen pro jistotu: je vám { $age } let?

resuming = Dobrý den, jmenuji se { $interviewer } a znovu volám za organizaci { $organisation }. Začali jsme s někým z vaší domácnosti rozhovor. Můžeme pokračovat tam, kde jsme skončili?
goodbye = Moc vám děkuji za pomoc. Na shledanou.
or = nebo
another-adult = { $wanted ->
        [none] Je ve vaší domácnosti ještě někdo, komu je aspoň 18 let a kdo by se mnou mohl mluvit?
       *[other] Je ve vaší domácnosti ještě někdo, komu je aspoň 18 let, třeba { $wanted }?
    }

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

q1 = Začněme bezpečností. Jak bezpečně se cítíte v okolí svého bydliště?
    .short = Pocit bezpečí v okolí bydliště
    .instruction = Na dotaz: okolí bydliště jsou ulice kolem domova.

q2 = Teď několik otázek o tom, co děláte vy osobně. Jak často …
    .short = Bezpečnost: co lidé dělají
q2_lock = dbáte při odchodu z domova na to, aby byly zamčené dveře a zavřená okna?
    .short = zamčené dveře, zavřená okna
q2_ask_neighbours = prosíte sousedy, aby vám pohlídali byt nebo dům, když jste pryč?
    .short = prosba sousedům o pohlídání
q2_watch_neighbours = dohlížíte na byty nebo domy sousedů, když jsou pryč?
    .short = dohled na byty a domy sousedů
q2_police_advice = se radíte s policií, jak nejlépe chránit svůj majetek?
    .short = rada od policie
q2_groups = se zapojujete do skupin nebo organizací, které usilují o větší bezpečnost v okolí vašeho bydliště?
    .short = skupiny pro bezpečnost

q3 = Když se lidé setkají s trestnou činností nebo s bezohledným chováním, reagují různě. A co vy: jak často …
    .short = Reakce na trestnou činnost
    .instruction = Pokud to osoba nikdy nezažila, zadejte „nikdy“. Neptejte se, co by udělala.
q3_report_own = oznamujete policii trestný čin nebo bezohledné chování, když se vás to přímo týká?
    .short = oznámení, týká se přímo osoby
q3_report_other = oznamujete policii trestný čin nebo bezohledné chování, když se vás to přímo netýká?
    .short = oznámení, netýká se přímo osoby
q3_intervene = osobně zasahujete, aby se někdo přestal chovat bezohledně?
    .short = osobní zásah

q4 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení bezpečnosti v místě, kde žijete?
    .short = Spokojenost s veřejnou správou: bezpečnost
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

q5 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: bezpečnost
q5_information = informuje občany o bezpečnosti v místě, kde žijí?
    .short = informování o bezpečnosti
q5_consultation = zjišťuje názory občanů na bezpečnost v místě, kde žijí?
    .short = zjišťování názorů na bezpečnost

q6 = Co myslíte, jak moc mohou občané přispět ke zlepšení bezpečnosti v místě, kde žijí?
    .short = Přínos občanů: bezpečnost

q7 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování bezpečnosti v okolí svého bydliště, ať už vlastními silami, nebo tím, že pomůžete druhým?
    .short = Ochota dělat víc: bezpečnost
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Local environment

q8 = Přejděme k životnímu prostředí ve vašem okolí. Jak čisté je prostředí v místě, kde bydlíte?
    .short = Čisté místní prostředí

q9 = A co děláte vy osobně? Jak často …
    .short = Prostředí: co lidé dělají
q9_recycle = třídíte doma odpad?
    .short = třídění odpadu
q9_save = šetříte doma vodou a elektřinou?
    .short = šetření vodou a elektřinou
q9_transport = chodíte pěšky, jezdíte na kole nebo používáte hromadnou dopravu?
    .short = pěšky, na kole, hromadnou dopravou
q9_tell_others = říkáte druhým, aby neodhazovali odpadky nebo aby po svém psovi uklidili?
    .short = upozornění na odpadky, psy
q9_groups = se zapojujete do skupin nebo organizací, které usilují o lepší životní prostředí ve vašem okolí?
    .short = skupiny pro životní prostředí

q10 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení životního prostředí ve vašem okolí?
    .short = Spokojenost s veřejnou správou: prostředí
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

q11 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: prostředí
q11_information = informuje občany o životním prostředí v jejich okolí?
    .short = informování o životním prostředí
q11_consultation = zjišťuje názory občanů na životní prostředí v jejich okolí?
    .short = zjišťování názorů na prostředí

q12 = Co myslíte, jak moc mohou občané přispět ke zlepšení životního prostředí ve svém okolí?
    .short = Přínos občanů: prostředí

q13 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování životního prostředí ve svém okolí, ať už vlastními silami, nebo tím, že pomůžete druhým?
    .short = Ochota dělat víc: prostředí
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Health

q14 = Teď přejděme ke zdraví. Jak zdravě se cítíte?
    .short = Pocit zdraví
    .instruction = Kteroukoli otázku o zdraví může osoba vynechat: odmítá odpovědět.

q15 = A co děláte pro zdraví? Jak často …
    .short = Zdraví: co lidé dělají
q15_diet = měníte svůj jídelníček, aby byl zdravější?
    .short = změna na zdravější jídelníček
q15_exercise = se snažíte cvičit nebo sportovat?
    .short = cvičení nebo sport
q15_check_up = chodíte k lékaři na preventivní prohlídku?
    .short = preventivní prohlídka u lékaře
q15_care = pečujete o nemocné v rodině nebo mezi přáteli?
    .short = péče o nemocné blízké
q15_groups = se zapojujete do skupin nebo organizací, které se zabývají otázkami zdraví?
    .short = skupiny pro zdraví

q16 = { $gender ->
        [male] Jak jste spokojen
        [female] Jak jste spokojená
       *[other] Jaká je vaše spokojenost
    } s tím, co veřejná správa dělá pro zlepšení zdraví lidí?
    .short = Spokojenost s veřejnou správou: zdraví
    .instruction = Na dotaz: veřejná správa jsou všechny úřady a orgány, místní, krajské i celostátní, také vláda.

q17 = { $gender ->
        [male] A jak jste spokojen
        [female] A jak jste spokojená
       *[other] A jaká je vaše spokojenost
    } s tím, jak veřejná správa …
    .short = Informování, názory občanů: zdraví
q17_information = informuje občany o otázkách zdraví?
    .short = informování o zdraví
q17_consultation = zjišťuje názory občanů na otázky zdraví?
    .short = zjišťování názorů na zdraví

q18 = Co myslíte, jak moc mohou občané přispět ke zlepšení zdraví lidí?
    .short = Přínos občanů: zdraví

q19 = { $gender ->
        [male] Kolik času navíc byste byl ochoten
        [female] Kolik času navíc byste byla ochotná
       *[other] Kolik času navíc máte ochotu
    } věnovat zlepšování vlastního zdraví nebo zdraví druhých lidí?
    .short = Ochota dělat víc: zdraví
    .instruction = Myslí se čas navíc k tomu, který osoba věnuje už teď.

## Self-service in daily life

q20 = Teď už jen pár věcí z každodenního života. Jak často …
    .short = Svépomoc v každodenním životě
q20_repairs = děláte opravy v domácnosti vlastními silami?
    .short = vlastní opravy v domácnosti
q20_banking = vyřizujete bankovní záležitosti po telefonu nebo přes internet?
    .short = banka po telefonu, přes internet
q20_booking = si něco rezervujete nebo kupujete přes internet?
    .short = rezervace a nákupy přes internet

## Background

employment = Na závěr několik otázek o vás. Máte zaměstnání na plný úvazek, na částečný úvazek, podnikáte, jste bez zaměstnání a hledáte práci, studujete nebo jste v učení, jste v důchodu, nebo nepracujete z jiného důvodu?
    .short = Zaměstnání
    .instruction = Platí-li víc možností: ta, která zabírá nejvíc času.
employment-full_time = zaměstnání na plný úvazek
employment-part_time = zaměstnání na částečný úvazek
employment-self_employed = podniká
employment-unemployed = bez zaměstnání, hledá práci
employment-in_education = studuje nebo je v učení
employment-retired = v důchodu
employment-not_working = nepracuje z jiného důvodu

education = Jaké je vaše nejvyšší dokončené vzdělání: základní, střední včetně vyučení, vyšší odborné, nebo vysokoškolské?
    .short = Vzdělání
    .instruction = Zadejte dosud dosažený stupeň. I bakalářský titul je vysokoškolské vzdělání.
education-compulsory = základní nebo nižší
education-upper_secondary = střední včetně vyučení
education-higher_vocational = vyšší odborné
education-college = vysokoškolské

area = Bydlíte ve velkém městě, na předměstí velkého města, v malém nebo středně velkém městě, nebo na vesnici či jinde na venkově?
    .short = Město nebo venkov
    .instruction = Platí, jak to vidí dotázaná osoba.
area-large_city = velké město
area-suburb = předměstí velkého města
area-town = malé nebo středně velké město
area-rural = vesnice nebo venkov

head = Jste to vy, kdo nejvíc přispívá k příjmům vaší domácnosti?
    .short = Hlavní příjem domácnosti
    .instruction = Osoba žije sama nebo přispívá stejně jako někdo jiný: ano.
head-yes = ano
head-no = ne

head_occupation = { $head ->
        [yes] A jaké je vaše hlavní povolání, nebo jaké bylo to poslední?
       *[other] A jaké je, nebo naposledy bylo, hlavní povolání toho, kdo nejvíc přispívá k příjmům vaší domácnosti?
    }
    .short = Povolání osoby s hlavním příjmem
    .instruction = Nečtěte; vyberte, co odpovídá. V důchodu nebo teď bez práce: poslední povolání.
head_occupation-farmer = zemědělství, rybolov
head_occupation-business_owner = podnikání: obchod, řemeslo, firma, praxe
head_occupation-manager_professional = vedení, nebo povolání s vysokou školou
head_occupation-middle = střední pozice: technika, ošetřovatelství, správa
head_occupation-office_service = kancelář, prodej nebo služby
head_occupation-manual = manuální práce, s vyučením i bez něj
head_occupation-never_worked = osoba nikdy nepracovala

## Endings

ending-complete = To byla poslední otázka. Moc vám děkuji za váš čas i odpovědi. Pokud budete mít později nějaké dotazy, můžete nám zavolat na číslo { $contact }. Na shledanou.
ending-quota_full = Moc vám děkuji. S dostatečným počtem lidí vašeho věku a pohlaví nebo z vašeho regionu jsme už mluvili, takže další otázky pro vás nemám.
ending-not_eligible = Moc vám děkuji. V tomto průzkumu se smíme ptát jen lidí, kterým je aspoň 18 let.
ending-refused = Rozumím. Děkuji vám za váš čas a na shledanou.
ending-not_available = Moc vám děkuji. Zkusíme to znovu jindy. Na shledanou.
ending-break_off = To je v pořádku, můžeme tady skončit. Děkuji vám za váš čas. Na shledanou.
ending-suspended = Zatím vám moc děkuji. Zavoláme vám znovu a dokončíme zbývající otázky. Na shledanou.
