# Citizens and the co-production of public services, 2008: Danish texts. All translations are the project's own, written to be read aloud.
# Address: du throughout, as Danish telephone interviewers say to strangers of any age, in 2008 as today; De sounds stiff or aloof.
# Kept: government = det offentlige (state, regions, municipalities), safety = tryghed, fairly = ret; labels carry no brackets where they are spoken.

study-title = Borgerne og den offentlige service 2008

section-introduction = Indledning
section-screening = Person
section-safety = Tryghed
section-environment = Lokalt miljø
section-health = Sundhed
section-self_service = Hverdag
section-background = Baggrund

dont_know = ved ikke
refused = vil ikke svare

## Scales

scale-frequency = Vil du sige ofte, nogle gange eller aldrig?
scale-frequency-often = ofte
scale-frequency-sometimes = nogle gange
scale-frequency-never = aldrig

scale-safe = Vil du sige meget tryg, ret tryg, ikke særlig tryg eller slet ikke tryg?
scale-safe-very_safe = meget tryg
scale-safe-fairly_safe = ret tryg
scale-safe-not_very_safe = ikke særlig tryg
scale-safe-not_at_all_safe = slet ikke tryg

scale-clean = Vil du sige meget rent, ret rent, ikke særlig rent eller slet ikke rent?
scale-clean-very_clean = meget rent
scale-clean-fairly_clean = ret rent
scale-clean-not_very_clean = ikke særlig rent
scale-clean-not_at_all_clean = slet ikke rent

scale-healthy = Vil du sige meget sund, ret sund, ikke særlig sund eller slet ikke sund?
scale-healthy-very_healthy = meget sund
scale-healthy-fairly_healthy = ret sund
scale-healthy-not_very_healthy = ikke særlig sund
scale-healthy-not_at_all_healthy = slet ikke sund

scale-satisfaction = Er du meget tilfreds, ret tilfreds, ret utilfreds eller meget utilfreds?
scale-satisfaction-very_satisfied = meget tilfreds
scale-satisfaction-fairly_satisfied = ret tilfreds
scale-satisfaction-fairly_dissatisfied = ret utilfreds
scale-satisfaction-very_dissatisfied = meget utilfreds

scale-difference = Vil du sige en stor forskel, nogen forskel, en lille forskel eller ingen forskel?
scale-difference-big = en stor forskel
scale-difference-some = nogen forskel
scale-difference-little = en lille forskel
scale-difference-none = ingen forskel

scale-willingness = Er det et par timer mere om ugen, et par timer mere om måneden, eller vil du slet ikke bruge tid på det?
scale-willingness-week = et par timer mere om ugen
scale-willingness-month = et par timer mere om måneden
scale-willingness-none = vil slet ikke bruge tid på det

scale-age_band = Er det 18 til 24, 25 til 34, 35 til 44, 45 til 54, 55 til 64 eller 65 og derover?
scale-age_band-age_18_24 = 18 til 24
scale-age_band-age_25_34 = 25 til 34
scale-age_band-age_35_44 = 35 til 44
scale-age_band-age_45_54 = 45 til 54
scale-age_band-age_55_64 = 55 til 64
scale-age_band-age_65_up = 65 og derover

## Introduction

intro = Goddag, mit navn er { $interviewer }, og jeg ringer for { $organisation }. Vi er i gang med en undersøgelse i fem europæiske lande, og jeg skal ikke sælge noget. Undersøgelsen handler om, hvad folk selv gør for tryghed, miljø og sundhed, og hvor tilfredse de er med det offentlige. Interviewet tager cirka { $minutes } minutter.
    .short = Indledning
    .instruction = Præsentér dig for den, der tager telefonen, før du spørger efter nogen.

selection_person = { $selection ->
        [youngest_man] Til undersøgelsen vil jeg gerne tale med den yngste mand på 18 år eller derover, som er hjemme lige nu. Er det dig, eller kan du bede ham komme til telefonen?
       *[last_birthday] Til undersøgelsen vil jeg gerne tale med den person på 18 år eller derover i husstanden, som sidst havde fødselsdag. Er det dig, eller kan du bede vedkommende komme til telefonen?
    }
    .short = Hvem der skal interviewes
    .instruction = { $selection ->
        [youngest_man] Ingen mand hjemme: spørg efter den yngste kvinde på 18 år eller derover.
       *[last_birthday] Træffes ikke lige nu: spørg, hvornår det passer bedre, og notér det.
    }
selection_person-on_phone = er allerede i telefonen
selection_person-comes = kommer til telefonen
selection_person-not_available = træffes ikke lige nu
selection_person-refuses = en anden siger nej på personens vegne

intro_again = Goddag, mit navn er { $interviewer }, og jeg ringer for { $organisation }. Vi er i gang med en undersøgelse af, hvad folk gør for tryghed, miljø og sundhed, og hvor tilfredse de er med det offentlige. Jeg skal ikke sælge noget, og interviewet tager cirka { $minutes } minutter.
    .short = Indledning til personen
    .instruction = Præsentér dig igen, når personen er kommet til telefonen.

consent = Det er frivilligt at deltage: Du kan springe spørgsmål over og stoppe når som helst. Dine svar er fortrolige, og nogle af spørgsmålene handler om dit helbred. En supervisor lytter måske med for at kontrollere vores arbejde. Du kan ringe til os på { $contact }. Siger du ja til at deltage?
    .short = Samtykke
    .instruction = Kun et klart ja er et ja. Gentag telefonnummeret langsomt, hvis der spørges.
consent-yes = ja, vil gerne deltage
consent-no = nej, vil ikke deltage

## Screening

region = { $country ->
        [DE] Først et par korte spørgsmål, så alle grupper er godt repræsenteret. Hvilken delstat bor du i?
       *[other] Først et par korte spørgsmål, så alle grupper er godt repræsenteret. Hvilken region bor du i?
    }
    .short = Region
    .instruction = Læs ikke listen op. Ved tvivl: spørg efter den nærmeste større by.
region-CZ01 = Prag
region-CZ02 = Centralbøhmen
region-CZ03 = Plzeň eller Sydbøhmen
region-CZ04 = Karlovy Vary eller Ústí
region-CZ05 = Liberec, Hradec eller Pardubice
region-CZ06 = Vysočina eller Sydmähren
region-CZ07 = Olomouc eller Zlín
region-CZ08 = Mähren-Schlesien
region-DE1 = Baden-Württemberg
region-DE2 = Bayern
region-DE3 = Berlin
region-DE4 = Brandenburg
region-DE5 = Bremen
region-DE6 = Hamborg
region-DE7 = Hessen
region-DE8 = Mecklenburg-Vorpommern
region-DE9 = Niedersachsen
region-DEA = Nordrhein-Westfalen
region-DEB = Rheinland-Pfalz
region-DEC = Saarland
region-DED = Sachsen
region-DEE = Sachsen-Anhalt
region-DEF = Slesvig-Holsten
region-DEG = Thüringen
region-DK01 = Region Hovedstaden
region-DK02 = Region Sjælland
region-DK03 = Region Syddanmark
region-DK04 = Region Midtjylland
region-DK05 = Region Nordjylland
region-FR10 = Île-de-France
region-FRB0 = Centre
region-FRC1 = Bourgogne
region-FRC2 = Franche-Comté
region-FRD1 = Basse-Normandie
region-FRD2 = Haute-Normandie
region-FRE1 = Nord-Pas-de-Calais
region-FRE2 = Picardie
region-FRF1 = Alsace
region-FRF2 = Champagne-Ardenne
region-FRF3 = Lorraine
region-FRG0 = Pays de la Loire
region-FRH0 = Bretagne
region-FRI1 = Aquitaine
region-FRI2 = Limousin
region-FRI3 = Poitou-Charentes
region-FRJ1 = Languedoc-Roussillon
region-FRJ2 = Midi-Pyrénées
region-FRK1 = Auvergne
region-FRK2 = Rhône-Alpes
region-FRL0 = Provence-Alpes-Côte d’Azur
region-FRM0 = Korsika
region-UKC = Nordøstengland
region-UKD = Nordvestengland
region-UKE = Yorkshire og Humber
region-UKF = East Midlands
region-UKG = West Midlands
region-UKH = Østengland
region-UKI = London
region-UKJ = Sydøstengland
region-UKK = Sydvestengland
region-UKL = Wales
region-UKM = Skotland
region-UKN = Nordirland

gender = Af hensyn til statistikken skal jeg spørge alle: Er du mand eller kvinde?
    .short = Køn
    .instruction = Spørg altid; gæt aldrig ud fra stemmen.
gender-male = mand
gender-female = kvinde

age = Og hvor gammel er du?
    .short = Alder i fyldte år
    .instruction = Alder i fyldte år. Vil personen ikke sige det: vil ikke svare; så spørges der om aldersgruppe.

age_group = Det er nok med aldersgruppen. Er det 18 til 24, 25 til 34, 35 til 44, 45 til 54, 55 til 64 eller 65 og derover?
    .short = Aldersgruppe
    .instruction = Ved tøven: Det skal kun bruges til at sikre, at alle aldre er repræsenteret.
age_group-age_18_24 = 18 til 24
age_group-age_25_34 = 25 til 34
age_group-age_35_44 = 35 til 44
age_group-age_45_54 = 45 til 54
age_group-age_55_64 = 55 til 64
age_group-age_65_up = 65 og derover
age_group-under_18 = under 18

check-age_high = Lad mig lige høre, om jeg har forstået det rigtigt: Du er { $age } år?

resuming = Goddag, mit navn er { $interviewer }, og jeg ringer igen for { $organisation }. Vi er begyndt på et interview hos jer. Kan vi fortsætte, hvor vi slap?
goodbye = Mange tak for hjælpen. Farvel.
or = eller
another-adult = { $wanted ->
        [none] Er der en anden i husstanden på 18 år eller derover, som jeg kan tale med?
       *[other] Er der en anden i husstanden på 18 år eller derover, måske { $wanted }?
    }

wanted-gender_age = { $gender ->
        [male] en mand
        [female] en kvinde
       *[other] en person
    } { $age_band ->
        [age_18_24] mellem 18 og 24 år
        [age_25_34] mellem 25 og 34 år
        [age_35_44] mellem 35 og 44 år
        [age_45_54] mellem 45 og 54 år
        [age_55_64] mellem 55 og 64 år
       *[age_65_up] på mindst 65 år
    }
wanted-region = en person fra { $region_label }

## Community safety

q1 = Lad os begynde med tryghed. Hvor tryg føler du dig i dit nabolag?
    .short = Tryg i nabolaget
    .instruction = Hvis der spørges: Nabolaget er gaderne og vejene omkring hjemmet.

q2 = Nu nogle spørgsmål om, hvad du selv gør. Hvor ofte …
    .short = Tryghed: hvad man selv gør
q2_lock = sørger du for at låse døre og vinduer, før du går hjemmefra?
    .short = låse døre og vinduer
q2_ask_neighbours = beder du naboer om at holde øje med din bolig, når du er væk?
    .short = bede naboer holde øje
q2_watch_neighbours = holder du øje med dine naboers bolig, når de er væk?
    .short = holde øje med naboers bolig
q2_police_advice = spørger du politiet til råds om, hvordan du bedst beskytter dit hjem og dine ting?
    .short = spørge politiet til råds
q2_groups = er du aktiv i grupper eller organisationer, der arbejder for mere tryghed i dit nabolag?
    .short = aktiv i grupper for tryghed

q3 = Folk reagerer forskelligt, når de oplever kriminalitet eller hensynsløs opførsel. Hvad med dig: Hvor ofte …
    .short = Reaktion på kriminalitet
    .instruction = Har personen aldrig oplevet det: tast »aldrig«. Spørg ikke, hvad personen ville gøre.
q3_report_own = anmelder du kriminalitet eller hensynsløs opførsel til politiet, når du selv er berørt af det?
    .short = anmelde, selv berørt
q3_report_other = anmelder du kriminalitet eller hensynsløs opførsel til politiet, når du ikke selv er berørt af det?
    .short = anmelde, ikke selv berørt
q3_intervene = griber du selv ind for at stoppe nogen, der opfører sig hensynsløst?
    .short = gribe ind selv

q4 = Hvor tilfreds er du med det offentliges indsats for at øge trygheden i dit lokalområde?
    .short = Tilfreds med det offentlige: tryghed
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

q5 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: tryghed
q5_information = informerer borgerne om trygheden i deres lokalområde?
    .short = information om tryghed
q5_consultation = spørger borgerne, hvad de mener om trygheden i deres lokalområde?
    .short = borgernes mening om tryghed

q6 = Hvor stor en forskel kan borgerne efter din mening gøre for trygheden i deres lokalområde?
    .short = Borgerne gør en forskel: tryghed

q7 = Hvor meget mere tid er du villig til at bruge på selv at øge trygheden i dit nabolag eller på at hjælpe andre med det?
    .short = Villig til at gøre mere: tryghed
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Local environment

q8 = Så kommer vi til det lokale miljø. Hvor rent er der i det område, hvor du bor?
    .short = Rent i lokalområdet

q9 = Og hvad gør du selv? Hvor ofte …
    .short = Miljø: hvad man selv gør
q9_recycle = sorterer du dit husholdningsaffald, så det kan genbruges?
    .short = sortere affald til genbrug
q9_save = sparer du på vand og strøm derhjemme?
    .short = spare på vand og strøm
q9_transport = går du, cykler du eller bruger du offentlig transport?
    .short = gå, cykle, offentlig transport
q9_tell_others = siger du til andre, at de ikke må smide affald eller lade deres hund svine på gaden?
    .short = sige til om affald, hunde
q9_groups = er du aktiv i grupper eller organisationer, der arbejder for miljøet i dit lokalområde?
    .short = aktiv i miljøgrupper

q10 = Hvor tilfreds er du med det offentliges indsats for at forbedre miljøet i dit lokalområde?
    .short = Tilfreds med det offentlige: miljø
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

q11 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: miljø
q11_information = informerer borgerne om miljøet i deres lokalområde?
    .short = information om miljø
q11_consultation = spørger borgerne, hvad de mener om miljøet i deres lokalområde?
    .short = borgernes mening om miljø

q12 = Hvor stor en forskel kan borgerne efter din mening gøre for miljøet i deres lokalområde?
    .short = Borgerne gør en forskel: miljø

q13 = Hvor meget mere tid er du villig til at bruge på selv at forbedre miljøet i dit lokalområde eller på at hjælpe andre med det?
    .short = Villig til at gøre mere: miljø
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Health

q14 = Nu vil jeg gerne tale om sundhed. Hvor sund føler du dig?
    .short = Føler sig sund
    .instruction = Personen må springe spørgsmål om helbred over: vil ikke svare.

q15 = Og hvad gør du for sundheden? Hvor ofte …
    .short = Sundhed: hvad man selv gør
q15_diet = lægger du din kost om for at spise sundere?
    .short = spise sundere
q15_exercise = prøver du at dyrke motion?
    .short = prøve at dyrke motion
q15_check_up = går du til lægen for at få et helbredstjek?
    .short = helbredstjek hos lægen
q15_care = tager du dig af familie eller venner, der er syge?
    .short = tage sig af syg familie, venner
q15_groups = er du aktiv i grupper eller organisationer, der beskæftiger sig med sundhed?
    .short = aktiv i sundhedsgrupper

q16 = Hvor tilfreds er du med det offentliges indsats for at forbedre befolkningens sundhed?
    .short = Tilfreds med det offentlige: sundhed
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

q17 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: sundhed
q17_information = informerer borgerne om sundhed?
    .short = information om sundhed
q17_consultation = spørger borgerne, hvad de mener, når det gælder sundhed?
    .short = borgernes mening om sundhed

q18 = Hvor stor en forskel kan borgerne efter din mening gøre for befolkningens sundhed?
    .short = Borgerne gør en forskel: sundhed

q19 = Hvor meget mere tid er du villig til at bruge på at forbedre din egen eller andres sundhed?
    .short = Villig til at gøre mere: sundhed
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Self-service in daily life

q20 = Nu bare et par ting fra hverdagen. Hvor ofte …
    .short = Selvbetjening i hverdagen
q20_repairs = klarer du selv reparationer i hjemmet?
    .short = reparationer i hjemmet
q20_banking = ordner du bankforretninger over telefonen eller på nettet?
    .short = bank via telefon eller net
q20_booking = bestiller eller køber du noget på nettet?
    .short = bestille eller købe på nettet

## Background

employment = Til sidst nogle spørgsmål om dig selv. Er du ansat på fuld tid eller på deltid, selvstændig, arbejdsløs, under uddannelse, på pension eller efterløn, eller er du uden arbejde af en anden grund?
    .short = Beskæftigelse
    .instruction = Passer flere: det, der fylder mest. Efterløn regnes som pension.
employment-full_time = ansat på fuld tid
employment-part_time = ansat på deltid
employment-self_employed = selvstændig
employment-unemployed = arbejdsløs
employment-in_education = under uddannelse
employment-retired = på pension eller efterløn
employment-not_working = uden arbejde af en anden grund

education = Hvad er den højeste uddannelse, du har gennemført: folkeskolen, en gymnasial uddannelse eller en erhvervsuddannelse, en kort videregående uddannelse, eller en mellemlang eller lang videregående uddannelse?
    .short = Uddannelse
    .instruction = Det, der er gennemført indtil nu. Professionsbachelor, bachelor: mellemlang.
education-compulsory = folkeskole eller mindre
education-upper_secondary = gymnasial uddannelse eller erhvervsuddannelse
education-higher_vocational = kort videregående uddannelse
education-college = mellemlang eller lang videregående uddannelse

area = Bor du i en storby, i en forstad til en storby, i en mindre eller mellemstor by, eller i en landsby eller på landet?
    .short = By eller land
    .instruction = Det er personens egen opfattelse, der tæller.
area-large_city = storby
area-suburb = forstad til en storby
area-town = mindre eller mellemstor by
area-rural = landsby eller på landet

head = Er det dig, der bidrager mest til husstandens indkomst?
    .short = Hovedforsørger
    .instruction = Bor alene, eller bidrager lige så meget som en anden: ja.
head-yes = ja
head-no = nej

head_occupation = { $head ->
        [yes] Og hvad arbejder du hovedsagelig som, eller hvad arbejdede du sidst som?
       *[other] Tænk på den, der bidrager mest til husstandens indkomst: Hvad arbejder den person hovedsagelig som, eller hvad var det sidst?
    }
    .short = Hovedforsørgers arbejde
    .instruction = Læs ikke op, vælg det, der passer. På pension eller uden arbejde lige nu: det seneste arbejde.
head_occupation-farmer = landbrug, fiskeri
head_occupation-business_owner = selvstændig: butik, håndværk, firma, praksis
head_occupation-manager_professional = leder, eller arbejde på akademisk niveau
head_occupation-middle = mellemniveau: teknik, sygepleje, administration
head_occupation-office_service = kontor, salg eller service
head_occupation-manual = manuelt arbejde, faglært eller ufaglært
head_occupation-never_worked = har aldrig haft arbejde

## Endings

ending-complete = Det var det sidste spørgsmål. Mange tak for din tid og dine svar. Hvis du senere har spørgsmål, kan du ringe til os på { $contact }. Farvel.
ending-quota_full = Mange tak. Vi har allerede talt med nok mennesker af dit køn og på din alder eller fra din region, så jeg behøver ikke stille dig flere spørgsmål.
ending-not_eligible = Mange tak. Til denne undersøgelse må vi kun interviewe personer på 18 år eller derover.
ending-refused = Det forstår jeg. Tak for din tid, og farvel.
ending-not_available = Mange tak. Vi prøver igen en anden gang. Farvel.
ending-break_off = Det er helt i orden, vi kan stoppe her. Tak for den tid, du har givet os. Farvel.
ending-suspended = Mange tak for hjælpen indtil nu. Vi ringer til dig igen for at tage resten af spørgsmålene. Farvel.
