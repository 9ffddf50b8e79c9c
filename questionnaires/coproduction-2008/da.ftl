# Citizens and the co-production of public services, 2008: Danish texts. All translations are the project's own, written to be read aloud.
# Address: du throughout, as Danish telephone interviewers say to strangers of any age, in 2008 as today; De sounds stiff or aloof.
# Kept: government = det offentlige (state, regions, municipalities), safety = tryghed, fairly = ret; labels carry no brackets where they are spoken.

# en | study-title = Citizens and public services 2008
# status: back-translated
study-title = Borgerne og den offentlige service 2008

# en | section-introduction = Introduction
# status: back-translated
section-introduction = Indledning

# en | section-screening = Person
# status: back-translated
section-screening = Person

# en | section-safety = Safety
# status: back-translated
section-safety = Tryghed

# en | section-environment = Local environment
# status: back-translated
section-environment = Lokalt miljø

# en | section-health = Health
# status: back-translated
section-health = Sundhed

# en | section-self_service = Everyday life
# status: back-translated
section-self_service = Hverdag

# en | section-background = Background
# status: back-translated
section-background = Baggrund

# en | dont_know = don’t know
# status: back-translated
dont_know = ved ikke

# en | refused = refused
# status: back-translated
refused = vil ikke svare

## Scales

# en | scale-frequency = Would you say often, sometimes or never?
# status: back-translated
scale-frequency = Vil du sige ofte, nogle gange eller aldrig?

# en | scale-frequency-often = often
# status: back-translated
scale-frequency-often = ofte

# en | scale-frequency-sometimes = sometimes
# status: back-translated
scale-frequency-sometimes = nogle gange

# en | scale-frequency-never = never
# status: back-translated
scale-frequency-never = aldrig

# en | scale-safe = Would you say very safe, fairly safe, not very safe or not at all safe?
# status: back-translated
scale-safe = Vil du sige meget tryg, ret tryg, ikke særlig tryg eller slet ikke tryg?

# en | scale-safe-very_safe = very safe
# status: back-translated
scale-safe-very_safe = meget tryg

# en | scale-safe-fairly_safe = fairly safe
# status: back-translated
scale-safe-fairly_safe = ret tryg

# en | scale-safe-not_very_safe = not very safe
# status: back-translated
scale-safe-not_very_safe = ikke særlig tryg

# en | scale-safe-not_at_all_safe = not at all safe
# status: back-translated
scale-safe-not_at_all_safe = slet ikke tryg

# en | scale-clean = Would you say very clean, fairly clean, not very clean or not at all clean?
# status: back-translated
scale-clean = Vil du sige meget rent, ret rent, ikke særlig rent eller slet ikke rent?

# en | scale-clean-very_clean = very clean
# status: back-translated
scale-clean-very_clean = meget rent

# en | scale-clean-fairly_clean = fairly clean
# status: back-translated
scale-clean-fairly_clean = ret rent

# en | scale-clean-not_very_clean = not very clean
# status: back-translated
scale-clean-not_very_clean = ikke særlig rent

# en | scale-clean-not_at_all_clean = not at all clean
# status: back-translated
scale-clean-not_at_all_clean = slet ikke rent

# en | scale-healthy = Would you say very healthy, fairly healthy, not very healthy or not at all healthy?
# status: back-translated
scale-healthy = Vil du sige meget sund, ret sund, ikke særlig sund eller slet ikke sund?

# en | scale-healthy-very_healthy = very healthy
# status: back-translated
scale-healthy-very_healthy = meget sund

# en | scale-healthy-fairly_healthy = fairly healthy
# status: back-translated
scale-healthy-fairly_healthy = ret sund

# en | scale-healthy-not_very_healthy = not very healthy
# status: back-translated
scale-healthy-not_very_healthy = ikke særlig sund

# en | scale-healthy-not_at_all_healthy = not at all healthy
# status: back-translated
scale-healthy-not_at_all_healthy = slet ikke sund

# en | scale-satisfaction = Are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied?
# status: back-translated
scale-satisfaction = Er du meget tilfreds, ret tilfreds, ret utilfreds eller meget utilfreds?

# en | scale-satisfaction-very_satisfied = very satisfied
# status: back-translated
scale-satisfaction-very_satisfied = meget tilfreds

# en | scale-satisfaction-fairly_satisfied = fairly satisfied
# status: back-translated
scale-satisfaction-fairly_satisfied = ret tilfreds

# en | scale-satisfaction-fairly_dissatisfied = fairly dissatisfied
# status: back-translated
scale-satisfaction-fairly_dissatisfied = ret utilfreds

# en | scale-satisfaction-very_dissatisfied = very dissatisfied
# status: back-translated
scale-satisfaction-very_dissatisfied = meget utilfreds

# en | scale-difference = Would you say a big difference, some difference, a little difference or no difference?
# status: back-translated
scale-difference = Vil du sige en stor forskel, nogen forskel, en lille forskel eller ingen forskel?

# en | scale-difference-big = a big difference
# status: back-translated
scale-difference-big = en stor forskel

# en | scale-difference-some = some difference
# status: back-translated
scale-difference-some = nogen forskel

# en | scale-difference-little = a little difference
# status: back-translated
scale-difference-little = en lille forskel

# en | scale-difference-none = no difference
# status: back-translated
scale-difference-none = ingen forskel

# en | scale-willingness = Would it be a few hours more per week, a few hours more per month, or are you not willing to spend any time at all?
# status: back-translated
scale-willingness = Er det et par timer mere om ugen, et par timer mere om måneden, eller vil du slet ikke bruge tid på det?

# en | scale-willingness-week = a few hours more per week
# status: back-translated
scale-willingness-week = et par timer mere om ugen

# en | scale-willingness-month = a few hours more per month
# status: back-translated
scale-willingness-month = et par timer mere om måneden

# en | scale-willingness-none = no time at all
# status: back-translated
scale-willingness-none = vil slet ikke bruge tid på det

# en | age_band = Age group
# status: back-translated
age_band = Aldersgruppe

# en | scale-age_band = Is that 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# status: back-translated
scale-age_band = Er det 18 til 24, 25 til 34, 35 til 44, 45 til 54, 55 til 64 eller 65 og derover?

# en | scale-age_band-age_18_24 = 18 to 24
# status: back-translated
scale-age_band-age_18_24 = 18 til 24

# en | scale-age_band-age_25_34 = 25 to 34
# status: back-translated
scale-age_band-age_25_34 = 25 til 34

# en | scale-age_band-age_35_44 = 35 to 44
# status: back-translated
scale-age_band-age_35_44 = 35 til 44

# en | scale-age_band-age_45_54 = 45 to 54
# status: back-translated
scale-age_band-age_45_54 = 45 til 54

# en | scale-age_band-age_55_64 = 55 to 64
# status: back-translated
scale-age_band-age_55_64 = 55 til 64

# en | scale-age_band-age_65_up = 65 or over
# status: back-translated
scale-age_band-age_65_up = 65 og derover

## Introduction

# en | intro = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey in five European countries; I am not selling anything. It is about what people do themselves for safety, the environment and health, and how satisfied they are with government. The interview takes about { $minutes } minutes.
# en |     .short = Introduction
# en |     .instruction = Introduce yourself to whoever answers, before you ask for anyone.
# status: back-translated
intro = Goddag, mit navn er { $interviewer }, og jeg ringer for { $organisation }. Vi er i gang med en undersøgelse i fem europæiske lande, og jeg skal ikke sælge noget. Undersøgelsen handler om, hvad folk selv gør for tryghed, miljø og sundhed, og hvor tilfredse de er med det offentlige. Interviewet tager cirka { $minutes } minutter.
    .short = Indledning
    .instruction = Præsentér dig for den, der tager telefonen, før du spørger efter nogen.

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
        [youngest_man] Til undersøgelsen vil jeg gerne tale med den yngste mand på 18 år eller derover, som er hjemme lige nu. Er det dig, eller kan du bede ham komme til telefonen?
       *[last_birthday] Til undersøgelsen vil jeg gerne tale med den person på 18 år eller derover i husstanden, som sidst havde fødselsdag. Er det dig, eller kan du bede vedkommende komme til telefonen?
    }
    .short = Hvem der skal interviewes
    .instruction = { $selection ->
        [youngest_man] Ingen mand hjemme: spørg efter den yngste kvinde på 18 år eller derover.
       *[last_birthday] Træffes ikke lige nu: spørg, hvornår det passer bedre, og notér det.
    }

# en | selection_person-on_phone = is on the phone already
# status: back-translated
selection_person-on_phone = er allerede i telefonen

# en | selection_person-comes = comes to the phone
# status: back-translated
selection_person-comes = kommer til telefonen

# en | selection_person-not_available = not available now
# status: back-translated
selection_person-not_available = træffes ikke lige nu

# en | selection_person-refuses = somebody refuses on the person’s behalf
# status: back-translated
selection_person-refuses = en anden siger nej på personens vegne

# en | intro_again = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey about what people do for safety, the environment and health, and how satisfied they are with government. I am not selling anything, and the interview takes about { $minutes } minutes.
# en |     .short = Introduction to the person
# en |     .instruction = Introduce yourself again when the person has come to the phone.
# status: back-translated
intro_again = Goddag, mit navn er { $interviewer }, og jeg ringer for { $organisation }. Vi er i gang med en undersøgelse af, hvad folk gør for tryghed, miljø og sundhed, og hvor tilfredse de er med det offentlige. Jeg skal ikke sælge noget, og interviewet tager cirka { $minutes } minutter.
    .short = Indledning til personen
    .instruction = Præsentér dig igen, når personen er kommet til telefonen.

# en | consent = Taking part is voluntary: you can skip any question and stop at any time. Your answers are confidential; some questions concern your health. A supervisor may listen in to check our work. You can call us on { $contact }. Do you agree to take part?
# en |     .short = Consent
# en |     .instruction = Only a clear yes is a yes. If asked, say the telephone number again, slowly.
# status: back-translated
consent = Det er frivilligt at deltage: Du kan springe spørgsmål over og stoppe når som helst. Dine svar er fortrolige, og nogle af spørgsmålene handler om dit helbred. En supervisor lytter måske med for at kontrollere vores arbejde. Du kan ringe til os på { $contact }. Siger du ja til at deltage?
    .short = Samtykke
    .instruction = Kun et klart ja er et ja. Gentag telefonnummeret langsomt, hvis der spørges.

# en | consent-yes = yes, agrees to take part
# status: back-translated
consent-yes = ja, vil gerne deltage

# en | consent-no = no, does not agree
# status: back-translated
consent-no = nej, vil ikke deltage

## Screening

# en | region = { $country ->
# en |         [DE] First, a few short questions, so that everyone is fairly represented. Which federal state do you live in?
# en |        *[other] First, a few short questions, so that everyone is fairly represented. Which region do you live in?
# en |     }
# en |     .short = Region
# en |     .instruction = Do not read out the list. If unsure, ask for the nearest larger town.
# status: back-translated
region = { $country ->
        [DE] Først et par korte spørgsmål, så alle grupper er godt repræsenteret. Hvilken delstat bor du i?
       *[other] Først et par korte spørgsmål, så alle grupper er godt repræsenteret. Hvilken region bor du i?
    }
    .short = Region
    .instruction = Læs ikke listen op. Ved tvivl: spørg efter den nærmeste større by.

# en | region-CZ01 = Prague
# status: back-translated
region-CZ01 = Prag

# en | region-CZ02 = Central Bohemia
# status: back-translated
region-CZ02 = Centralbøhmen

# en | region-CZ03 = Plzeň or South Bohemia
# status: back-translated
region-CZ03 = Plzeň eller Sydbøhmen

# en | region-CZ04 = Karlovy Vary or Ústí nad Labem
# status: back-translated
region-CZ04 = Karlovy Vary eller Ústí nad Labem

# en | region-CZ05 = Liberec, Hradec Králové or Pardubice
# status: back-translated
region-CZ05 = Liberec, Hradec eller Pardubice

# en | region-CZ06 = Vysočina or South Moravia
# status: back-translated
region-CZ06 = Vysočina eller Sydmähren

# en | region-CZ07 = Olomouc or Zlín
# status: back-translated
region-CZ07 = Olomouc eller Zlín

# en | region-CZ08 = Moravia-Silesia
# status: back-translated
region-CZ08 = Mähren-Schlesien

# en | region-DE1 = Baden-Württemberg
# status: back-translated
region-DE1 = Baden-Württemberg

# en | region-DE2 = Bavaria
# status: back-translated
region-DE2 = Bayern

# en | region-DE3 = Berlin
# status: back-translated
region-DE3 = Berlin

# en | region-DE4 = Brandenburg
# status: back-translated
region-DE4 = Brandenburg

# en | region-DE5 = Bremen
# status: back-translated
region-DE5 = Bremen

# en | region-DE6 = Hamburg
# status: back-translated
region-DE6 = Hamborg

# en | region-DE7 = Hesse
# status: back-translated
region-DE7 = Hessen

# en | region-DE8 = Mecklenburg-Western Pomerania
# status: back-translated
region-DE8 = Mecklenburg-Vorpommern

# en | region-DE9 = Lower Saxony
# status: back-translated
region-DE9 = Niedersachsen

# en | region-DEA = North Rhine-Westphalia
# status: back-translated
region-DEA = Nordrhein-Westfalen

# en | region-DEB = Rhineland-Palatinate
# status: back-translated
region-DEB = Rheinland-Pfalz

# en | region-DEC = Saarland
# status: back-translated
region-DEC = Saarland

# en | region-DED = Saxony
# status: back-translated
region-DED = Sachsen

# en | region-DEE = Saxony-Anhalt
# status: back-translated
region-DEE = Sachsen-Anhalt

# en | region-DEF = Schleswig-Holstein
# status: back-translated
region-DEF = Slesvig-Holsten

# en | region-DEG = Thuringia
# status: back-translated
region-DEG = Thüringen

# en | region-DK01 = the Copenhagen region
# status: back-translated
region-DK01 = Region Hovedstaden

# en | region-DK02 = Zealand
# status: back-translated
region-DK02 = Region Sjælland

# en | region-DK03 = Southern Denmark
# status: back-translated
region-DK03 = Region Syddanmark

# en | region-DK04 = Central Jutland
# status: back-translated
region-DK04 = Region Midtjylland

# en | region-DK05 = North Jutland
# status: back-translated
region-DK05 = Region Nordjylland

# en | region-FR10 = Île-de-France
# status: back-translated
region-FR10 = Île-de-France

# en | region-FRB0 = Centre
# status: back-translated
region-FRB0 = Centre

# en | region-FRC1 = Burgundy
# status: back-translated
region-FRC1 = Bourgogne

# en | region-FRC2 = Franche-Comté
# status: back-translated
region-FRC2 = Franche-Comté

# en | region-FRD1 = Lower Normandy
# status: back-translated
region-FRD1 = Basse-Normandie

# en | region-FRD2 = Upper Normandy
# status: back-translated
region-FRD2 = Haute-Normandie

# en | region-FRE1 = Nord-Pas-de-Calais
# status: back-translated
region-FRE1 = Nord-Pas-de-Calais

# en | region-FRE2 = Picardy
# status: back-translated
region-FRE2 = Picardie

# en | region-FRF1 = Alsace
# status: back-translated
region-FRF1 = Alsace

# en | region-FRF2 = Champagne-Ardenne
# status: back-translated
region-FRF2 = Champagne-Ardenne

# en | region-FRF3 = Lorraine
# status: back-translated
region-FRF3 = Lorraine

# en | region-FRG0 = Pays de la Loire
# status: back-translated
region-FRG0 = Pays de la Loire

# en | region-FRH0 = Brittany
# status: back-translated
region-FRH0 = Bretagne

# en | region-FRI1 = Aquitaine
# status: back-translated
region-FRI1 = Aquitaine

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
region-UKC = Nordøstengland

# en | region-UKD = North West England
# status: back-translated
region-UKD = Nordvestengland

# en | region-UKE = Yorkshire and the Humber
# status: back-translated
region-UKE = Yorkshire og Humber

# en | region-UKF = East Midlands
# status: back-translated
region-UKF = East Midlands

# en | region-UKG = West Midlands
# status: back-translated
region-UKG = West Midlands

# en | region-UKH = East of England
# status: back-translated
region-UKH = Østengland

# en | region-UKI = London
# status: back-translated
region-UKI = London

# en | region-UKJ = South East England
# status: back-translated
region-UKJ = Sydøstengland

# en | region-UKK = South West England
# status: back-translated
region-UKK = Sydvestengland

# en | region-UKL = Wales
# status: back-translated
region-UKL = Wales

# en | region-UKM = Scotland
# status: back-translated
region-UKM = Skotland

# en | region-UKN = Northern Ireland
# status: back-translated
region-UKN = Nordirland

# en | gender = For our statistics I have to ask everyone: are you a man or a woman?
# en |     .short = Gender
# en |     .instruction = Always ask; never guess from the voice.
# status: back-translated
gender = Af hensyn til statistikken skal jeg spørge alle: Er du mand eller kvinde?
    .short = Køn
    .instruction = Spørg altid; gæt aldrig ud fra stemmen.

# en | gender-male = man
# status: back-translated
gender-male = mand

# en | gender-female = woman
# status: back-translated
gender-female = kvinde

# en | age = And how old are you?
# en |     .short = Age in years
# en |     .instruction = Age in completed years. If the person prefers not to say: refused; then the age group is asked.
# status: back-translated
age = Og hvor gammel er du?
    .short = Alder i fyldte år
    .instruction = Alder i fyldte år. Vil personen ikke sige det: vil ikke svare; så spørges der om aldersgruppe.

# en | age_group = The age group is enough. Is it 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# en |     .short = Age group
# en |     .instruction = If hesitant: it is only needed to make sure that all ages are represented.
# status: back-translated
age_group = Det er nok med aldersgruppen. Er det 18 til 24, 25 til 34, 35 til 44, 45 til 54, 55 til 64 eller 65 og derover?
    .short = Aldersgruppe
    .instruction = Ved tøven: Det skal kun bruges til at sikre, at alle aldre er repræsenteret.

# en | age_group-age_18_24 = 18 to 24
# status: back-translated
age_group-age_18_24 = 18 til 24

# en | age_group-age_25_34 = 25 to 34
# status: back-translated
age_group-age_25_34 = 25 til 34

# en | age_group-age_35_44 = 35 to 44
# status: back-translated
age_group-age_35_44 = 35 til 44

# en | age_group-age_45_54 = 45 to 54
# status: back-translated
age_group-age_45_54 = 45 til 54

# en | age_group-age_55_64 = 55 to 64
# status: back-translated
age_group-age_55_64 = 55 til 64

# en | age_group-age_65_up = 65 or over
# status: back-translated
age_group-age_65_up = 65 og derover

# en | age_group-under_18 = under 18
# status: back-translated
age_group-under_18 = under 18

# en | check-age_high = Let me make sure I have this right: you are { $age } years old?
# status: back-translated
check-age_high = Lad mig lige høre, om jeg har forstået det rigtigt: Du er { $age } år?

# en | resuming = Hello, my name is { $interviewer } and I am calling for { $organisation } again. We have begun an interview with your household. May we go on where we stopped?
# status: back-translated
resuming = Goddag, mit navn er { $interviewer }, og jeg ringer igen for { $organisation }. Vi er begyndt på et interview hos jer. Kan vi fortsætte, hvor vi slap?

# en | goodbye = Thank you very much for your help. Goodbye.
# status: back-translated
goodbye = Mange tak for hjælpen. Farvel.

# en | or = or
# status: back-translated
or = eller

# en | another-adult = { $wanted ->
# en |         [none] Is there someone else in your household, aged 18 or over, whom I could speak to?
# en |        *[other] Is there someone else in your household, aged 18 or over, perhaps { $wanted }?
# en |     }
# status: back-translated
another-adult = { $wanted ->
        [none] Er der en anden i husstanden på 18 år eller derover, som jeg kan tale med?
       *[other] Er der en anden i husstanden på 18 år eller derover, måske { $wanted }?
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

# en | wanted-region = someone from { $region_label }
# status: back-translated
wanted-region = en person fra { $region_label }

## Community safety

# en | q1 = Let us begin with safety. How safe do you feel in your neighbourhood?
# en |     .short = Feels safe in the neighbourhood
# en |     .instruction = If asked: the neighbourhood is the streets around the home.
# status: back-translated
q1 = Lad os begynde med tryghed. Hvor tryg føler du dig i dit nabolag?
    .short = Tryg i nabolaget
    .instruction = Hvis der spørges: Nabolaget er gaderne og vejene omkring hjemmet.

# en | q2 = Now a few questions about what you do yourself. How often do you …
# en |     .short = Safety: what people do
# status: back-translated
q2 = Nu nogle spørgsmål om, hvad du selv gør. Hvor ofte …
    .short = Tryghed: hvad man selv gør

# en | q2_lock = take care to lock doors and windows in your home before going out?
# en |     .short = lock doors and windows
# status: back-translated
q2_lock = sørger du for at låse døre og vinduer, før du går hjemmefra?
    .short = låse døre og vinduer

# en | q2_ask_neighbours = ask neighbours to watch your home when you are away?
# en |     .short = ask neighbours to watch the home
# status: back-translated
q2_ask_neighbours = beder du naboer om at holde øje med din bolig, når du er væk?
    .short = bede naboer holde øje

# en | q2_watch_neighbours = keep an eye on your neighbours’ homes when they are away?
# en |     .short = watch neighbours’ homes
# status: back-translated
q2_watch_neighbours = holder du øje med dine naboers bolig, når de er væk?
    .short = holde øje med naboers bolig

# en | q2_police_advice = ask the police for advice on how best to protect your property?
# en |     .short = ask the police for advice
# status: back-translated
q2_police_advice = spørger du politiet til råds om, hvordan du bedst beskytter dit hjem og dine ting?
    .short = spørge politiet til råds

# en | q2_groups = take part in groups or organisations to improve safety in your neighbourhood?
# en |     .short = take part in groups for safety
# status: back-translated
q2_groups = er du aktiv i grupper eller organisationer, der arbejder for mere tryghed i dit nabolag?
    .short = aktiv i grupper for tryghed

# en | q3 = People react in different ways when they come across crime or anti-social behaviour. What about you: how often do you …
# en |     .short = Dealing with crime
# en |     .instruction = If it has never happened to the person, code “never”. Do not ask what the person would do.
# status: back-translated
q3 = Folk reagerer forskelligt, når de oplever kriminalitet eller hensynsløs opførsel. Hvad med dig: Hvor ofte …
    .short = Reaktion på kriminalitet
    .instruction = Har personen aldrig oplevet det: tast »aldrig«. Spørg ikke, hvad personen ville gøre.

# en | q3_report_own = report an incident of crime or anti-social behaviour to the police when you are personally involved?
# en |     .short = report crime, personally involved
# status: back-translated
q3_report_own = anmelder du kriminalitet eller hensynsløs opførsel til politiet, når du selv er berørt af det?
    .short = anmelde, selv berørt

# en | q3_report_other = report an incident of crime or anti-social behaviour to the police when you are not personally involved?
# en |     .short = report crime, not involved
# status: back-translated
q3_report_other = anmelder du kriminalitet eller hensynsløs opførsel til politiet, når du ikke selv er berørt af det?
    .short = anmelde, ikke selv berørt

# en | q3_intervene = intervene personally to stop someone behaving in an anti-social way?
# en |     .short = intervene personally
# status: back-translated
q3_intervene = griber du selv ind for at stoppe nogen, der opfører sig hensynsløst?
    .short = gribe ind selv

# en | q4 = How satisfied are you with the job that government is doing to improve safety in your community?
# en |     .short = Satisfied with government: safety
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q4 = Hvor tilfreds er du med det offentliges indsats for at øge trygheden i dit lokalområde?
    .short = Tilfreds med det offentlige: tryghed
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

# en | q5 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: safety
# status: back-translated
q5 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: tryghed

# en | q5_information = informs citizens about safety in their community?
# en |     .short = government information on safety
# status: back-translated
q5_information = informerer borgerne om trygheden i deres lokalområde?
    .short = information om tryghed

# en | q5_consultation = asks citizens for their opinion on safety in their community?
# en |     .short = government consultation on safety
# status: back-translated
q5_consultation = spørger borgerne, hvad de mener om trygheden i deres lokalområde?
    .short = borgernes mening om tryghed

# en | q6 = How much of a difference do you think citizens can make in improving safety in their community?
# en |     .short = Citizens make a difference: safety
# status: back-translated
q6 = Hvor stor en forskel kan borgerne efter din mening gøre for trygheden i deres lokalområde?
    .short = Borgerne gør en forskel: tryghed

# en | q7 = How much more time would you be willing to spend improving safety in your neighbourhood yourself, or helping others to do so?
# en |     .short = Willing to do more: safety
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q7 = Hvor meget mere tid er du villig til at bruge på selv at øge trygheden i dit nabolag eller på at hjælpe andre med det?
    .short = Villig til at gøre mere: tryghed
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Local environment

# en | q8 = Let us turn to the local environment. How clean is the local environment where you live?
# en |     .short = Clean local environment
# status: back-translated
q8 = Så kommer vi til det lokale miljø. Hvor rent er der i det område, hvor du bor?
    .short = Rent i lokalområdet

# en | q9 = And what do you do yourself? How often do you …
# en |     .short = Environment: what people do
# status: back-translated
q9 = Og hvad gør du selv? Hvor ofte …
    .short = Miljø: hvad man selv gør

# en | q9_recycle = recycle household rubbish?
# en |     .short = recycle household rubbish
# status: back-translated
q9_recycle = sorterer du dit husholdningsaffald, så det kan genbruges?
    .short = sortere affald til genbrug

# en | q9_save = save water and electricity at home?
# en |     .short = save water and electricity
# status: back-translated
q9_save = sparer du på vand og strøm derhjemme?
    .short = spare på vand og strøm

# en | q9_transport = walk, cycle or use public transport?
# en |     .short = walk, cycle, public transport
# status: back-translated
q9_transport = går du, cykler du eller bruger du offentlig transport?
    .short = gå, cykle, offentlig transport

# en | q9_tell_others = tell other people not to drop rubbish or let their dogs foul the streets?
# en |     .short = tell others about rubbish, dogs
# status: back-translated
q9_tell_others = siger du til andre, at de ikke må smide affald eller lade deres hund svine på gaden?
    .short = sige til om affald, hunde

# en | q9_groups = take part in groups or organisations to improve the local environment?
# en |     .short = take part in environment groups
# status: back-translated
q9_groups = er du aktiv i grupper eller organisationer, der arbejder for miljøet i dit lokalområde?
    .short = aktiv i miljøgrupper

# en | q10 = How satisfied are you with the job that government is doing to improve the local environment?
# en |     .short = Satisfied with government: environment
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q10 = Hvor tilfreds er du med det offentliges indsats for at forbedre miljøet i dit lokalområde?
    .short = Tilfreds med det offentlige: miljø
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

# en | q11 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: environment
# status: back-translated
q11 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: miljø

# en | q11_information = informs citizens about the local environment?
# en |     .short = government information on environment
# status: back-translated
q11_information = informerer borgerne om miljøet i deres lokalområde?
    .short = information om miljø

# en | q11_consultation = asks citizens for their opinion on the local environment?
# en |     .short = government consultation on environment
# status: back-translated
q11_consultation = spørger borgerne, hvad de mener om miljøet i deres lokalområde?
    .short = borgernes mening om miljø

# en | q12 = How much of a difference do you think citizens can make in improving the local environment?
# en |     .short = Citizens make a difference: environment
# status: back-translated
q12 = Hvor stor en forskel kan borgerne efter din mening gøre for miljøet i deres lokalområde?
    .short = Borgerne gør en forskel: miljø

# en | q13 = How much more time would you be willing to spend improving the local environment yourself, or helping others to do so?
# en |     .short = Willing to do more: environment
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q13 = Hvor meget mere tid er du villig til at bruge på selv at forbedre miljøet i dit lokalområde eller på at hjælpe andre med det?
    .short = Villig til at gøre mere: miljø
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Health

# en | q14 = Now I would like to talk about health. How healthy do you feel?
# en |     .short = Feels healthy
# en |     .instruction = The person may leave out any question on health: refused.
# status: back-translated
q14 = Nu vil jeg gerne tale om sundhed. Hvor sund føler du dig?
    .short = Føler sig sund
    .instruction = Personen må springe spørgsmål om helbred over: vil ikke svare.

# en | q15 = And what do you do for health? How often do you …
# en |     .short = Health: what people do
# status: back-translated
q15 = Og hvad gør du for sundheden? Hvor ofte …
    .short = Sundhed: hvad man selv gør

# en | q15_diet = change to a more healthy diet?
# en |     .short = change to a more healthy diet
# status: back-translated
q15_diet = lægger du din kost om for at spise sundere?
    .short = spise sundere

# en | q15_exercise = try to exercise?
# en |     .short = try to exercise
# status: back-translated
q15_exercise = prøver du at dyrke motion?
    .short = prøve at dyrke motion

# en | q15_check_up = see a doctor for a health check?
# en |     .short = see a doctor for a health check
# status: back-translated
q15_check_up = går du til lægen for at få et helbredstjek?
    .short = helbredstjek hos lægen

# en | q15_care = take care of sick family members or friends?
# en |     .short = take care of sick family, friends
# status: back-translated
q15_care = tager du dig af familie eller venner, der er syge?
    .short = tage sig af syg familie, venner

# en | q15_groups = take part in groups or organisations dealing with health issues?
# en |     .short = take part in health groups
# status: back-translated
q15_groups = er du aktiv i grupper eller organisationer, der beskæftiger sig med sundhed?
    .short = aktiv i sundhedsgrupper

# en | q16 = How satisfied are you with the job that government is doing to improve people’s health?
# en |     .short = Satisfied with government: health
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q16 = Hvor tilfreds er du med det offentliges indsats for at forbedre befolkningens sundhed?
    .short = Tilfreds med det offentlige: sundhed
    .instruction = Hvis der spørges: Det offentlige er alle myndigheder, både kommune, region og stat.

# en | q17 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: health
# status: back-translated
q17 = Og hvor tilfreds er du med, hvordan det offentlige …
    .short = Information, høring: sundhed

# en | q17_information = informs citizens about health issues?
# en |     .short = government information on health
# status: back-translated
q17_information = informerer borgerne om sundhed?
    .short = information om sundhed

# en | q17_consultation = asks citizens for their opinion on health issues?
# en |     .short = government consultation on health
# status: back-translated
q17_consultation = spørger borgerne, hvad de mener, når det gælder sundhed?
    .short = borgernes mening om sundhed

# en | q18 = How much of a difference do you think citizens can make in improving people’s health?
# en |     .short = Citizens make a difference: health
# status: back-translated
q18 = Hvor stor en forskel kan borgerne efter din mening gøre for befolkningens sundhed?
    .short = Borgerne gør en forskel: sundhed

# en | q19 = How much more time would you be willing to spend improving your own health or the health of other people?
# en |     .short = Willing to do more: health
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q19 = Hvor meget mere tid er du villig til at bruge på at forbedre din egen eller andres sundhed?
    .short = Villig til at gøre mere: sundhed
    .instruction = Det vil sige tid ud over den, personen allerede bruger på det.

## Self-service in daily life

# en | q20 = Now just a few things from everyday life. How often do you …
# en |     .short = Self-service in daily life
# status: back-translated
q20 = Nu bare et par ting fra hverdagen. Hvor ofte …
    .short = Selvbetjening i hverdagen

# en | q20_repairs = do your own home repairs?
# en |     .short = own home repairs
# status: back-translated
q20_repairs = klarer du selv reparationer i hjemmet?
    .short = reparationer i hjemmet

# en | q20_banking = do your banking by telephone or online?
# en |     .short = banking by telephone or online
# status: back-translated
q20_banking = ordner du bankforretninger over telefonen eller på nettet?
    .short = bank via telefon eller net

# en | q20_booking = book or buy things online?
# en |     .short = booking or buying online
# status: back-translated
q20_booking = bestiller eller køber du noget på nettet?
    .short = bestille eller købe på nettet

## Background

# en | employment = To finish, a few questions about you. Are you employed full-time or part-time, self-employed, unemployed, in education or training, retired, or not working for another reason?
# en |     .short = Employment
# en |     .instruction = If several apply: what takes up most of the person’s time.
# status: back-translated
employment = Til sidst nogle spørgsmål om dig selv. Er du ansat på fuld tid eller på deltid, selvstændig, arbejdsløs, under uddannelse, på pension eller efterløn, eller er du uden arbejde af en anden grund?
    .short = Beskæftigelse
    .instruction = Passer flere: det, der fylder mest. Efterløn regnes som pension.

# en | employment-full_time = employed full-time
# status: back-translated
employment-full_time = ansat på fuld tid

# en | employment-part_time = employed part-time
# status: back-translated
employment-part_time = ansat på deltid

# en | employment-self_employed = self-employed
# status: back-translated
employment-self_employed = selvstændig

# en | employment-unemployed = unemployed
# status: back-translated
employment-unemployed = arbejdsløs

# en | employment-in_education = in education or training
# status: back-translated
employment-in_education = under uddannelse

# en | employment-retired = retired
# status: back-translated
employment-retired = på pension eller efterløn

# en | employment-not_working = not working for another reason
# status: back-translated
employment-not_working = uden arbejde af en anden grund

# en | education = What is the highest level of education you have completed: compulsory school, school up to about 18 or an apprenticeship, a higher vocational qualification, or a university degree?
# en |     .short = Education
# en |     .instruction = Code the level reached so far. A degree from a college counts as a university degree.
# status: back-translated
education = Hvad er den højeste uddannelse, du har gennemført: folkeskolen, en gymnasial uddannelse eller en erhvervsuddannelse, en kort videregående uddannelse, eller en mellemlang eller lang videregående uddannelse?
    .short = Uddannelse
    .instruction = Det, der er gennemført indtil nu. Professionsbachelor, bachelor: mellemlang.

# en | education-compulsory = compulsory school or less
# status: back-translated
education-compulsory = folkeskole eller mindre

# en | education-upper_secondary = school up to about 18, or apprenticeship
# status: back-translated
education-upper_secondary = gymnasial uddannelse eller erhvervsuddannelse

# en | education-higher_vocational = higher vocational qualification
# status: back-translated
education-higher_vocational = kort videregående uddannelse

# en | education-college = university or college degree
# status: back-translated
education-college = mellemlang eller lang videregående uddannelse

# en | area = Do you live in a large city, in the suburbs of a large city, in a small or medium-sized town, or in a village or the countryside?
# en |     .short = Urban or rural area
# en |     .instruction = The person’s own view counts.
# status: back-translated
area = Bor du i en storby, i en forstad til en storby, i en mindre eller mellemstor by, eller i en landsby eller på landet?
    .short = By eller land
    .instruction = Det er personens egen opfattelse, der tæller.

# en | area-large_city = large city
# status: back-translated
area-large_city = storby

# en | area-suburb = suburbs of a large city
# status: back-translated
area-suburb = forstad til en storby

# en | area-town = small or medium-sized town
# status: back-translated
area-town = mindre eller mellemstor by

# en | area-rural = village or countryside
# status: back-translated
area-rural = landsby eller på landet

# en | head = Are you the person who contributes most to the income of your household?
# en |     .short = Head of household
# en |     .instruction = Lives alone, or contributes as much as somebody else: yes.
# status: back-translated
head = Er det dig, der bidrager mest til husstandens indkomst?
    .short = Hovedforsørger
    .instruction = Bor alene, eller bidrager lige så meget som en anden: ja.

# en | head-yes = yes
# status: back-translated
head-yes = ja

# en | head-no = no
# status: back-translated
head-no = nej

# en | head_occupation = { $head ->
# en |         [yes] And what is your main occupation, or what was it last?
# en |        *[other] And what is, or was last, the main occupation of the person who contributes most to the income of your household?
# en |     }
# en |     .short = Occupation of head of household
# en |     .instruction = Do not read out; choose what fits. Retired or not working at present: the last occupation.
# status: back-translated
head_occupation = { $head ->
        [yes] Og hvad arbejder du hovedsagelig som, eller hvad arbejdede du sidst som?
       *[other] Tænk på den, der bidrager mest til husstandens indkomst: Hvad arbejder den person hovedsagelig som, eller hvad var det sidst?
    }
    .short = Hovedforsørgers arbejde
    .instruction = Læs ikke op, vælg det, der passer. På pension eller uden arbejde lige nu: det seneste arbejde.

# en | head_occupation-farmer = farming, fishing
# status: back-translated
head_occupation-farmer = landbrug, fiskeri

# en | head_occupation-business_owner = self-employed: shop, craft, business, practice
# status: back-translated
head_occupation-business_owner = selvstændig: butik, håndværk, firma, praksis

# en | head_occupation-manager_professional = manager, or profession that needs a degree
# status: back-translated
head_occupation-manager_professional = leder, eller arbejde på akademisk niveau

# en | head_occupation-middle = middle grade: technical, nursing, administration
# status: back-translated
head_occupation-middle = mellemniveau: teknik, sygepleje, administration

# en | head_occupation-office_service = office, sales or service work
# status: back-translated
head_occupation-office_service = kontor, salg eller service

# en | head_occupation-manual = manual work, skilled or unskilled
# status: back-translated
head_occupation-manual = manuelt arbejde, faglært eller ufaglært

# en | head_occupation-never_worked = has never worked
# status: back-translated
head_occupation-never_worked = har aldrig haft arbejde

## Endings

# en | ending-complete = That was the last question. Thank you very much for your time and your answers. If you have any questions later, you can call us on { $contact }. Goodbye.
# status: back-translated
ending-complete = Det var det sidste spørgsmål. Mange tak for din tid og dine svar. Hvis du senere har spørgsmål, kan du ringe til os på { $contact }. Farvel.

# en | ending-quota_full = Thank you very much. We have already spoken to enough people of your age and gender or from your region, so I need not ask you any further questions.
# status: back-translated
ending-quota_full = Mange tak. Vi har allerede talt med nok mennesker af dit køn og på din alder eller fra din region, så jeg behøver ikke stille dig flere spørgsmål.

# en | ending-not_eligible = Thank you very much. For this survey we may only interview people aged 18 or over.
# status: back-translated
ending-not_eligible = Mange tak. Til denne undersøgelse må vi kun interviewe personer på 18 år eller derover.

# en | ending-refused = I understand. Thank you for your time, and goodbye.
# status: back-translated
ending-refused = Det forstår jeg. Tak for din tid, og farvel.

# en | ending-not_available = Thank you very much. We will try again at another time. Goodbye.
# status: back-translated
ending-not_available = Mange tak. Vi prøver igen en anden gang. Farvel.

# en | ending-break_off = That is all right, we can stop here. Thank you for the time you have given us. Goodbye.
# status: back-translated
ending-break_off = Det er helt i orden, vi kan stoppe her. Tak for den tid, du har givet os. Farvel.

# en | ending-suspended = Thank you very much so far. We will call you again to go through the remaining questions. Goodbye.
# status: back-translated
ending-suspended = Mange tak for hjælpen indtil nu. Vi ringer til dig igen for at tage resten af spørgsmålene. Farvel.

## Countries and indices

# en | country-CZ = Czech Republic
# status: back-translated
country-CZ = Tjekkiet

# en | country-DE = Germany
# status: back-translated
country-DE = Tyskland

# en | country-DK = Denmark
# status: back-translated
country-DK = Danmark

# en | country-FR = France
# status: back-translated
country-FR = Frankrig

# en | country-UK = United Kingdom
# status: back-translated
country-UK = Storbritannien

# en | index-safety = Community safety
# status: back-translated
index-safety = Tryghed

# en | index-environment = Local environment
# status: back-translated
index-environment = Lokalt miljø

# en | index-health = Health
# status: back-translated
index-health = Sundhed

# en | index-overall = Co-production, all three sectors
# status: back-translated
index-overall = Samproduktion, alle tre områder

# en | index-crime_reporting = Reporting crime, intervening
# status: back-translated
index-crime_reporting = Anmeldelse af kriminalitet, indgriben

# en | index-willingness = Willingness to do more
# status: back-translated
index-willingness = Villighed til at gøre mere

# en | index-difference = Belief that citizens make a difference
# status: back-translated
index-difference = Tro på, at borgerne gør en forskel

# en | index-performance = Satisfaction with government performance
# status: back-translated
index-performance = Tilfredshed med det offentliges indsats

# en | index-information = Satisfaction with information
# status: back-translated
index-information = Tilfredshed med information

# en | index-consultation = Satisfaction with consultation
# status: back-translated
index-consultation = Tilfredshed med høring

# en | index-safe = Feeling safe
# status: back-translated
index-safe = Føler sig tryg

# en | index-clean = Clean local environment
# status: back-translated
index-clean = Rent i lokalområdet

# en | index-healthy = Feeling healthy
# status: back-translated
index-healthy = Føler sig sund

## The report

# en | report-graph_1 = Level of co-production in three sectors, and in dealing with crime
# en |     .number = Graph 1
# en |     .about = Mean index: 0 is “never” to everything that was asked, 100 is “often” to everything.
# status: back-translated
report-graph_1 = Graden af samproduktion på tre områder og over for kriminalitet
    .number = Figur 1
    .about = Gennemsnitligt indeks: 0 betyder »aldrig« til alt, der blev spurgt om, 100 »ofte« til alt.

# en | report-graph_2 = What citizens do most and least: a ranking
# en |     .number = Graph 2
# en |     .about = Percent who say that they do it often.
# status: back-translated
report-graph_2 = Hvad borgerne gør mest og mindst: en rangliste
    .number = Figur 2
    .about = Procent, der siger, at de ofte gør det.

# en | report-graph_3 = Co-production with the police in crime prevention
# en |     .number = Graph 3
# en |     .about = Percent who ask the police for advice on how best to protect their property.
# status: back-translated
report-graph_3 = Samproduktion med politiet om kriminalitetsforebyggelse
    .number = Figur 3
    .about = Procent, der spørger politiet til råds om, hvordan de bedst beskytter deres hjem og ting.

# en | report-graph_4 = Taking part in groups and organisations
# en |     .number = Graph 4
# en |     .about = Percent who often take part in groups or organisations.
# status: back-translated
report-graph_4 = Aktiv i grupper og organisationer
    .number = Figur 4
    .about = Procent, der ofte er aktive i grupper eller organisationer.

# en | report-graph_5 = Intervening personally to stop anti-social behaviour
# en |     .number = Graph 5
# en |     .about = Percent who often intervene personally.
# status: back-translated
report-graph_5 = Personlig indgriben over for hensynsløs opførsel
    .number = Figur 5
    .about = Procent, der ofte selv griber ind.

# en | report-graph_6 = Telling others not to drop rubbish or let their dogs foul the streets
# en |     .number = Graph 6
# en |     .about = Percent who often tell other people.
# status: back-translated
report-graph_6 = At sige til andre, at de ikke må smide affald eller lade hunde svine på gaden
    .number = Figur 6
    .about = Procent, der ofte siger det til andre.

# en | report-graph_7 = Level of co-production by country
# en |     .number = Graph 7
# en |     .about = Mean of the overall index, from 0 to 100. It is itself the mean of the indices of the three sectors.
# status: back-translated
report-graph_7 = Graden af samproduktion i de enkelte lande
    .number = Figur 7
    .about = Gennemsnit af det samlede indeks fra 0 til 100, som selv er gennemsnittet af de tre områders indekser.

# en | report-graph_8 = Who are the active citizens?
# en |     .number = Graph 8
# en |     .about = Correlation of the overall index of co-production with facts about the person.
# status: back-translated
report-graph_8 = Hvem er de aktive borgere?
    .number = Figur 8
    .about = Korrelation mellem det samlede indeks for samproduktion og oplysninger om personen.

# en | report-graph_9 = Co-production and attitudes
# en |     .number = Graph 9
# en |     .about = Correlation of the overall index of co-production with indices of attitudes.
# status: back-translated
report-graph_9 = Samproduktion og holdninger
    .number = Figur 9
    .about = Korrelation mellem det samlede indeks for samproduktion og indekser for holdninger.

# en | report-graph_10 = How much more time citizens are willing to spend, by sector
# en |     .number = Graph 10
# en |     .about = Percent of each answer.
# status: back-translated
report-graph_10 = Hvor meget mere tid borgerne er villige til at bruge på hvert område
    .number = Figur 10
    .about = Procent for hvert svar.

# en | report-diagram_1 = How much more time citizens are willing to spend in any of the three sectors
# en |     .number = Diagram 1
# en |     .about = Each person’s highest answer, in percent of persons. The report adds that 70 to 80 percent would do more “depending on the issue”; since 71 percent would in any of the three, no single one can reach more.
# status: back-translated
report-diagram_1 = Hvor meget mere tid borgerne er villige til at bruge på mindst ét af de tre områder
    .number = Diagram 1
    .about = Hver persons højeste svar i procent af alle personer. Rapporten tilføjer, at 70 til 80 procent ville gøre mere »alt efter emnet«; da 71 procent ville det på mindst ét af de tre områder, kan intet enkelt område nå højere.

# en | report-willing = Willingness to do more, between the sectors
# en |     .number = Section 4.1
# en |     .about = Correlation of the answers in two sectors. In the report’s text, without a graph.
# status: back-translated
report-willing = Villighed til at gøre mere, områderne imellem
    .number = Afsnit 4.1
    .about = Korrelation mellem svarene på to områder. I rapportens tekst, uden figur.

# en | report-graph_11 = Willingness to do more, by country
# en |     .number = Graph 11
# en |     .about = Mean index over the three sectors: 0 is no time at all, 50 a few hours a month, 100 a few hours a week.
# status: back-translated
report-graph_11 = Villighed til at gøre mere i de enkelte lande
    .number = Figur 11
    .about = Gennemsnitligt indeks for de tre områder: 0 er slet ingen tid, 50 et par timer om måneden, 100 et par timer om ugen.

# en | report-graph_12 = Belief that citizens can make a difference, by country
# en |     .number = Graph 12
# en |     .about = Mean index over the three sectors: 0 is no difference, 100 a big difference.
# status: back-translated
report-graph_12 = Troen på, at borgerne kan gøre en forskel, i de enkelte lande
    .number = Figur 12
    .about = Gennemsnitligt indeks for de tre områder: 0 er ingen forskel, 100 en stor forskel.

# en | report-graph_13 = Satisfaction with government performance, by country
# en |     .number = Graph 13
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_13 = Tilfredshed med det offentliges indsats i de enkelte lande
    .number = Figur 13
    .about = Gennemsnitligt indeks for de tre områder: 0 er meget utilfreds, 100 meget tilfreds.

# en | report-graph_14 = Co-production and how safe, clean and healthy life is felt to be
# en |     .number = Graph 14
# en |     .about = Correlation of the overall index of co-production with perceptions, where 100 is very safe, very clean, very healthy.
# status: back-translated
report-graph_14 = Samproduktion og oplevelsen af tryghed, renhed og sundhed
    .number = Figur 14
    .about = Korrelation mellem det samlede indeks for samproduktion og oplevelser, hvor 100 er »meget tryg«, »meget rent« og »meget sund«.

# en | report-graph_15 = Satisfaction with government information, by country
# en |     .number = Graph 15
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_15 = Tilfredshed med det offentliges information i de enkelte lande
    .number = Figur 15
    .about = Gennemsnitligt indeks for de tre områder: 0 er meget utilfreds, 100 meget tilfreds.

# en | report-graph_16 = Satisfaction with government consultation, by country
# en |     .number = Graph 16
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied. In the report it is lower than satisfaction with information in every country.
# status: back-translated
report-graph_16 = Tilfredshed med det offentliges høring af borgerne i de enkelte lande
    .number = Figur 16
    .about = Gennemsnitligt indeks for de tre områder: 0 er meget utilfreds, 100 meget tilfreds. I rapporten er den i alle lande lavere end tilfredsheden med information.

# en | report-graph_17 = Co-production and satisfaction with information and consultation
# en |     .number = Graph 17
# en |     .about = Correlation of the overall index of co-production with indices of satisfaction.
# status: back-translated
report-graph_17 = Samproduktion og tilfredshed med information og høring
    .number = Figur 17
    .about = Korrelation mellem det samlede indeks for samproduktion og indekser for tilfredshed.

# en | report-graph_18 = Who is willing to do more?
# en |     .number = Graph 18
# en |     .about = Correlation of the index of willingness with facts about the person.
# status: back-translated
report-graph_18 = Hvem er villig til at gøre mere?
    .number = Figur 18
    .about = Korrelation mellem indekset for villighed og oplysninger om personen.

# en | report-graph_19 = Co-production and self-service in daily life
# en |     .number = Graph 19
# en |     .about = Correlation of the overall index of co-production with how often people do things themselves.
# status: back-translated
report-graph_19 = Samproduktion og selvbetjening i hverdagen
    .number = Figur 19
    .about = Korrelation mellem det samlede indeks for samproduktion og hvor ofte man klarer tingene selv.

# en | report-internet = Booking or buying online
# en |     .number = Part 1
# en |     .about = Percent who do so often or sometimes: the “42 percent” of the report’s first part is read so.
# status: back-translated
report-internet = Bestille eller købe på nettet
    .number = Del 1
    .about = Procent, der gør det ofte eller nogle gange: sådan er de »42 procent« i rapportens første del forstået.

# en | report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008
# status: back-translated
report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008

# en | report-term-female = being a woman
# status: back-translated
report-term-female = kvinde

# en | report-term-employed = active in the labour market
# status: back-translated
report-term-employed = aktiv på arbejdsmarkedet

# en | report-term-rural = living in a rural area
# status: back-translated
report-term-rural = bor på landet

# en | report-term-college = college education
# status: back-translated
report-term-college = mellemlang/lang videregående udd.

# en | report-term-more_safety = willing: safety
# status: back-translated
report-term-more_safety = villig: tryghed

# en | report-term-more_environment = willing: environment
# status: back-translated
report-term-more_environment = villig: miljø

# en | report-term-more_health = willing: health
# status: back-translated
report-term-more_health = villig: sundhed

# en | report-term-repairs = own home repairs
# status: back-translated
report-term-repairs = egne reparationer i hjemmet

# en | report-term-banking = banking by telephone or online
# status: back-translated
report-term-banking = bank via telefon eller net

# en | report-term-booking = booking or buying online
# status: back-translated
report-term-booking = bestille eller købe på nettet

# en | report-note-sizes = The sample sizes in the report’s annex add up to 4,987 (United Kingdom 988, Germany 1,000, Denmark 1,011, France 988, Czech Republic 1,000); the report itself speaks of 4,951. The annex sizes are kept as the totals of the quotas. One explanation would be that the British size repeats the French one and should be 952; it is not confirmed.
# status: back-translated
report-note-sizes = Stikprøvestørrelserne i rapportens bilag giver tilsammen 4.987 (Storbritannien 988, Tyskland 1.000, Danmark 1.011, Frankrig 988, Tjekkiet 1.000), mens rapporten selv taler om 4.951. Bilagets størrelser er beholdt som kvoternes samlede mål. En forklaring kunne være, at det britiske tal gentager det franske og burde være 952; det er ikke bekræftet.

# en | report-note-sample = The report calls its sample a representative random sample in its text and a quota sample in its annex. This study takes quotas, as the annex says.
# status: back-translated
report-note-sample = Rapporten kalder i teksten sin stikprøve repræsentativ og tilfældig, i bilaget en kvotestikprøve. Denne undersøgelse bruger kvoter, som i bilaget.

# en | report-note-missing = How the report treated “don’t know” and refusals is not known. Here they are left out of each figure; an index of a sector needs four of its five items.
# status: back-translated
report-note-missing = Hvordan rapporten behandlede »ved ikke« og »vil ikke svare«, vides ikke. Her er de udeladt af hvert tal; et områdes indeks kræver svar på fire af dets fem spørgsmål.

# en | report-note-graph_18 = The title of graph 18 in the report speaks of co-production; its text and footnote 3 speak of the willingness to do more, and so does this graph.
# status: back-translated
report-note-graph_18 = Titlen på figur 18 i rapporten taler om samproduktion; teksten og fodnote 3 taler om villigheden til at gøre mere, og det gør denne figur også.

# en | report-note-alike = The items called inferred or the project’s own replace questions whose wording was not found. Where a figure rests on them, a difference from what was published may be one of the questions and not of the people.
# status: back-translated
report-note-alike = Spørgsmål, der kaldes udledte eller projektets egne, står i stedet for dem, hvis ordlyd ikke blev fundet. Hvor et tal hviler på dem, kan en forskel fra det offentliggjorte skyldes spørgsmålene og ikke menneskene.
