# Bürgerinnen, Bürger und öffentliche Dienste 2008: deutsche Texte.
# Ein deutscher Wortlaut von 2008 ist nicht überliefert. Alle Texte sind eigene Übersetzungen dieses Projekts, für das Vorlesen am Telefon geschrieben.

# en | study-title = Citizens and public services 2008
# status: back-translated
study-title = Bürgerinnen, Bürger und öffentliche Dienste 2008

# en | section-introduction = Introduction
# status: back-translated
section-introduction = Einleitung

# en | section-screening = Person
# status: back-translated
section-screening = Zur Person

# en | section-safety = Safety
# status: back-translated
section-safety = Sicherheit

# en | section-environment = Local environment
# status: back-translated
section-environment = Umwelt vor Ort

# en | section-health = Health
# status: back-translated
section-health = Gesundheit

# en | section-self_service = Everyday life
# status: back-translated
section-self_service = Alltag

# en | section-background = Background
# status: back-translated
section-background = Hintergrund

# en | dont_know = don’t know
# status: back-translated
dont_know = weiß nicht

# en | refused = refused
# status: back-translated
refused = keine Angabe

## Scales

# en | scale-frequency = Would you say often, sometimes or never?
# status: back-translated
scale-frequency = Würden Sie sagen: oft, manchmal oder nie?

# en | scale-frequency-often = often
# status: back-translated
scale-frequency-often = oft

# en | scale-frequency-sometimes = sometimes
# status: back-translated
scale-frequency-sometimes = manchmal

# en | scale-frequency-never = never
# status: back-translated
scale-frequency-never = nie

# en | scale-safe = Would you say very safe, fairly safe, not very safe or not at all safe?
# status: back-translated
scale-safe = Würden Sie sagen: sehr sicher, ziemlich sicher, nicht sehr sicher oder überhaupt nicht sicher?

# en | scale-safe-very_safe = very safe
# status: back-translated
scale-safe-very_safe = sehr sicher

# en | scale-safe-fairly_safe = fairly safe
# status: back-translated
scale-safe-fairly_safe = ziemlich sicher

# en | scale-safe-not_very_safe = not very safe
# status: back-translated
scale-safe-not_very_safe = nicht sehr sicher

# en | scale-safe-not_at_all_safe = not at all safe
# status: back-translated
scale-safe-not_at_all_safe = überhaupt nicht sicher

# en | scale-clean = Would you say very clean, fairly clean, not very clean or not at all clean?
# status: back-translated
scale-clean = Würden Sie sagen: sehr sauber, ziemlich sauber, nicht sehr sauber oder überhaupt nicht sauber?

# en | scale-clean-very_clean = very clean
# status: back-translated
scale-clean-very_clean = sehr sauber

# en | scale-clean-fairly_clean = fairly clean
# status: back-translated
scale-clean-fairly_clean = ziemlich sauber

# en | scale-clean-not_very_clean = not very clean
# status: back-translated
scale-clean-not_very_clean = nicht sehr sauber

# en | scale-clean-not_at_all_clean = not at all clean
# status: back-translated
scale-clean-not_at_all_clean = überhaupt nicht sauber

# en | scale-healthy = Would you say very healthy, fairly healthy, not very healthy or not at all healthy?
# status: back-translated
scale-healthy = Würden Sie sagen: sehr gesund, ziemlich gesund, nicht sehr gesund oder überhaupt nicht gesund?

# en | scale-healthy-very_healthy = very healthy
# status: back-translated
scale-healthy-very_healthy = sehr gesund

# en | scale-healthy-fairly_healthy = fairly healthy
# status: back-translated
scale-healthy-fairly_healthy = ziemlich gesund

# en | scale-healthy-not_very_healthy = not very healthy
# status: back-translated
scale-healthy-not_very_healthy = nicht sehr gesund

# en | scale-healthy-not_at_all_healthy = not at all healthy
# status: back-translated
scale-healthy-not_at_all_healthy = überhaupt nicht gesund

# en | scale-satisfaction = Are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied?
# status: back-translated
scale-satisfaction = Sind Sie sehr zufrieden, ziemlich zufrieden, ziemlich unzufrieden oder sehr unzufrieden?

# en | scale-satisfaction-very_satisfied = very satisfied
# status: back-translated
scale-satisfaction-very_satisfied = sehr zufrieden

# en | scale-satisfaction-fairly_satisfied = fairly satisfied
# status: back-translated
scale-satisfaction-fairly_satisfied = ziemlich zufrieden

# en | scale-satisfaction-fairly_dissatisfied = fairly dissatisfied
# status: back-translated
scale-satisfaction-fairly_dissatisfied = ziemlich unzufrieden

# en | scale-satisfaction-very_dissatisfied = very dissatisfied
# status: back-translated
scale-satisfaction-very_dissatisfied = sehr unzufrieden

# en | scale-difference = Would you say a big difference, some difference, a little difference or no difference?
# status: back-translated
scale-difference = Würden Sie sagen: viel, einiges, wenig oder nichts?

# en | scale-difference-big = a big difference
# status: back-translated
scale-difference-big = viel

# en | scale-difference-some = some difference
# status: back-translated
scale-difference-some = einiges

# en | scale-difference-little = a little difference
# status: back-translated
scale-difference-little = wenig

# en | scale-difference-none = no difference
# status: back-translated
scale-difference-none = nichts

# en | scale-willingness = Would it be a few hours more per week, a few hours more per month, or are you not willing to spend any time at all?
# status: back-translated
scale-willingness = Wären das ein paar Stunden mehr pro Woche, ein paar Stunden mehr pro Monat, oder würden Sie dafür gar keine Zeit aufbringen?

# en | scale-willingness-week = a few hours more per week
# status: back-translated
scale-willingness-week = ein paar Stunden mehr pro Woche

# en | scale-willingness-month = a few hours more per month
# status: back-translated
scale-willingness-month = ein paar Stunden mehr pro Monat

# en | scale-willingness-none = no time at all
# status: back-translated
scale-willingness-none = gar keine Zeit

# en | age_band = Age group
# status: back-translated
age_band = Altersgruppe

# en | scale-age_band = Is that 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# status: back-translated
scale-age_band = Ist das 18 bis 24, 25 bis 34, 35 bis 44, 45 bis 54, 55 bis 64 oder 65 und älter?

# en | scale-age_band-age_18_24 = 18 to 24
# status: back-translated
scale-age_band-age_18_24 = 18 bis 24

# en | scale-age_band-age_25_34 = 25 to 34
# status: back-translated
scale-age_band-age_25_34 = 25 bis 34

# en | scale-age_band-age_35_44 = 35 to 44
# status: back-translated
scale-age_band-age_35_44 = 35 bis 44

# en | scale-age_band-age_45_54 = 45 to 54
# status: back-translated
scale-age_band-age_45_54 = 45 bis 54

# en | scale-age_band-age_55_64 = 55 to 64
# status: back-translated
scale-age_band-age_55_64 = 55 bis 64

# en | scale-age_band-age_65_up = 65 or over
# status: back-translated
scale-age_band-age_65_up = 65 und älter

## Introduction

# en | intro = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey in five European countries; I am not selling anything. It is about what people do themselves for safety, the environment and health, and how satisfied they are with government. The interview takes about { $minutes } minutes.
# en |     .short = Introduction
# en |     .instruction = Introduce yourself to whoever answers, before you ask for anyone.
# status: back-translated
intro = Guten Tag, mein Name ist { $interviewer }, ich rufe für { $organisation } an. Wir machen eine Umfrage in fünf europäischen Ländern; ich möchte Ihnen nichts verkaufen. Es geht darum, was die Menschen selbst für Sicherheit, Umwelt und Gesundheit tun und wie zufrieden sie mit dem Staat sind. Das Gespräch dauert etwa { $minutes } Minuten.
    .short = Einleitung
    .instruction = Stellen Sie sich jeder Person vor, die abnimmt, bevor Sie nach jemandem fragen.

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
        [youngest_man] Für diese Umfrage möchte ich mit dem jüngsten Mann ab 18 Jahren sprechen, der gerade zu Hause ist. Sind Sie das, oder könnten Sie ihn bitte ans Telefon holen?
       *[last_birthday] Für diese Umfrage möchte ich mit der Person ab 18 Jahren in Ihrem Haushalt sprechen, die zuletzt Geburtstag hatte. Sind Sie das, oder könnten Sie die Person bitte ans Telefon holen?
    }
    .short = Zielperson
    .instruction = { $selection ->
        [youngest_man] Kein Mann zu Hause: nach der jüngsten Frau ab 18 Jahren fragen.
       *[last_birthday] Gerade nicht zu sprechen: nach einer günstigen Zeit fragen und sie notieren.
    }

# en | selection_person-on_phone = is on the phone already
# status: back-translated
selection_person-on_phone = ist schon am Telefon

# en | selection_person-comes = comes to the phone
# status: back-translated
selection_person-comes = kommt ans Telefon

# en | selection_person-not_available = not available now
# status: back-translated
selection_person-not_available = gerade nicht zu sprechen

# en | selection_person-refuses = somebody refuses on the person’s behalf
# status: back-translated
selection_person-refuses = jemand lehnt für die Person ab

# en | intro_again = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey about what people do for safety, the environment and health, and how satisfied they are with government. I am not selling anything, and the interview takes about { $minutes } minutes.
# en |     .short = Introduction to the person
# en |     .instruction = Introduce yourself again when the person has come to the phone.
# status: back-translated
intro_again = Guten Tag, mein Name ist { $interviewer }, ich rufe für { $organisation } an. Wir machen eine Umfrage darüber, was die Menschen für Sicherheit, Umwelt und Gesundheit tun und wie zufrieden sie mit dem Staat sind. Ich möchte Ihnen nichts verkaufen, und das Gespräch dauert etwa { $minutes } Minuten.
    .short = Einleitung für die Zielperson
    .instruction = Stellen Sie sich noch einmal vor, sobald die Person am Telefon ist.

# en | consent = Taking part is voluntary: you can skip any question and stop at any time. Your answers are confidential; some questions concern your health. A supervisor may listen in to check our work. You can call us on { $contact }. Do you agree to take part?
# en |     .short = Consent
# en |     .instruction = Only a clear yes is a yes. If asked, say the telephone number again, slowly.
# status: back-translated
consent = Die Teilnahme ist freiwillig: Sie können jede Frage auslassen und jederzeit aufhören. Ihre Antworten sind vertraulich; einige Fragen betreffen Ihre Gesundheit. Zur Qualitätskontrolle hört vielleicht jemand von uns mit. Sie erreichen uns unter { $contact }. Sind Sie mit der Teilnahme einverstanden?
    .short = Einwilligung
    .instruction = Nur ein klares Ja ist ein Ja. Auf Wunsch die Telefonnummer noch einmal langsam nennen.

# en | consent-yes = yes, agrees to take part
# status: back-translated
consent-yes = ja, ist einverstanden

# en | consent-no = no, does not agree
# status: back-translated
consent-no = nein, ist nicht einverstanden

## Screening

# en | region = { $country ->
# en |         [DE] First, a few short questions, so that everyone is fairly represented. Which federal state do you live in?
# en |        *[other] First, a few short questions, so that everyone is fairly represented. Which region do you live in?
# en |     }
# en |     .short = Region
# en |     .instruction = Do not read out the list. If unsure, ask for the nearest larger town.
# status: back-translated
region = { $country ->
        [DE] Zuerst ein paar kurze Fragen, damit alle Gruppen gut vertreten sind. In welchem Bundesland wohnen Sie?
       *[other] Zuerst ein paar kurze Fragen, damit alle Gruppen gut vertreten sind. In welcher Region wohnen Sie?
    }
    .short = Region
    .instruction = Liste nicht vorlesen. Bei Unsicherheit nach der nächsten größeren Stadt fragen.

# en | region-CZ01 = Prague
# status: back-translated
region-CZ01 = Prag

# en | region-CZ02 = Central Bohemia
# status: back-translated
region-CZ02 = Mittelböhmen

# en | region-CZ03 = Plzeň or South Bohemia
# status: back-translated
region-CZ03 = Pilsen oder Südböhmen

# en | region-CZ04 = Karlovy Vary or Ústí nad Labem
# status: back-translated
region-CZ04 = Karlsbad oder Ústí nad Labem

# en | region-CZ05 = Liberec, Hradec Králové or Pardubice
# status: back-translated
region-CZ05 = Liberec, Hradec Králové oder Pardubice

# en | region-CZ06 = Vysočina or South Moravia
# status: back-translated
region-CZ06 = Vysočina oder Südmähren

# en | region-CZ07 = Olomouc or Zlín
# status: back-translated
region-CZ07 = Olmütz oder Zlín

# en | region-CZ08 = Moravia-Silesia
# status: back-translated
region-CZ08 = Mährisch-Schlesien

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
region-DE6 = Hamburg

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
region-DEF = Schleswig-Holstein

# en | region-DEG = Thuringia
# status: back-translated
region-DEG = Thüringen

# en | region-DK01 = the Copenhagen region
# status: back-translated
region-DK01 = Kopenhagen und Umland

# en | region-DK02 = Zealand
# status: back-translated
region-DK02 = Seeland

# en | region-DK03 = Southern Denmark
# status: back-translated
region-DK03 = Süddänemark

# en | region-DK04 = Central Jutland
# status: back-translated
region-DK04 = Mitteljütland

# en | region-DK05 = North Jutland
# status: back-translated
region-DK05 = Nordjütland

# en | region-FR10 = Île-de-France
# status: back-translated
region-FR10 = Île-de-France

# en | region-FRB0 = Centre
# status: back-translated
region-FRB0 = Centre

# en | region-FRC1 = Burgundy
# status: back-translated
region-FRC1 = Burgund

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
region-FRF1 = Elsass

# en | region-FRF2 = Champagne-Ardenne
# status: back-translated
region-FRF2 = Champagne-Ardenne

# en | region-FRF3 = Lorraine
# status: back-translated
region-FRF3 = Lothringen

# en | region-FRG0 = Pays de la Loire
# status: back-translated
region-FRG0 = Pays de la Loire

# en | region-FRH0 = Brittany
# status: back-translated
region-FRH0 = Bretagne

# en | region-FRI1 = Aquitaine
# status: back-translated
region-FRI1 = Aquitanien

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
region-UKC = Nordostengland

# en | region-UKD = North West England
# status: back-translated
region-UKD = Nordwestengland

# en | region-UKE = Yorkshire and the Humber
# status: back-translated
region-UKE = Yorkshire und Humber

# en | region-UKF = East Midlands
# status: back-translated
region-UKF = East Midlands

# en | region-UKG = West Midlands
# status: back-translated
region-UKG = West Midlands

# en | region-UKH = East of England
# status: back-translated
region-UKH = Ostengland

# en | region-UKI = London
# status: back-translated
region-UKI = London

# en | region-UKJ = South East England
# status: back-translated
region-UKJ = Südostengland

# en | region-UKK = South West England
# status: back-translated
region-UKK = Südwestengland

# en | region-UKL = Wales
# status: back-translated
region-UKL = Wales

# en | region-UKM = Scotland
# status: back-translated
region-UKM = Schottland

# en | region-UKN = Northern Ireland
# status: back-translated
region-UKN = Nordirland

# en | gender = For our statistics I have to ask everyone: are you a man or a woman?
# en |     .short = Gender
# en |     .instruction = Always ask; never guess from the voice.
# status: back-translated
gender = Für die Statistik muss ich das alle fragen: Sind Sie ein Mann oder eine Frau?
    .short = Geschlecht
    .instruction = Immer fragen, nie nach der Stimme schätzen.

# en | gender-male = man
# status: back-translated
gender-male = Mann

# en | gender-female = woman
# status: back-translated
gender-female = Frau

# en | age = And how old are you?
# en |     .short = Age in years
# en |     .instruction = Age in completed years. If the person prefers not to say: refused; then the age group is asked.
# status: back-translated
age = Und wie alt sind Sie?
    .short = Alter in Jahren
    .instruction = Alter in vollen Jahren. Möchte die Person es nicht sagen: keine Angabe; dann folgt die Altersgruppe.

# en | age_group = The age group is enough. Is it 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# en |     .short = Age group
# en |     .instruction = If hesitant: it is only needed to make sure that all ages are represented.
# status: back-translated
age_group = Die Altersgruppe genügt. Ist das 18 bis 24, 25 bis 34, 35 bis 44, 45 bis 54, 55 bis 64 oder 65 und älter?
    .short = Altersgruppe
    .instruction = Bei Zögern: Das brauchen wir nur, damit alle Altersgruppen vertreten sind.

# en | age_group-age_18_24 = 18 to 24
# status: back-translated
age_group-age_18_24 = 18 bis 24

# en | age_group-age_25_34 = 25 to 34
# status: back-translated
age_group-age_25_34 = 25 bis 34

# en | age_group-age_35_44 = 35 to 44
# status: back-translated
age_group-age_35_44 = 35 bis 44

# en | age_group-age_45_54 = 45 to 54
# status: back-translated
age_group-age_45_54 = 45 bis 54

# en | age_group-age_55_64 = 55 to 64
# status: back-translated
age_group-age_55_64 = 55 bis 64

# en | age_group-age_65_up = 65 or over
# status: back-translated
age_group-age_65_up = 65 und älter

# en | age_group-under_18 = under 18
# status: back-translated
age_group-under_18 = unter 18

# en | check-age_high = Let me make sure I have this right: you are { $age } years old?
# status: back-translated
check-age_high = Damit ich es richtig notiere: Sie sind { $age } Jahre alt?

# $wanted steht im Nominativ: „eine Frau zwischen 25 und 34 Jahren oder ein Mann ab 65 Jahren“
# en | resuming = Hello, my name is { $interviewer } and I am calling for { $organisation } again. We have begun an interview with your household. May we go on where we stopped?
# status: back-translated
resuming = Guten Tag, mein Name ist { $interviewer }, ich rufe noch einmal für { $organisation } an. Wir haben bei Ihnen ein Interview begonnen. Können wir dort weitermachen, wo wir aufgehört haben?

# en | goodbye = Thank you very much for your help. Goodbye.
# status: back-translated
goodbye = Vielen Dank für Ihre Hilfe und auf Wiederhören.

# en | or = or
# status: back-translated
or = oder

# en | another-adult = { $wanted ->
# en |         [none] Is there someone else in your household, aged 18 or over, whom I could speak to?
# en |        *[other] Is there someone else in your household, aged 18 or over, perhaps { $wanted }?
# en |     }
# status: back-translated
another-adult = { $wanted ->
        [none] Wohnt bei Ihnen noch jemand ab 18 Jahren, mit dem ich sprechen könnte?
       *[other] Wohnt bei Ihnen noch jemand ab 18 Jahren, vielleicht { $wanted }?
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
        [male] ein Mann
        [female] eine Frau
       *[other] jemand
    } { $age_band ->
        [age_18_24] zwischen 18 und 24 Jahren
        [age_25_34] zwischen 25 und 34 Jahren
        [age_35_44] zwischen 35 und 44 Jahren
        [age_45_54] zwischen 45 und 54 Jahren
        [age_55_64] zwischen 55 und 64 Jahren
       *[age_65_up] ab 65 Jahren
    }

# en | wanted-region = someone from { $region_label }
# status: back-translated
wanted-region = jemand aus der Region { $region_label }

## Community safety

# en | q1 = Let us begin with safety. How safe do you feel in your neighbourhood?
# en |     .short = Feels safe in the neighbourhood
# en |     .instruction = If asked: the neighbourhood is the streets around the home.
# status: back-translated
q1 = Beginnen wir mit der Sicherheit. Wie sicher fühlen Sie sich in Ihrer Wohngegend?
    .short = Gefühl der Sicherheit
    .instruction = Auf Nachfrage: Wohngegend meint die Straßen rund um das eigene Zuhause.

# en | q2 = Now a few questions about what you do yourself. How often do you …
# en |     .short = Safety: what people do
# status: back-translated
q2 = Jetzt geht es darum, was Sie selbst tun. Wie oft …
    .short = Sicherheit: eigenes Tun

# en | q2_lock = take care to lock doors and windows in your home before going out?
# en |     .short = lock doors and windows
# status: back-translated
q2_lock = achten Sie darauf, zu Hause Türen und Fenster zu verschließen, bevor Sie weggehen?
    .short = Türen und Fenster verschließen

# en | q2_ask_neighbours = ask neighbours to watch your home when you are away?
# en |     .short = ask neighbours to watch the home
# status: back-translated
q2_ask_neighbours = bitten Sie jemanden aus der Nachbarschaft, auf Ihr Zuhause aufzupassen, wenn Sie nicht da sind?
    .short = Nachbarschaft um Aufpassen bitten

# en | q2_watch_neighbours = keep an eye on your neighbours’ homes when they are away?
# en |     .short = watch neighbours’ homes
# status: back-translated
q2_watch_neighbours = haben Sie ein Auge auf Wohnungen oder Häuser in der Nachbarschaft, wenn dort niemand da ist?
    .short = auf Nachbarhäuser achten

# en | q2_police_advice = ask the police for advice on how best to protect your property?
# en |     .short = ask the police for advice
# status: back-translated
q2_police_advice = fragen Sie die Polizei um Rat, wie Sie Ihr Eigentum am besten schützen können?
    .short = Polizei um Rat fragen

# en | q2_groups = take part in groups or organisations to improve safety in your neighbourhood?
# en |     .short = take part in groups for safety
# status: back-translated
q2_groups = machen Sie in Gruppen oder Organisationen mit, die sich für mehr Sicherheit in Ihrer Wohngegend einsetzen?
    .short = Gruppen für Sicherheit

# en | q3 = People react in different ways when they come across crime or anti-social behaviour. What about you: how often do you …
# en |     .short = Dealing with crime
# en |     .instruction = If it has never happened to the person, code “never”. Do not ask what the person would do.
# status: back-translated
q3 = Auf Straftaten oder rücksichtsloses Verhalten reagieren Menschen ganz unterschiedlich. Wie ist das bei Ihnen: Wie oft …
    .short = Umgang mit Straftaten
    .instruction = Hat die Person so etwas nie erlebt: „nie“ eingeben. Nicht fragen, was sie tun würde.

# en | q3_report_own = report an incident of crime or anti-social behaviour to the police when you are personally involved?
# en |     .short = report crime, personally involved
# status: back-translated
q3_report_own = melden Sie der Polizei eine Straftat oder rücksichtsloses Verhalten, wenn Sie selbst betroffen sind?
    .short = Meldung, selbst betroffen

# en | q3_report_other = report an incident of crime or anti-social behaviour to the police when you are not personally involved?
# en |     .short = report crime, not involved
# status: back-translated
q3_report_other = melden Sie der Polizei eine Straftat oder rücksichtsloses Verhalten, wenn Sie selbst nicht betroffen sind?
    .short = Meldung, nicht betroffen

# en | q3_intervene = intervene personally to stop someone behaving in an anti-social way?
# en |     .short = intervene personally
# status: back-translated
q3_intervene = greifen Sie selbst ein, um jemanden aufzuhalten, der sich rücksichtslos verhält?
    .short = selbst eingreifen

# en | q4 = How satisfied are you with the job that government is doing to improve safety in your community?
# en |     .short = Satisfied with government: safety
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q4 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Sicherheit vor Ort zu verbessern?
    .short = Zufrieden mit dem Staat: Sicherheit
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

# en | q5 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: safety
# status: back-translated
q5 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Sicherheit

# en | q5_information = informs citizens about safety in their community?
# en |     .short = government information on safety
# status: back-translated
q5_information = die Bürgerinnen und Bürger über die Sicherheit vor Ort informiert?
    .short = Information über Sicherheit

# en | q5_consultation = asks citizens for their opinion on safety in their community?
# en |     .short = government consultation on safety
# status: back-translated
q5_consultation = die Bürgerinnen und Bürger nach ihrer Meinung zur Sicherheit vor Ort fragt?
    .short = Meinung zur Sicherheit gefragt

# en | q6 = How much of a difference do you think citizens can make in improving safety in their community?
# en |     .short = Citizens make a difference: safety
# status: back-translated
q6 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Sicherheit vor Ort zu verbessern?
    .short = Was Menschen bewirken können: Sicherheit

# en | q7 = How much more time would you be willing to spend improving safety in your neighbourhood yourself, or helping others to do so?
# en |     .short = Willing to do more: safety
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q7 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um selbst etwas für die Sicherheit in Ihrer Wohngegend zu tun oder anderen dabei zu helfen?
    .short = Bereitschaft zu mehr: Sicherheit
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Local environment

# en | q8 = Let us turn to the local environment. How clean is the local environment where you live?
# en |     .short = Clean local environment
# status: back-translated
q8 = Kommen wir zur Umwelt vor Ort. Wie sauber ist die Umgebung, in der Sie wohnen?
    .short = Saubere Umgebung

# en | q9 = And what do you do yourself? How often do you …
# en |     .short = Environment: what people do
# status: back-translated
q9 = Und was tun Sie selbst? Wie oft …
    .short = Umwelt: eigenes Tun

# en | q9_recycle = recycle household rubbish?
# en |     .short = recycle household rubbish
# status: back-translated
q9_recycle = trennen Sie zu Hause den Müll, damit er wiederverwertet werden kann?
    .short = Müll trennen

# en | q9_save = save water and electricity at home?
# en |     .short = save water and electricity
# status: back-translated
q9_save = sparen Sie zu Hause Wasser und Strom?
    .short = Wasser und Strom sparen

# en | q9_transport = walk, cycle or use public transport?
# en |     .short = walk, cycle, public transport
# status: back-translated
q9_transport = gehen Sie zu Fuß, fahren mit dem Rad oder nehmen Bus und Bahn?
    .short = zu Fuß, Rad, Bus und Bahn

# en | q9_tell_others = tell other people not to drop rubbish or let their dogs foul the streets?
# en |     .short = tell others about rubbish, dogs
# status: back-translated
q9_tell_others = sagen Sie anderen, sie sollen keinen Müll auf die Straße werfen oder ihren Hund nicht auf den Gehweg machen lassen?
    .short = andere auf Müll, Hunde ansprechen

# en | q9_groups = take part in groups or organisations to improve the local environment?
# en |     .short = take part in environment groups
# status: back-translated
q9_groups = machen Sie in Gruppen oder Organisationen mit, die sich für die Umwelt vor Ort einsetzen?
    .short = Gruppen für Umwelt

# en | q10 = How satisfied are you with the job that government is doing to improve the local environment?
# en |     .short = Satisfied with government: environment
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q10 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Umwelt vor Ort zu verbessern?
    .short = Zufrieden mit dem Staat: Umwelt
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

# en | q11 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: environment
# status: back-translated
q11 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Umwelt

# en | q11_information = informs citizens about the local environment?
# en |     .short = government information on environment
# status: back-translated
q11_information = die Bürgerinnen und Bürger über die Umwelt vor Ort informiert?
    .short = Information über Umwelt

# en | q11_consultation = asks citizens for their opinion on the local environment?
# en |     .short = government consultation on environment
# status: back-translated
q11_consultation = die Bürgerinnen und Bürger nach ihrer Meinung zur Umwelt vor Ort fragt?
    .short = Meinung zur Umwelt gefragt

# en | q12 = How much of a difference do you think citizens can make in improving the local environment?
# en |     .short = Citizens make a difference: environment
# status: back-translated
q12 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Umwelt vor Ort zu verbessern?
    .short = Was Menschen bewirken können: Umwelt

# en | q13 = How much more time would you be willing to spend improving the local environment yourself, or helping others to do so?
# en |     .short = Willing to do more: environment
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q13 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um selbst etwas für die Umwelt vor Ort zu tun oder anderen dabei zu helfen?
    .short = Bereitschaft zu mehr: Umwelt
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Health

# en | q14 = Now I would like to talk about health. How healthy do you feel?
# en |     .short = Feels healthy
# en |     .instruction = The person may leave out any question on health: refused.
# status: back-translated
q14 = Jetzt möchte ich mit Ihnen über Gesundheit sprechen. Wie gesund fühlen Sie sich?
    .short = Subjektive Gesundheit
    .instruction = Die Person darf jede Frage zur Gesundheit auslassen: keine Angabe.

# en | q15 = And what do you do for health? How often do you …
# en |     .short = Health: what people do
# status: back-translated
q15 = Und was tun Sie für die Gesundheit? Wie oft …
    .short = Gesundheit: eigenes Tun

# en | q15_diet = change to a more healthy diet?
# en |     .short = change to a more healthy diet
# status: back-translated
q15_diet = ändern Sie etwas an Ihrer Ernährung, um gesünder zu essen?
    .short = gesünder essen

# en | q15_exercise = try to exercise?
# en |     .short = try to exercise
# status: back-translated
q15_exercise = versuchen Sie, sich durch Sport oder Bewegung fit zu halten?
    .short = Sport und Bewegung

# en | q15_check_up = see a doctor for a health check?
# en |     .short = see a doctor for a health check
# status: back-translated
q15_check_up = gehen Sie zu einer ärztlichen Vorsorgeuntersuchung?
    .short = ärztliche Vorsorge

# en | q15_care = take care of sick family members or friends?
# en |     .short = take care of sick family, friends
# status: back-translated
q15_care = kümmern Sie sich um Kranke in der Familie oder im Freundeskreis?
    .short = sich um Kranke kümmern

# en | q15_groups = take part in groups or organisations dealing with health issues?
# en |     .short = take part in health groups
# status: back-translated
q15_groups = machen Sie in Gruppen oder Organisationen mit, die sich mit Gesundheitsfragen beschäftigen?
    .short = Gruppen für Gesundheit

# en | q16 = How satisfied are you with the job that government is doing to improve people’s health?
# en |     .short = Satisfied with government: health
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q16 = Wie zufrieden sind Sie mit dem, was der Staat tut, um die Gesundheit der Menschen zu verbessern?
    .short = Zufrieden mit dem Staat: Gesundheit
    .instruction = Auf Nachfrage: „Staat“ meint alle öffentlichen Stellen, von der Gemeinde bis zur Regierung.

# en | q17 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: health
# status: back-translated
q17 = Und wie zufrieden sind Sie damit, wie der Staat …
    .short = Information, Konsultation: Gesundheit

# en | q17_information = informs citizens about health issues?
# en |     .short = government information on health
# status: back-translated
q17_information = die Bürgerinnen und Bürger über Gesundheitsfragen informiert?
    .short = Information über Gesundheit

# en | q17_consultation = asks citizens for their opinion on health issues?
# en |     .short = government consultation on health
# status: back-translated
q17_consultation = die Bürgerinnen und Bürger zu Gesundheitsfragen nach ihrer Meinung fragt?
    .short = Meinung zur Gesundheit gefragt

# en | q18 = How much of a difference do you think citizens can make in improving people’s health?
# en |     .short = Citizens make a difference: health
# status: back-translated
q18 = Was meinen Sie: Wie viel können die Bürgerinnen und Bürger bewirken, wenn es darum geht, die Gesundheit der Menschen zu verbessern?
    .short = Was Menschen bewirken können: Gesundheit

# en | q19 = How much more time would you be willing to spend improving your own health or the health of other people?
# en |     .short = Willing to do more: health
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q19 = Wie viel mehr Zeit wären Sie bereit aufzubringen, um etwas für Ihre eigene Gesundheit oder die Gesundheit anderer Menschen zu tun?
    .short = Bereitschaft zu mehr: Gesundheit
    .instruction = Gemeint ist Zeit zusätzlich zu dem, was die Person schon dafür aufbringt.

## Self-service in daily life

# en | q20 = Now just a few things from everyday life. How often do you …
# en |     .short = Self-service in daily life
# status: back-translated
q20 = Jetzt nur noch ein paar Dinge aus dem Alltag. Wie oft …
    .short = Selbst erledigen im Alltag

# en | q20_repairs = do your own home repairs?
# en |     .short = own home repairs
# status: back-translated
q20_repairs = machen Sie Reparaturen zu Hause selbst?
    .short = Reparaturen zu Hause

# en | q20_banking = do your banking by telephone or online?
# en |     .short = banking by telephone or online
# status: back-translated
q20_banking = erledigen Sie Ihre Bankgeschäfte am Telefon oder im Internet?
    .short = Bank per Telefon oder Internet

# en | q20_booking = book or buy things online?
# en |     .short = booking or buying online
# status: back-translated
q20_booking = buchen oder kaufen Sie etwas im Internet?
    .short = im Internet buchen oder kaufen

## Background

# en | employment = To finish, a few questions about you. Are you employed full-time or part-time, self-employed, unemployed, in education or training, retired, or not working for another reason?
# en |     .short = Employment
# en |     .instruction = If several apply: what takes up most of the person’s time.
# status: back-translated
employment = Zum Schluss noch ein paar Fragen zu Ihnen. Sind Sie in Vollzeit oder Teilzeit beschäftigt, selbstständig, arbeitslos, in Schule, Ausbildung oder Studium, in Rente oder aus einem anderen Grund nicht berufstätig?
    .short = Berufstätigkeit
    .instruction = Trifft mehreres zu: das, was die meiste Zeit einnimmt. Pension zählt als Rente.

# en | employment-full_time = employed full-time
# status: back-translated
employment-full_time = in Vollzeit beschäftigt

# en | employment-part_time = employed part-time
# status: back-translated
employment-part_time = in Teilzeit beschäftigt

# en | employment-self_employed = self-employed
# status: back-translated
employment-self_employed = selbstständig

# en | employment-unemployed = unemployed
# status: back-translated
employment-unemployed = arbeitslos

# en | employment-in_education = in education or training
# status: back-translated
employment-in_education = in Schule, Ausbildung oder Studium

# en | employment-retired = retired
# status: back-translated
employment-retired = in Rente oder Pension

# en | employment-not_working = not working for another reason
# status: back-translated
employment-not_working = aus anderem Grund nicht berufstätig

# en | education = What is the highest level of education you have completed: compulsory school, school up to about 18 or an apprenticeship, a higher vocational qualification, or a university degree?
# en |     .short = Education
# en |     .instruction = Code the level reached so far. A degree from a college counts as a university degree.
# status: back-translated
education = Was ist Ihr höchster Abschluss: ein Haupt- oder Realschulabschluss, Abitur oder eine Berufsausbildung, ein Meister- oder Fachschulabschluss oder ein abgeschlossenes Studium?
    .short = Bildung
    .instruction = Es zählt, was bisher erreicht ist. Studium: Universität, Fachhochschule, Hochschule.

# en | education-compulsory = compulsory school or less
# status: back-translated
education-compulsory = Haupt- oder Realschule, oder weniger

# en | education-upper_secondary = school up to about 18, or apprenticeship
# status: back-translated
education-upper_secondary = Abitur oder Berufsausbildung

# en | education-higher_vocational = higher vocational qualification
# status: back-translated
education-higher_vocational = Meister- oder Fachschulabschluss

# en | education-college = university or college degree
# status: back-translated
education-college = abgeschlossenes Studium

# en | area = Do you live in a large city, in the suburbs of a large city, in a small or medium-sized town, or in a village or the countryside?
# en |     .short = Urban or rural area
# en |     .instruction = The person’s own view counts.
# status: back-translated
area = Wohnen Sie in einer Großstadt, am Rand oder im Umland einer Großstadt, in einer kleinen oder mittleren Stadt, in einem Dorf oder auf dem Land?
    .short = Stadt oder Land
    .instruction = Es zählt, wie die Person es selbst sieht.

# en | area-large_city = large city
# status: back-translated
area-large_city = Großstadt

# en | area-suburb = suburbs of a large city
# status: back-translated
area-suburb = Rand oder Umland einer Großstadt

# en | area-town = small or medium-sized town
# status: back-translated
area-town = kleine oder mittlere Stadt

# en | area-rural = village or countryside
# status: back-translated
area-rural = Dorf oder auf dem Land

# en | head = Are you the person who contributes most to the income of your household?
# en |     .short = Head of household
# en |     .instruction = Lives alone, or contributes as much as somebody else: yes.
# status: back-translated
head = Sind Sie die Person, die am meisten zum Einkommen Ihres Haushalts beiträgt?
    .short = Hauptverdienst im Haushalt
    .instruction = Lebt allein oder trägt gleich viel bei wie jemand anderes: ja.

# en | head-yes = yes
# status: back-translated
head-yes = ja

# en | head-no = no
# status: back-translated
head-no = nein

# en | head_occupation = { $head ->
# en |         [yes] And what is your main occupation, or what was it last?
# en |        *[other] And what is, or was last, the main occupation of the person who contributes most to the income of your household?
# en |     }
# en |     .short = Occupation of head of household
# en |     .instruction = Do not read out; choose what fits. Retired or not working at present: the last occupation.
# status: back-translated
head_occupation = { $head ->
        [yes] Und was machen Sie hauptberuflich, oder was haben Sie zuletzt gemacht?
       *[other] Und die Person, die am meisten zum Einkommen Ihres Haushalts beiträgt: Was macht sie hauptberuflich, oder was hat sie zuletzt gemacht?
    }
    .short = Beruf der Person mit Hauptverdienst
    .instruction = Nicht vorlesen, Passendes wählen. In Rente oder zurzeit ohne Arbeit: der letzte Beruf.

# en | head_occupation-farmer = farming, fishing
# status: back-translated
head_occupation-farmer = Landwirtschaft, Fischerei

# en | head_occupation-business_owner = self-employed: shop, craft, business, practice
# status: back-translated
head_occupation-business_owner = selbstständig: Laden, Handwerk, Firma, Praxis

# en | head_occupation-manager_professional = manager, or profession that needs a degree
# status: back-translated
head_occupation-manager_professional = Leitung, oder Beruf mit Studium

# en | head_occupation-middle = middle grade: technical, nursing, administration
# status: back-translated
head_occupation-middle = mittlere Stellung: Technik, Pflege, Verwaltung

# en | head_occupation-office_service = office, sales or service work
# status: back-translated
head_occupation-office_service = Büro, Verkauf oder Dienstleistung

# en | head_occupation-manual = manual work, skilled or unskilled
# status: back-translated
head_occupation-manual = Facharbeit, an- oder ungelernte Arbeit

# en | head_occupation-never_worked = has never worked
# status: back-translated
head_occupation-never_worked = war nie berufstätig

## Endings

# en | ending-complete = That was the last question. Thank you very much for your time and your answers. If you have any questions later, you can call us on { $contact }. Goodbye.
# status: back-translated
ending-complete = Das war die letzte Frage. Vielen Dank für Ihre Zeit und Ihre Antworten. Wenn Sie später noch Fragen haben, erreichen Sie uns unter { $contact }. Auf Wiederhören.

# en | ending-quota_full = Thank you very much. We have already spoken to enough people of your age and gender or from your region, so I need not ask you any further questions.
# status: back-translated
ending-quota_full = Vielen Dank. Wir haben schon mit genug Menschen Ihres Alters und Geschlechts oder aus Ihrer Region gesprochen, deshalb habe ich an Sie keine weiteren Fragen.

# en | ending-not_eligible = Thank you very much. For this survey we may only interview people aged 18 or over.
# status: back-translated
ending-not_eligible = Vielen Dank. Für diese Umfrage dürfen wir nur Menschen ab 18 Jahren befragen.

# en | ending-refused = I understand. Thank you for your time, and goodbye.
# status: back-translated
ending-refused = Das verstehe ich. Vielen Dank für Ihre Zeit und auf Wiederhören.

# en | ending-not_available = Thank you very much. We will try again at another time. Goodbye.
# status: back-translated
ending-not_available = Vielen Dank. Wir versuchen es ein andermal wieder. Auf Wiederhören.

# en | ending-break_off = That is all right, we can stop here. Thank you for the time you have given us. Goodbye.
# status: back-translated
ending-break_off = Das ist in Ordnung, wir können hier aufhören. Vielen Dank für die Zeit, die Sie sich genommen haben. Auf Wiederhören.

# en | ending-suspended = Thank you very much so far. We will call you again to go through the remaining questions. Goodbye.
# status: back-translated
ending-suspended = Vielen Dank so weit. Wir rufen Sie für die restlichen Fragen noch einmal an. Auf Wiederhören.

## Countries and indices

# en | country-CZ = Czech Republic
# status: back-translated
country-CZ = Tschechien

# en | country-DE = Germany
# status: back-translated
country-DE = Deutschland

# en | country-DK = Denmark
# status: back-translated
country-DK = Dänemark

# en | country-FR = France
# status: back-translated
country-FR = Frankreich

# en | country-UK = United Kingdom
# status: back-translated
country-UK = Vereinigtes Königreich

# en | index-safety = Community safety
# status: back-translated
index-safety = Sicherheit vor Ort

# en | index-environment = Local environment
# status: back-translated
index-environment = Umwelt vor Ort

# en | index-health = Health
# status: back-translated
index-health = Gesundheit

# en | index-overall = Co-production, all three sectors
# status: back-translated
index-overall = Koproduktion, alle drei Bereiche

# en | index-crime_reporting = Reporting crime, intervening
# status: back-translated
index-crime_reporting = Straftaten melden, eingreifen

# en | index-willingness = Willingness to do more
# status: back-translated
index-willingness = Bereitschaft zu mehr

# en | index-difference = Belief that citizens make a difference
# status: back-translated
index-difference = Überzeugung, dass Menschen etwas bewirken

# en | index-performance = Satisfaction with government performance
# status: back-translated
index-performance = Zufriedenheit mit Leistungen des Staates

# en | index-information = Satisfaction with information
# status: back-translated
index-information = Zufriedenheit mit der Information

# en | index-consultation = Satisfaction with consultation
# status: back-translated
index-consultation = Zufriedenheit mit der Konsultation

# en | index-safe = Feeling safe
# status: back-translated
index-safe = Gefühl der Sicherheit

# en | index-clean = Clean local environment
# status: back-translated
index-clean = Saubere Umgebung

# en | index-healthy = Feeling healthy
# status: back-translated
index-healthy = Subjektive Gesundheit

## The report

# en | report-graph_1 = Level of co-production in three sectors, and in dealing with crime
# en |     .number = Graph 1
# en |     .about = Mean index: 0 is “never” to everything that was asked, 100 is “often” to everything.
# status: back-translated
report-graph_1 = Ausmaß der Koproduktion in drei Bereichen und beim Umgang mit Straftaten
    .number = Grafik 1
    .about = Mittlerer Index: 0 heißt auf alle Fragen „nie“, 100 auf alle „oft“.

# en | report-graph_2 = What citizens do most and least: a ranking
# en |     .number = Graph 2
# en |     .about = Percent who say that they do it often.
# status: back-translated
report-graph_2 = Was Bürgerinnen und Bürger am meisten und am wenigsten tun: eine Rangliste
    .number = Grafik 2
    .about = Anteil derer, die es nach eigenen Angaben oft tun, in Prozent.

# en | report-graph_3 = Co-production with the police in crime prevention
# en |     .number = Graph 3
# en |     .about = Percent who ask the police for advice on how best to protect their property.
# status: back-translated
report-graph_3 = Koproduktion mit der Polizei in der Kriminalprävention
    .number = Grafik 3
    .about = Anteil derer, die die Polizei um Rat fragen, wie sie ihr Eigentum am besten schützen, in Prozent.

# en | report-graph_4 = Taking part in groups and organisations
# en |     .number = Graph 4
# en |     .about = Percent who often take part in groups or organisations.
# status: back-translated
report-graph_4 = Mitmachen in Gruppen und Organisationen
    .number = Grafik 4
    .about = Anteil derer, die oft in Gruppen oder Organisationen mitmachen, in Prozent.

# en | report-graph_5 = Intervening personally to stop anti-social behaviour
# en |     .number = Graph 5
# en |     .about = Percent who often intervene personally.
# status: back-translated
report-graph_5 = Selbst eingreifen, wenn sich jemand rücksichtslos verhält
    .number = Grafik 5
    .about = Anteil derer, die oft selbst eingreifen, in Prozent.

# en | report-graph_6 = Telling others not to drop rubbish or let their dogs foul the streets
# en |     .number = Graph 6
# en |     .about = Percent who often tell other people.
# status: back-translated
report-graph_6 = Andere auf Müll und Hundekot ansprechen
    .number = Grafik 6
    .about = Anteil derer, die andere oft darauf ansprechen, in Prozent.

# en | report-graph_7 = Level of co-production by country
# en |     .number = Graph 7
# en |     .about = Mean of the overall index, from 0 to 100. It is itself the mean of the indices of the three sectors.
# status: back-translated
report-graph_7 = Ausmaß der Koproduktion nach Ländern
    .number = Grafik 7
    .about = Mittlerer Gesamtindex von 0 bis 100. Er ist seinerseits das Mittel der Indizes der drei Bereiche.

# en | report-graph_8 = Who are the active citizens?
# en |     .number = Graph 8
# en |     .about = Correlation of the overall index of co-production with facts about the person.
# status: back-translated
report-graph_8 = Wer sind die aktiven Bürgerinnen und Bürger?
    .number = Grafik 8
    .about = Korrelation des Gesamtindex der Koproduktion mit Merkmalen der Person.

# en | report-graph_9 = Co-production and attitudes
# en |     .number = Graph 9
# en |     .about = Correlation of the overall index of co-production with indices of attitudes.
# status: back-translated
report-graph_9 = Koproduktion und Einstellungen
    .number = Grafik 9
    .about = Korrelation des Gesamtindex der Koproduktion mit Indizes der Einstellungen.

# en | report-graph_10 = How much more time citizens are willing to spend, by sector
# en |     .number = Graph 10
# en |     .about = Percent of each answer.
# status: back-translated
report-graph_10 = Wie viel mehr Zeit Menschen aufbringen würden, nach Bereichen
    .number = Grafik 10
    .about = Anteil jeder Antwort, in Prozent.

# en | report-diagram_1 = How much more time citizens are willing to spend in any of the three sectors
# en |     .number = Diagram 1
# en |     .about = Each person’s highest answer, in percent of persons. The report adds that 70 to 80 percent would do more “depending on the issue”; since 71 percent would in any of the three, no single one can reach more.
# status: back-translated
report-diagram_1 = Wie viel mehr Zeit Menschen in irgendeinem der drei Bereiche aufbringen würden
    .number = Diagramm 1
    .about = Die jeweils höchste Antwort, in Prozent der Personen. Im Bericht heißt es weiter, je nach Thema wären 70 bis 80 Prozent zu mehr bereit; da es für irgendeinen der drei Bereiche 71 Prozent sind, können es bei keinem einzelnen mehr sein.

# en | report-willing = Willingness to do more, between the sectors
# en |     .number = Section 4.1
# en |     .about = Correlation of the answers in two sectors. In the report’s text, without a graph.
# status: back-translated
report-willing = Bereitschaft zu mehr, zwischen den Bereichen
    .number = Abschnitt 4.1
    .about = Korrelation der Antworten in je zwei Bereichen. Im Bericht nur im Text, ohne Grafik.

# en | report-graph_11 = Willingness to do more, by country
# en |     .number = Graph 11
# en |     .about = Mean index over the three sectors: 0 is no time at all, 50 a few hours a month, 100 a few hours a week.
# status: back-translated
report-graph_11 = Bereitschaft, mehr zu tun, nach Ländern
    .number = Grafik 11
    .about = Mittlerer Index über die drei Bereiche: 0 heißt gar keine Zeit, 50 ein paar Stunden pro Monat, 100 ein paar Stunden pro Woche.

# en | report-graph_12 = Belief that citizens can make a difference, by country
# en |     .number = Graph 12
# en |     .about = Mean index over the three sectors: 0 is no difference, 100 a big difference.
# status: back-translated
report-graph_12 = Überzeugung, dass Menschen etwas bewirken können, nach Ländern
    .number = Grafik 12
    .about = Mittlerer Index über die drei Bereiche: 0 heißt nichts, 100 viel.

# en | report-graph_13 = Satisfaction with government performance, by country
# en |     .number = Graph 13
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_13 = Zufriedenheit mit den Leistungen des Staates, nach Ländern
    .number = Grafik 13
    .about = Mittlerer Index über die drei Bereiche: 0 heißt sehr unzufrieden, 100 sehr zufrieden.

# en | report-graph_14 = Co-production and how safe, clean and healthy life is felt to be
# en |     .number = Graph 14
# en |     .about = Correlation of the overall index of co-production with perceptions, where 100 is very safe, very clean, very healthy.
# status: back-translated
report-graph_14 = Koproduktion und das Gefühl von Sicherheit, Sauberkeit und Gesundheit
    .number = Grafik 14
    .about = Korrelation des Gesamtindex der Koproduktion mit Wahrnehmungen; 100 heißt sehr sicher, sehr sauber, sehr gesund.

# en | report-graph_15 = Satisfaction with government information, by country
# en |     .number = Graph 15
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_15 = Zufriedenheit mit der Information durch den Staat, nach Ländern
    .number = Grafik 15
    .about = Mittlerer Index über die drei Bereiche: 0 heißt sehr unzufrieden, 100 sehr zufrieden.

# en | report-graph_16 = Satisfaction with government consultation, by country
# en |     .number = Graph 16
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied. In the report it is lower than satisfaction with information in every country.
# status: back-translated
report-graph_16 = Zufriedenheit mit der Konsultation durch den Staat, nach Ländern
    .number = Grafik 16
    .about = Mittlerer Index über die drei Bereiche: 0 heißt sehr unzufrieden, 100 sehr zufrieden. Im Bericht ist er in jedem Land niedriger als die Zufriedenheit mit der Information.

# en | report-graph_17 = Co-production and satisfaction with information and consultation
# en |     .number = Graph 17
# en |     .about = Correlation of the overall index of co-production with indices of satisfaction.
# status: back-translated
report-graph_17 = Koproduktion und Zufriedenheit mit Information und Konsultation
    .number = Grafik 17
    .about = Korrelation des Gesamtindex der Koproduktion mit Indizes der Zufriedenheit.

# en | report-graph_18 = Who is willing to do more?
# en |     .number = Graph 18
# en |     .about = Correlation of the index of willingness with facts about the person.
# status: back-translated
report-graph_18 = Wer ist bereit, mehr zu tun?
    .number = Grafik 18
    .about = Korrelation des Index der Bereitschaft mit Merkmalen der Person.

# en | report-graph_19 = Co-production and self-service in daily life
# en |     .number = Graph 19
# en |     .about = Correlation of the overall index of co-production with how often people do things themselves.
# status: back-translated
report-graph_19 = Koproduktion und was Menschen im Alltag selbst erledigen
    .number = Grafik 19
    .about = Korrelation des Gesamtindex der Koproduktion damit, wie oft Menschen etwas selbst erledigen.

# en | report-internet = Booking or buying online
# en |     .number = Part 1
# en |     .about = Percent who do so often or sometimes: the “42 percent” of the report’s first part is read so.
# status: back-translated
report-internet = Online buchen oder kaufen
    .number = Teil 1
    .about = Anteil derer, die es oft oder manchmal tun, in Prozent: So werden hier die „42 Prozent“ im ersten Teil des Berichts verstanden.

# en | report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008
# status: back-translated
report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008

# en | report-term-female = being a woman
# status: back-translated
report-term-female = Frau

# en | report-term-employed = active in the labour market
# status: back-translated
report-term-employed = erwerbstätig

# en | report-term-rural = living in a rural area
# status: back-translated
report-term-rural = wohnt auf dem Land

# en | report-term-college = college education
# status: back-translated
report-term-college = abgeschlossenes Studium

# en | report-term-more_safety = willing: safety
# status: back-translated
report-term-more_safety = bereit: Sicherheit

# en | report-term-more_environment = willing: environment
# status: back-translated
report-term-more_environment = bereit: Umwelt

# en | report-term-more_health = willing: health
# status: back-translated
report-term-more_health = bereit: Gesundheit

# en | report-term-repairs = own home repairs
# status: back-translated
report-term-repairs = Reparaturen zu Hause selbst machen

# en | report-term-banking = banking by telephone or online
# status: back-translated
report-term-banking = Bankgeschäfte am Telefon oder online

# en | report-term-booking = booking or buying online
# status: back-translated
report-term-booking = online buchen oder kaufen

# en | report-note-sizes = The sample sizes in the report’s annex add up to 4,987 (United Kingdom 988, Germany 1,000, Denmark 1,011, France 988, Czech Republic 1,000); the report itself speaks of 4,951. The annex sizes are kept as the totals of the quotas. One explanation would be that the British size repeats the French one and should be 952; it is not confirmed.
# status: back-translated
report-note-sizes = Die Stichprobengrößen im Anhang des Berichts ergeben zusammen 4.987 (Vereinigtes Königreich 988, Deutschland 1.000, Dänemark 1.011, Frankreich 988, Tschechien 1.000); der Bericht selbst spricht von 4.951. Die Größen des Anhangs gelten hier als Summen der Quoten. Eine Erklärung wäre, dass die britische Zahl die französische wiederholt und 952 lauten müsste; bestätigt ist das nicht.

# en | report-note-sample = The report calls its sample a representative random sample in its text and a quota sample in its annex. This study takes quotas, as the annex says.
# status: back-translated
report-note-sample = Der Bericht nennt seine Stichprobe im Text eine repräsentative Zufallsstichprobe, im Anhang eine Quotenstichprobe. Diese Studie arbeitet mit Quoten, wie im Anhang.

# en | report-note-missing = How the report treated “don’t know” and refusals is not known. Here they are left out of each figure; an index of a sector needs four of its five items.
# status: back-translated
report-note-missing = Wie der Bericht mit „weiß nicht“ und verweigerten Antworten umging, ist nicht bekannt. Hier bleiben sie bei jeder Zahl außer Betracht; der Index eines Bereichs braucht Antworten auf vier seiner fünf Fragen.

# en | report-note-graph_18 = The title of graph 18 in the report speaks of co-production; its text and footnote 3 speak of the willingness to do more, and so does this graph.
# status: back-translated
report-note-graph_18 = Der Titel von Grafik 18 spricht im Bericht von Koproduktion, der Text und Fußnote 3 von der Bereitschaft zu mehr; so auch diese Grafik.

# en | report-note-alike = The items called inferred or the project’s own replace questions whose wording was not found. Where a figure rests on them, a difference from what was published may be one of the questions and not of the people.
# status: back-translated
report-note-alike = Fragen, die hier als erschlossen oder als für dieses Projekt geschrieben bezeichnet sind, ersetzen solche, deren Wortlaut nicht zu finden war. Wo eine Zahl auf ihnen beruht, kann ein Unterschied zum Veröffentlichten an den Fragen liegen statt an den Menschen.
