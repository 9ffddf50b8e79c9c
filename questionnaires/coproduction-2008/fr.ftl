# Citizens and the co-production of public services, 2008: French texts. No French wording of 2008 is known: all are the project's own translation.
# Address: "vous"; instructions in the infinitive. Government: "pouvoirs publics". No text implies a gender, but for "satisfait", which agrees.
# Regions of France are those of before 2016, as in the population and the quotas.

# en | study-title = Citizens and public services 2008
# status: back-translated
study-title = Citoyens et services publics 2008

# en | section-introduction = Introduction
# status: back-translated
section-introduction = Introduction

# en | section-screening = Person
# status: back-translated
section-screening = Profil

# en | section-safety = Safety
# status: back-translated
section-safety = Sécurité

# en | section-environment = Local environment
# status: back-translated
section-environment = Environnement local

# en | section-health = Health
# status: back-translated
section-health = Santé

# en | section-self_service = Everyday life
# status: back-translated
section-self_service = Vie quotidienne

# en | section-background = Background
# status: back-translated
section-background = Signalétique

# en | dont_know = don’t know
# status: back-translated
dont_know = ne sait pas

# en | refused = refused
# status: back-translated
refused = refus

## Scales

# en | scale-frequency = Would you say often, sometimes or never?
# status: back-translated
scale-frequency = Le faites-vous souvent, parfois ou jamais ?

# en | scale-frequency-often = often
# status: back-translated
scale-frequency-often = souvent

# en | scale-frequency-sometimes = sometimes
# status: back-translated
scale-frequency-sometimes = parfois

# en | scale-frequency-never = never
# status: back-translated
scale-frequency-never = jamais

# en | scale-safe = Would you say very safe, fairly safe, not very safe or not at all safe?
# status: back-translated
scale-safe = Diriez-vous : très en sécurité, plutôt en sécurité, pas très en sécurité ou pas du tout en sécurité ?

# en | scale-safe-very_safe = very safe
# status: back-translated
scale-safe-very_safe = très en sécurité

# en | scale-safe-fairly_safe = fairly safe
# status: back-translated
scale-safe-fairly_safe = plutôt en sécurité

# en | scale-safe-not_very_safe = not very safe
# status: back-translated
scale-safe-not_very_safe = pas très en sécurité

# en | scale-safe-not_at_all_safe = not at all safe
# status: back-translated
scale-safe-not_at_all_safe = pas du tout en sécurité

# en | scale-clean = Would you say very clean, fairly clean, not very clean or not at all clean?
# status: back-translated
scale-clean = Diriez-vous que c’est très propre, plutôt propre, pas très propre ou pas du tout propre ?

# en | scale-clean-very_clean = very clean
# status: back-translated
scale-clean-very_clean = très propre

# en | scale-clean-fairly_clean = fairly clean
# status: back-translated
scale-clean-fairly_clean = plutôt propre

# en | scale-clean-not_very_clean = not very clean
# status: back-translated
scale-clean-not_very_clean = pas très propre

# en | scale-clean-not_at_all_clean = not at all clean
# status: back-translated
scale-clean-not_at_all_clean = pas du tout propre

# en | scale-healthy = Would you say very healthy, fairly healthy, not very healthy or not at all healthy?
# status: back-translated
scale-healthy = Diriez-vous : en très bonne santé, plutôt en bonne santé, pas vraiment en bonne santé ou pas du tout en bonne santé ?

# en | scale-healthy-very_healthy = very healthy
# status: back-translated
scale-healthy-very_healthy = en très bonne santé

# en | scale-healthy-fairly_healthy = fairly healthy
# status: back-translated
scale-healthy-fairly_healthy = plutôt en bonne santé

# en | scale-healthy-not_very_healthy = not very healthy
# status: back-translated
scale-healthy-not_very_healthy = pas vraiment en bonne santé

# en | scale-healthy-not_at_all_healthy = not at all healthy
# status: back-translated
scale-healthy-not_at_all_healthy = pas du tout en bonne santé

# en | scale-satisfaction = Are you very satisfied, fairly satisfied, fairly dissatisfied or very dissatisfied?
# status: back-translated
scale-satisfaction = { $gender ->
        [female] En êtes-vous très satisfaite, plutôt satisfaite, plutôt insatisfaite ou très insatisfaite ?
       *[other] En êtes-vous très satisfait, plutôt satisfait, plutôt insatisfait ou très insatisfait ?
    }

# en | scale-satisfaction-very_satisfied = very satisfied
# status: back-translated
scale-satisfaction-very_satisfied = { $gender ->
        [female] très satisfaite
       *[other] très satisfait
    }

# en | scale-satisfaction-fairly_satisfied = fairly satisfied
# status: back-translated
scale-satisfaction-fairly_satisfied = { $gender ->
        [female] plutôt satisfaite
       *[other] plutôt satisfait
    }

# en | scale-satisfaction-fairly_dissatisfied = fairly dissatisfied
# status: back-translated
scale-satisfaction-fairly_dissatisfied = { $gender ->
        [female] plutôt insatisfaite
       *[other] plutôt insatisfait
    }

# en | scale-satisfaction-very_dissatisfied = very dissatisfied
# status: back-translated
scale-satisfaction-very_dissatisfied = { $gender ->
        [female] très insatisfaite
       *[other] très insatisfait
    }

# en | scale-difference = Would you say a big difference, some difference, a little difference or no difference?
# status: back-translated
scale-difference = Diriez-vous : beaucoup, moyennement, un peu ou pas du tout ?

# en | scale-difference-big = a big difference
# status: back-translated
scale-difference-big = beaucoup

# en | scale-difference-some = some difference
# status: back-translated
scale-difference-some = moyennement

# en | scale-difference-little = a little difference
# status: back-translated
scale-difference-little = un peu

# en | scale-difference-none = no difference
# status: back-translated
scale-difference-none = pas du tout

# en | scale-willingness = Would it be a few hours more per week, a few hours more per month, or are you not willing to spend any time at all?
# status: back-translated
scale-willingness = Serait-ce quelques heures de plus par semaine, quelques heures de plus par mois, ou bien pas de temps du tout ?

# en | scale-willingness-week = a few hours more per week
# status: back-translated
scale-willingness-week = quelques heures de plus par semaine

# en | scale-willingness-month = a few hours more per month
# status: back-translated
scale-willingness-month = quelques heures de plus par mois

# en | scale-willingness-none = no time at all
# status: back-translated
scale-willingness-none = pas de temps du tout

# en | age_band = Age group
# status: back-translated
age_band = Tranche d’âge

# en | scale-age_band = Is that 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# status: back-translated
scale-age_band = Est-ce 18 à 24 ans, 25 à 34 ans, 35 à 44 ans, 45 à 54 ans, 55 à 64 ans, ou 65 ans et plus ?

# en | scale-age_band-age_18_24 = 18 to 24
# status: back-translated
scale-age_band-age_18_24 = 18 à 24 ans

# en | scale-age_band-age_25_34 = 25 to 34
# status: back-translated
scale-age_band-age_25_34 = 25 à 34 ans

# en | scale-age_band-age_35_44 = 35 to 44
# status: back-translated
scale-age_band-age_35_44 = 35 à 44 ans

# en | scale-age_band-age_45_54 = 45 to 54
# status: back-translated
scale-age_band-age_45_54 = 45 à 54 ans

# en | scale-age_band-age_55_64 = 55 to 64
# status: back-translated
scale-age_band-age_55_64 = 55 à 64 ans

# en | scale-age_band-age_65_up = 65 or over
# status: back-translated
scale-age_band-age_65_up = 65 ans et plus

## Introduction

# en | intro = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey in five European countries; I am not selling anything. It is about what people do themselves for safety, the environment and health, and how satisfied they are with government. The interview takes about { $minutes } minutes.
# en |     .short = Introduction
# en |     .instruction = Introduce yourself to whoever answers, before you ask for anyone.
# status: back-translated
intro = Bonjour, je m’appelle { $interviewer } et je vous appelle pour { $organisation }. Nous réalisons une enquête dans cinq pays européens ; je n’ai rien à vous vendre. L’enquête porte sur ce que les gens font eux-mêmes pour la sécurité, l’environnement et la santé, et sur leur satisfaction à l’égard des pouvoirs publics. L’entretien dure environ { $minutes } minutes.
    .short = Introduction
    .instruction = Se présenter à la personne qui décroche avant de demander quelqu’un. Le soir : « Bonsoir ».

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
        [youngest_man] Pour cette enquête, je voudrais parler au plus jeune des hommes de 18 ans ou plus qui sont chez vous en ce moment. Est-ce vous, ou pourriez-vous me le passer, s’il vous plaît ?
       *[last_birthday] Pour cette enquête, je voudrais parler à la personne de votre foyer, âgée de 18 ans ou plus, qui a fêté son anniversaire en dernier. Est-ce vous, ou pourriez-vous me la passer, s’il vous plaît ?
    }
    .short = Personne à interroger
    .instruction = { $selection ->
        [youngest_man] Aucun homme à la maison : demander la plus jeune des femmes de 18 ans ou plus.
       *[last_birthday] Pas disponible maintenant : demander le moment qui conviendrait et le noter.
    }

# en | selection_person-on_phone = is on the phone already
# status: back-translated
selection_person-on_phone = déjà au téléphone

# en | selection_person-comes = comes to the phone
# status: back-translated
selection_person-comes = vient au téléphone

# en | selection_person-not_available = not available now
# status: back-translated
selection_person-not_available = pas disponible maintenant

# en | selection_person-refuses = somebody refuses on the person’s behalf
# status: back-translated
selection_person-refuses = quelqu’un refuse à sa place

# en | intro_again = Hello, my name is { $interviewer } and I am calling for { $organisation }. We are carrying out a survey about what people do for safety, the environment and health, and how satisfied they are with government. I am not selling anything, and the interview takes about { $minutes } minutes.
# en |     .short = Introduction to the person
# en |     .instruction = Introduce yourself again when the person has come to the phone.
# status: back-translated
intro_again = Bonjour, je m’appelle { $interviewer } et je vous appelle pour { $organisation }. Nous réalisons une enquête sur ce que les gens font pour la sécurité, l’environnement et la santé, et sur leur satisfaction à l’égard des pouvoirs publics. Je n’ai rien à vous vendre, et l’entretien dure environ { $minutes } minutes.
    .short = Introduction à la personne
    .instruction = Se présenter à nouveau quand la personne est au téléphone.

# en | consent = Taking part is voluntary: you can skip any question and stop at any time. Your answers are confidential; some questions concern your health. A supervisor may listen in to check our work. You can call us on { $contact }. Do you agree to take part?
# en |     .short = Consent
# en |     .instruction = Only a clear yes is a yes. If asked, say the telephone number again, slowly.
# status: back-translated
consent = Votre participation est facultative : vous pouvez passer une question ou arrêter à tout moment. Vos réponses sont confidentielles ; certaines questions portent sur votre santé. Pour contrôler notre travail, quelqu’un de l’équipe peut nous écouter. Vous pouvez nous appeler au { $contact }. Acceptez-vous de participer ?
    .short = Consentement
    .instruction = Seul un oui clair vaut oui. Si on le demande, redire lentement le numéro de téléphone.

# en | consent-yes = yes, agrees to take part
# status: back-translated
consent-yes = oui, accepte de participer

# en | consent-no = no, does not agree
# status: back-translated
consent-no = non, n’accepte pas

## Screening

# en | region = { $country ->
# en |         [DE] First, a few short questions, so that everyone is fairly represented. Which federal state do you live in?
# en |        *[other] First, a few short questions, so that everyone is fairly represented. Which region do you live in?
# en |     }
# en |     .short = Region
# en |     .instruction = Do not read out the list. If unsure, ask for the nearest larger town.
# status: back-translated
region = { $country ->
        [DE] Pour commencer, quelques questions rapides, pour que tout le monde soit bien représenté. Dans quel Land habitez-vous ?
       *[other] Pour commencer, quelques questions rapides, pour que tout le monde soit bien représenté. Dans quelle région habitez-vous ?
    }
    .short = Région
    .instruction = { $country ->
        [FR] Ne pas lire. Régions d’avant 2016 : au besoin, demander le département.
       *[other] Ne pas lire la liste. En cas de doute, demander la grande ville la plus proche.
    }

# en | region-CZ01 = Prague
# status: back-translated
region-CZ01 = Prague

# en | region-CZ02 = Central Bohemia
# status: back-translated
region-CZ02 = Bohême-Centrale

# en | region-CZ03 = Plzeň or South Bohemia
# status: back-translated
region-CZ03 = Plzeň ou Bohême-du-Sud

# en | region-CZ04 = Karlovy Vary or Ústí nad Labem
# status: back-translated
region-CZ04 = Karlovy Vary ou Ústí nad Labem

# en | region-CZ05 = Liberec, Hradec Králové or Pardubice
# status: back-translated
region-CZ05 = Liberec, Hradec Králové ou Pardubice

# en | region-CZ06 = Vysočina or South Moravia
# status: back-translated
region-CZ06 = Vysočina ou Moravie-du-Sud

# en | region-CZ07 = Olomouc or Zlín
# status: back-translated
region-CZ07 = Olomouc ou Zlín

# en | region-CZ08 = Moravia-Silesia
# status: back-translated
region-CZ08 = Moravie-Silésie

# en | region-DE1 = Baden-Württemberg
# status: back-translated
region-DE1 = Bade-Wurtemberg

# en | region-DE2 = Bavaria
# status: back-translated
region-DE2 = Bavière

# en | region-DE3 = Berlin
# status: back-translated
region-DE3 = Berlin

# en | region-DE4 = Brandenburg
# status: back-translated
region-DE4 = Brandebourg

# en | region-DE5 = Bremen
# status: back-translated
region-DE5 = Brême

# en | region-DE6 = Hamburg
# status: back-translated
region-DE6 = Hambourg

# en | region-DE7 = Hesse
# status: back-translated
region-DE7 = Hesse

# en | region-DE8 = Mecklenburg-Western Pomerania
# status: back-translated
region-DE8 = Mecklembourg-Poméranie-Occidentale

# en | region-DE9 = Lower Saxony
# status: back-translated
region-DE9 = Basse-Saxe

# en | region-DEA = North Rhine-Westphalia
# status: back-translated
region-DEA = Rhénanie-du-Nord-Westphalie

# en | region-DEB = Rhineland-Palatinate
# status: back-translated
region-DEB = Rhénanie-Palatinat

# en | region-DEC = Saarland
# status: back-translated
region-DEC = Sarre

# en | region-DED = Saxony
# status: back-translated
region-DED = Saxe

# en | region-DEE = Saxony-Anhalt
# status: back-translated
region-DEE = Saxe-Anhalt

# en | region-DEF = Schleswig-Holstein
# status: back-translated
region-DEF = Schleswig-Holstein

# en | region-DEG = Thuringia
# status: back-translated
region-DEG = Thuringe

# en | region-DK01 = the Copenhagen region
# status: back-translated
region-DK01 = Copenhague et environs

# en | region-DK02 = Zealand
# status: back-translated
region-DK02 = Seeland

# en | region-DK03 = Southern Denmark
# status: back-translated
region-DK03 = Danemark-du-Sud

# en | region-DK04 = Central Jutland
# status: back-translated
region-DK04 = Jutland-Central

# en | region-DK05 = North Jutland
# status: back-translated
region-DK05 = Jutland-du-Nord

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
region-FRM0 = Corse

# en | region-UKC = North East England
# status: back-translated
region-UKC = Nord-Est de l’Angleterre

# en | region-UKD = North West England
# status: back-translated
region-UKD = Nord-Ouest de l’Angleterre

# en | region-UKE = Yorkshire and the Humber
# status: back-translated
region-UKE = Yorkshire et Humber

# en | region-UKF = East Midlands
# status: back-translated
region-UKF = Midlands de l’Est

# en | region-UKG = West Midlands
# status: back-translated
region-UKG = Midlands de l’Ouest

# en | region-UKH = East of England
# status: back-translated
region-UKH = Est de l’Angleterre

# en | region-UKI = London
# status: back-translated
region-UKI = Londres

# en | region-UKJ = South East England
# status: back-translated
region-UKJ = Sud-Est de l’Angleterre

# en | region-UKK = South West England
# status: back-translated
region-UKK = Sud-Ouest de l’Angleterre

# en | region-UKL = Wales
# status: back-translated
region-UKL = Pays de Galles

# en | region-UKM = Scotland
# status: back-translated
region-UKM = Écosse

# en | region-UKN = Northern Ireland
# status: back-translated
region-UKN = Irlande du Nord

# en | gender = For our statistics I have to ask everyone: are you a man or a woman?
# en |     .short = Gender
# en |     .instruction = Always ask; never guess from the voice.
# status: back-translated
gender = Pour nos statistiques, je dois le demander à tout le monde : êtes-vous un homme ou une femme ?
    .short = Sexe
    .instruction = Toujours poser la question ; ne jamais deviner d’après la voix.

# en | gender-male = man
# status: back-translated
gender-male = homme

# en | gender-female = woman
# status: back-translated
gender-female = femme

# en | age = And how old are you?
# en |     .short = Age in years
# en |     .instruction = Age in completed years. If the person prefers not to say: refused; then the age group is asked.
# status: back-translated
age = Et quel âge avez-vous ?
    .short = Âge en années
    .instruction = Âge en années révolues. Si la personne préfère ne pas le dire : refus ; la tranche d’âge est alors demandée.

# en | age_group = The age group is enough. Is it 18 to 24, 25 to 34, 35 to 44, 45 to 54, 55 to 64, or 65 or over?
# en |     .short = Age group
# en |     .instruction = If hesitant: it is only needed to make sure that all ages are represented.
# status: back-translated
age_group = La tranche d’âge suffit : 18 à 24 ans, 25 à 34 ans, 35 à 44 ans, 45 à 54 ans, 55 à 64 ans, ou 65 ans et plus ?
    .short = Tranche d’âge
    .instruction = Si la personne hésite : c’est seulement pour que tous les âges soient représentés.

# en | age_group-age_18_24 = 18 to 24
# status: back-translated
age_group-age_18_24 = 18 à 24 ans

# en | age_group-age_25_34 = 25 to 34
# status: back-translated
age_group-age_25_34 = 25 à 34 ans

# en | age_group-age_35_44 = 35 to 44
# status: back-translated
age_group-age_35_44 = 35 à 44 ans

# en | age_group-age_45_54 = 45 to 54
# status: back-translated
age_group-age_45_54 = 45 à 54 ans

# en | age_group-age_55_64 = 55 to 64
# status: back-translated
age_group-age_55_64 = 55 à 64 ans

# en | age_group-age_65_up = 65 or over
# status: back-translated
age_group-age_65_up = 65 ans et plus

# en | age_group-under_18 = under 18
# status: back-translated
age_group-under_18 = moins de 18 ans

# en | check-age_high = Let me make sure I have this right: you are { $age } years old?
# status: back-translated
check-age_high = Je vérifie que j’ai bien noté : vous avez { $age } ans ?

# en | resuming = Hello, my name is { $interviewer } and I am calling for { $organisation } again. We have begun an interview with your household. May we go on where we stopped?
# status: back-translated
resuming = Bonjour, je m’appelle { $interviewer } et je vous rappelle pour { $organisation }. Nous avons commencé un entretien avec vous ou avec quelqu’un de votre foyer. Pouvons-nous le reprendre là où il s’est interrompu ?

# en | goodbye = Thank you very much for your help. Goodbye.
# status: back-translated
goodbye = Merci beaucoup de votre aide. Au revoir.

# en | or = or
# status: back-translated
or = ou

# en | another-adult = { $wanted ->
# en |         [none] Is there someone else in your household, aged 18 or over, whom I could speak to?
# en |        *[other] Is there someone else in your household, aged 18 or over, perhaps { $wanted }?
# en |     }
# status: back-translated
another-adult = { $wanted ->
        [none] Y a-t-il chez vous une autre personne de 18 ans ou plus à qui je pourrais parler ?
       *[other] Y a-t-il chez vous une autre personne de 18 ans ou plus, peut-être { $wanted } ?
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
        [male] un homme
        [female] une femme
       *[other] quelqu’un
    } { $age_band ->
        [age_18_24] de 18 à 24 ans
        [age_25_34] de 25 à 34 ans
        [age_35_44] de 35 à 44 ans
        [age_45_54] de 45 à 54 ans
        [age_55_64] de 55 à 64 ans
       *[age_65_up] de 65 ans ou plus
    }

# en | wanted-region = someone from { $region_label }
# status: back-translated
wanted-region = quelqu’un de la région { $region_label }

## Community safety

# en | q1 = Let us begin with safety. How safe do you feel in your neighbourhood?
# en |     .short = Feels safe in the neighbourhood
# en |     .instruction = If asked: the neighbourhood is the streets around the home.
# status: back-translated
q1 = Commençons par la sécurité. Dans quelle mesure vous sentez-vous en sécurité dans votre quartier ou votre village ?
    .short = Sentiment de sécurité
    .instruction = Si on le demande : le quartier, ce sont les rues autour du domicile.

# en | q2 = Now a few questions about what you do yourself. How often do you …
# en |     .short = Safety: what people do
# status: back-translated
q2 = Maintenant, quelques questions sur ce que vous faites vous-même. À quelle fréquence …
    .short = Sécurité : ce que l’on fait

# en | q2_lock = take care to lock doors and windows in your home before going out?
# en |     .short = lock doors and windows
# status: back-translated
q2_lock = prenez-vous soin de verrouiller portes et fenêtres avant de sortir de chez vous ?
    .short = verrouiller portes et fenêtres

# en | q2_ask_neighbours = ask neighbours to watch your home when you are away?
# en |     .short = ask neighbours to watch the home
# status: back-translated
q2_ask_neighbours = demandez-vous à des voisins de surveiller votre logement quand vous n’êtes pas là ?
    .short = faire surveiller son logement

# en | q2_watch_neighbours = keep an eye on your neighbours’ homes when they are away?
# en |     .short = watch neighbours’ homes
# status: back-translated
q2_watch_neighbours = gardez-vous un œil sur le logement de vos voisins quand ils ne sont pas là ?
    .short = surveiller chez les voisins

# en | q2_police_advice = ask the police for advice on how best to protect your property?
# en |     .short = ask the police for advice
# status: back-translated
q2_police_advice = demandez-vous conseil à la police ou à la gendarmerie pour protéger au mieux vos biens ?
    .short = demander conseil à la police

# en | q2_groups = take part in groups or organisations to improve safety in your neighbourhood?
# en |     .short = take part in groups for safety
# status: back-translated
q2_groups = participez-vous à des groupes ou des associations pour améliorer la sécurité de votre quartier ?
    .short = groupes pour la sécurité

# en | q3 = People react in different ways when they come across crime or anti-social behaviour. What about you: how often do you …
# en |     .short = Dealing with crime
# en |     .instruction = If it has never happened to the person, code “never”. Do not ask what the person would do.
# status: back-translated
q3 = Face à la délinquance ou aux incivilités, chacun réagit à sa manière. Et vous, à quelle fréquence …
    .short = Face à la délinquance
    .instruction = Si cela n’est jamais arrivé à la personne : coder « jamais ». Ne pas demander ce qu’elle ferait.

# en | q3_report_own = report an incident of crime or anti-social behaviour to the police when you are personally involved?
# en |     .short = report crime, personally involved
# status: back-translated
q3_report_own = signalez-vous un délit ou une incivilité à la police ou à la gendarmerie, quand cela vous touche personnellement ?
    .short = signaler, si touche la personne

# en | q3_report_other = report an incident of crime or anti-social behaviour to the police when you are not personally involved?
# en |     .short = report crime, not involved
# status: back-translated
q3_report_other = signalez-vous un délit ou une incivilité à la police ou à la gendarmerie, quand cela ne vous touche pas personnellement ?
    .short = signaler, si touche autrui

# en | q3_intervene = intervene personally to stop someone behaving in an anti-social way?
# en |     .short = intervene personally
# status: back-translated
q3_intervene = intervenez-vous personnellement pour faire cesser une incivilité ?
    .short = intervenir personnellement

# en | q4 = How satisfied are you with the job that government is doing to improve safety in your community?
# en |     .short = Satisfied with government: safety
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q4 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer la sécurité près de chez vous ?
    .short = Satisfaction, action publique : sécurité
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

# en | q5 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: safety
# status: back-translated
q5 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : sécurité

# en | q5_information = informs citizens about safety in their community?
# en |     .short = government information on safety
# status: back-translated
q5_information = informent les citoyens sur la sécurité près de chez eux ?
    .short = information sur la sécurité

# en | q5_consultation = asks citizens for their opinion on safety in their community?
# en |     .short = government consultation on safety
# status: back-translated
q5_consultation = demandent aux citoyens leur avis sur la sécurité près de chez eux ?
    .short = consultation sur la sécurité

# en | q6 = How much of a difference do you think citizens can make in improving safety in their community?
# en |     .short = Citizens make a difference: safety
# status: back-translated
q6 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer la sécurité près de chez eux ?
    .short = Pouvoir des citoyens : sécurité

# en | q7 = How much more time would you be willing to spend improving safety in your neighbourhood yourself, or helping others to do so?
# en |     .short = Willing to do more: safety
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q7 = Combien de temps en plus accepteriez-vous de passer à améliorer la sécurité de votre quartier, par vous-même ou en aidant d’autres à le faire ?
    .short = Temps en plus : sécurité
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Local environment

# en | q8 = Let us turn to the local environment. How clean is the local environment where you live?
# en |     .short = Clean local environment
# status: back-translated
q8 = Passons à l’environnement près de chez vous. Comment jugez-vous la propreté des alentours ?
    .short = Propreté des alentours

# en | q9 = And what do you do yourself? How often do you …
# en |     .short = Environment: what people do
# status: back-translated
q9 = Et vous-même, que faites-vous ? À quelle fréquence …
    .short = Environnement : ce que l’on fait

# en | q9_recycle = recycle household rubbish?
# en |     .short = recycle household rubbish
# status: back-translated
q9_recycle = triez-vous vos déchets ménagers pour le recyclage ?
    .short = trier ses déchets

# en | q9_save = save water and electricity at home?
# en |     .short = save water and electricity
# status: back-translated
q9_save = économisez-vous l’eau et l’électricité chez vous ?
    .short = économiser eau et électricité

# en | q9_transport = walk, cycle or use public transport?
# en |     .short = walk, cycle, public transport
# status: back-translated
q9_transport = vous déplacez-vous à pied, à vélo ou en transports en commun ?
    .short = à pied, vélo, transports en commun

# en | q9_tell_others = tell other people not to drop rubbish or let their dogs foul the streets?
# en |     .short = tell others about rubbish, dogs
# status: back-translated
q9_tell_others = dites-vous aux gens de ne pas jeter de déchets par terre ou de ne pas laisser leur chien salir les trottoirs ?
    .short = parler aux gens : déchets, chiens

# en | q9_groups = take part in groups or organisations to improve the local environment?
# en |     .short = take part in environment groups
# status: back-translated
q9_groups = participez-vous à des groupes ou des associations pour améliorer l’environnement près de chez vous ?
    .short = groupes pour l’environnement

# en | q10 = How satisfied are you with the job that government is doing to improve the local environment?
# en |     .short = Satisfied with government: environment
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q10 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer l’environnement près de chez vous ?
    .short = Satisfaction, action publique : environnement
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

# en | q11 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: environment
# status: back-translated
q11 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : environnement

# en | q11_information = informs citizens about the local environment?
# en |     .short = government information on environment
# status: back-translated
q11_information = informent les citoyens sur l’environnement près de chez eux ?
    .short = information sur l’environnement

# en | q11_consultation = asks citizens for their opinion on the local environment?
# en |     .short = government consultation on environment
# status: back-translated
q11_consultation = demandent aux citoyens leur avis sur l’environnement près de chez eux ?
    .short = consultation sur l’environnement

# en | q12 = How much of a difference do you think citizens can make in improving the local environment?
# en |     .short = Citizens make a difference: environment
# status: back-translated
q12 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer l’environnement près de chez eux ?
    .short = Pouvoir des citoyens : environnement

# en | q13 = How much more time would you be willing to spend improving the local environment yourself, or helping others to do so?
# en |     .short = Willing to do more: environment
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q13 = Combien de temps en plus accepteriez-vous de passer à améliorer l’environnement près de chez vous, par vous-même ou en aidant d’autres à le faire ?
    .short = Temps en plus : environnement
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Health

# en | q14 = Now I would like to talk about health. How healthy do you feel?
# en |     .short = Feels healthy
# en |     .instruction = The person may leave out any question on health: refused.
# status: back-translated
q14 = Parlons maintenant de santé. Dans quelle mesure vous sentez-vous en bonne santé ?
    .short = Sentiment de bonne santé
    .instruction = La personne peut laisser de côté toute question sur la santé : refus.

# en | q15 = And what do you do for health? How often do you …
# en |     .short = Health: what people do
# status: back-translated
q15 = Et que faites-vous pour la santé ? À quelle fréquence …
    .short = Santé : ce que l’on fait

# en | q15_diet = change to a more healthy diet?
# en |     .short = change to a more healthy diet
# status: back-translated
q15_diet = modifiez-vous votre alimentation pour manger plus sainement ?
    .short = manger plus sainement

# en | q15_exercise = try to exercise?
# en |     .short = try to exercise
# status: back-translated
q15_exercise = essayez-vous de faire de l’exercice physique ?
    .short = essayer de faire de l’exercice

# en | q15_check_up = see a doctor for a health check?
# en |     .short = see a doctor for a health check
# status: back-translated
q15_check_up = consultez-vous un médecin pour un bilan de santé ?
    .short = bilan de santé chez le médecin

# en | q15_care = take care of sick family members or friends?
# en |     .short = take care of sick family, friends
# status: back-translated
q15_care = vous occupez-vous de malades dans votre famille ou parmi vos amis ?
    .short = s’occuper de proches malades

# en | q15_groups = take part in groups or organisations dealing with health issues?
# en |     .short = take part in health groups
# status: back-translated
q15_groups = participez-vous à des groupes ou des associations qui s’occupent de questions de santé ?
    .short = groupes pour la santé

# en | q16 = How satisfied are you with the job that government is doing to improve people’s health?
# en |     .short = Satisfied with government: health
# en |     .instruction = If asked: government means all public authorities, local, regional and national.
# status: back-translated
q16 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer la santé de la population ?
    .short = Satisfaction, action publique : santé
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

# en | q17 = And how satisfied are you with the way government …
# en |     .short = Information, consultation: health
# status: back-translated
q17 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : santé

# en | q17_information = informs citizens about health issues?
# en |     .short = government information on health
# status: back-translated
q17_information = informent les citoyens sur les questions de santé ?
    .short = information sur la santé

# en | q17_consultation = asks citizens for their opinion on health issues?
# en |     .short = government consultation on health
# status: back-translated
q17_consultation = demandent aux citoyens leur avis sur les questions de santé ?
    .short = consultation sur la santé

# en | q18 = How much of a difference do you think citizens can make in improving people’s health?
# en |     .short = Citizens make a difference: health
# status: back-translated
q18 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer la santé de la population ?
    .short = Pouvoir des citoyens : santé

# en | q19 = How much more time would you be willing to spend improving your own health or the health of other people?
# en |     .short = Willing to do more: health
# en |     .instruction = Means time on top of what the person spends on it already.
# status: back-translated
q19 = Combien de temps en plus accepteriez-vous de passer à améliorer votre propre santé ou celle d’autres personnes ?
    .short = Temps en plus : santé
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Self-service in daily life

# en | q20 = Now just a few things from everyday life. How often do you …
# en |     .short = Self-service in daily life
# status: back-translated
q20 = Maintenant, quelques questions sur la vie quotidienne. À quelle fréquence …
    .short = Vie quotidienne : faire soi-même

# en | q20_repairs = do your own home repairs?
# en |     .short = own home repairs
# status: back-translated
q20_repairs = faites-vous vous-même des réparations dans votre logement ?
    .short = réparations à la maison

# en | q20_banking = do your banking by telephone or online?
# en |     .short = banking by telephone or online
# status: back-translated
q20_banking = faites-vous vos opérations bancaires par téléphone ou sur Internet ?
    .short = banque par téléphone ou Internet

# en | q20_booking = book or buy things online?
# en |     .short = booking or buying online
# status: back-translated
q20_booking = faites-vous des réservations ou des achats sur Internet ?
    .short = réserver ou acheter sur Internet

## Background

# en | employment = To finish, a few questions about you. Are you employed full-time or part-time, self-employed, unemployed, in education or training, retired, or not working for another reason?
# en |     .short = Employment
# en |     .instruction = If several apply: what takes up most of the person’s time.
# status: back-translated
employment = Pour finir, quelques questions sur vous. Avez-vous un emploi salarié à temps plein ou partiel, êtes-vous à votre compte, au chômage, en cours d’études ou de formation, à la retraite, ou sans activité pour une autre raison ?
    .short = Situation professionnelle
    .instruction = Si plusieurs réponses conviennent : ce qui prend le plus de temps. Fonction publique : emploi salarié.

# en | employment-full_time = employed full-time
# status: back-translated
employment-full_time = emploi salarié à temps plein

# en | employment-part_time = employed part-time
# status: back-translated
employment-part_time = emploi salarié à temps partiel

# en | employment-self_employed = self-employed
# status: back-translated
employment-self_employed = à son compte

# en | employment-unemployed = unemployed
# status: back-translated
employment-unemployed = au chômage

# en | employment-in_education = in education or training
# status: back-translated
employment-in_education = en cours d’études ou de formation

# en | employment-retired = retired
# status: back-translated
employment-retired = à la retraite

# en | employment-not_working = not working for another reason
# status: back-translated
employment-not_working = sans activité pour une autre raison

# en | education = What is the highest level of education you have completed: compulsory school, school up to about 18 or an apprenticeship, a higher vocational qualification, or a university degree?
# en |     .short = Education
# en |     .instruction = Code the level reached so far. A degree from a college counts as a university degree.
# status: back-translated
education = Quel est votre diplôme le plus élevé : aucun diplôme ou le brevet ; un CAP, un BEP ou le bac ; un BTS ou un autre bac plus deux ; ou, au-delà, un diplôme d’université ou de grande école ?
    .short = Diplôme
    .instruction = Coder le niveau atteint à ce jour. École d’ingénieurs ou de commerce : grande école. DUT, DEUG : bac plus deux.

# en | education-compulsory = compulsory school or less
# status: back-translated
education-compulsory = aucun diplôme, certificat d’études ou brevet

# en | education-upper_secondary = school up to about 18, or apprenticeship
# status: back-translated
education-upper_secondary = CAP, BEP ou bac

# en | education-higher_vocational = higher vocational qualification
# status: back-translated
education-higher_vocational = BTS ou autre bac plus deux

# en | education-college = university or college degree
# status: back-translated
education-college = diplôme d’université ou de grande école

# en | area = Do you live in a large city, in the suburbs of a large city, in a small or medium-sized town, or in a village or the countryside?
# en |     .short = Urban or rural area
# en |     .instruction = The person’s own view counts.
# status: back-translated
area = Habitez-vous dans une grande ville, en banlieue d’une grande ville, dans une ville petite ou moyenne, ou dans un village ou à la campagne ?
    .short = Ville ou campagne
    .instruction = C’est l’avis de la personne qui compte.

# en | area-large_city = large city
# status: back-translated
area-large_city = grande ville

# en | area-suburb = suburbs of a large city
# status: back-translated
area-suburb = banlieue d’une grande ville

# en | area-town = small or medium-sized town
# status: back-translated
area-town = ville petite ou moyenne

# en | area-rural = village or countryside
# status: back-translated
area-rural = village ou campagne

# en | head = Are you the person who contributes most to the income of your household?
# en |     .short = Head of household
# en |     .instruction = Lives alone, or contributes as much as somebody else: yes.
# status: back-translated
head = Êtes-vous la personne qui contribue le plus aux revenus de votre foyer ?
    .short = Revenu principal du foyer
    .instruction = La personne vit seule, ou contribue autant qu’une autre : oui.

# en | head-yes = yes
# status: back-translated
head-yes = oui

# en | head-no = no
# status: back-translated
head-no = non

# en | head_occupation = { $head ->
# en |         [yes] And what is your main occupation, or what was it last?
# en |        *[other] And what is, or was last, the main occupation of the person who contributes most to the income of your household?
# en |     }
# en |     .short = Occupation of head of household
# en |     .instruction = Do not read out; choose what fits. Retired or not working at present: the last occupation.
# status: back-translated
head_occupation = { $head ->
        [yes] Et quelle est votre profession principale, ou quelle a été la dernière ?
       *[other] Et quelle est la profession principale, ou la dernière profession, de la personne qui contribue le plus aux revenus de votre foyer ?
    }
    .short = Profession du revenu principal
    .instruction = Ne pas lire ; choisir ce qui convient. À la retraite ou sans travail actuellement : la dernière profession.

# en | head_occupation-farmer = farming, fishing
# status: back-translated
head_occupation-farmer = agriculture, pêche

# en | head_occupation-business_owner = self-employed: shop, craft, business, practice
# status: back-translated
head_occupation-business_owner = à son compte : commerce, artisanat, cabinet

# en | head_occupation-manager_professional = manager, or profession that needs a degree
# status: back-translated
head_occupation-manager_professional = cadre, ou profession à diplôme supérieur

# en | head_occupation-middle = middle grade: technical, nursing, administration
# status: back-translated
head_occupation-middle = intermédiaire : technique, soins, gestion

# en | head_occupation-office_service = office, sales or service work
# status: back-translated
head_occupation-office_service = emploi de bureau, de vente ou de service

# en | head_occupation-manual = manual work, skilled or unskilled
# status: back-translated
head_occupation-manual = emploi ouvrier, qualifié ou non

# en | head_occupation-never_worked = has never worked
# status: back-translated
head_occupation-never_worked = n’a jamais travaillé

## Endings

# en | ending-complete = That was the last question. Thank you very much for your time and your answers. If you have any questions later, you can call us on { $contact }. Goodbye.
# status: back-translated
ending-complete = C’était la dernière question. Merci beaucoup pour votre temps et pour vos réponses. Si vous avez des questions par la suite, vous pouvez nous appeler au { $contact }. Au revoir.

# en | ending-quota_full = Thank you very much. We have already spoken to enough people of your age and gender or from your region, so I need not ask you any further questions.
# status: back-translated
ending-quota_full = Je vous remercie. Nous avons déjà interrogé assez d’hommes ou de femmes de votre âge, ou de personnes de votre région ; je n’ai donc pas d’autres questions à vous poser.

# en | ending-not_eligible = Thank you very much. For this survey we may only interview people aged 18 or over.
# status: back-translated
ending-not_eligible = Je vous remercie. Pour cette enquête, nous ne pouvons interroger que des personnes de 18 ans ou plus.

# en | ending-refused = I understand. Thank you for your time, and goodbye.
# status: back-translated
ending-refused = Je comprends. Merci de votre temps, et au revoir.

# en | ending-not_available = Thank you very much. We will try again at another time. Goodbye.
# status: back-translated
ending-not_available = Merci beaucoup. Nous essaierons de rappeler à un autre moment. Au revoir.

# en | ending-break_off = That is all right, we can stop here. Thank you for the time you have given us. Goodbye.
# status: back-translated
ending-break_off = Très bien, nous pouvons nous arrêter là. Merci pour le temps que vous nous avez accordé. Au revoir.

# en | ending-suspended = Thank you very much so far. We will call you again to go through the remaining questions. Goodbye.
# status: back-translated
ending-suspended = Merci beaucoup. Nous vous rappellerons pour les questions qui restent. Au revoir.

## Countries and indices

# en | country-CZ = Czech Republic
# status: back-translated
country-CZ = République tchèque

# en | country-DE = Germany
# status: back-translated
country-DE = Allemagne

# en | country-DK = Denmark
# status: back-translated
country-DK = Danemark

# en | country-FR = France
# status: back-translated
country-FR = France

# en | country-UK = United Kingdom
# status: back-translated
country-UK = Royaume-Uni

# en | index-safety = Community safety
# status: back-translated
index-safety = Sécurité locale

# en | index-environment = Local environment
# status: back-translated
index-environment = Environnement local

# en | index-health = Health
# status: back-translated
index-health = Santé

# en | index-overall = Co-production, all three sectors
# status: back-translated
index-overall = Coproduction, les trois domaines

# en | index-crime_reporting = Reporting crime, intervening
# status: back-translated
index-crime_reporting = Signaler un délit, intervenir

# en | index-willingness = Willingness to do more
# status: back-translated
index-willingness = Disposition à faire plus

# en | index-difference = Belief that citizens make a difference
# status: back-translated
index-difference = Les citoyens peuvent changer les choses

# en | index-performance = Satisfaction with government performance
# status: back-translated
index-performance = Satisfaction, action publique

# en | index-information = Satisfaction with information
# status: back-translated
index-information = Satisfaction, information

# en | index-consultation = Satisfaction with consultation
# status: back-translated
index-consultation = Satisfaction, consultation

# en | index-safe = Feeling safe
# status: back-translated
index-safe = Sentiment de sécurité

# en | index-clean = Clean local environment
# status: back-translated
index-clean = Propreté des alentours

# en | index-healthy = Feeling healthy
# status: back-translated
index-healthy = Sentiment de bonne santé

## The report

# en | report-graph_1 = Level of co-production in three sectors, and in dealing with crime
# en |     .number = Graph 1
# en |     .about = Mean index: 0 is “never” to everything that was asked, 100 is “often” to everything.
# status: back-translated
report-graph_1 = Niveau de coproduction dans trois domaines, et face à la délinquance
    .number = Graphique 1
    .about = Indice moyen : 0 signifie « jamais » à toutes les questions, 100 « souvent » à toutes.

# en | report-graph_2 = What citizens do most and least: a ranking
# en |     .number = Graph 2
# en |     .about = Percent who say that they do it often.
# status: back-translated
report-graph_2 = Ce que les citoyens font le plus et le moins : un classement
    .number = Graphique 2
    .about = Pourcentage de personnes qui disent le faire souvent.

# en | report-graph_3 = Co-production with the police in crime prevention
# en |     .number = Graph 3
# en |     .about = Percent who ask the police for advice on how best to protect their property.
# status: back-translated
report-graph_3 = Coproduction avec la police pour prévenir la délinquance
    .number = Graphique 3
    .about = Pourcentage de personnes qui demandent conseil à la police pour protéger au mieux leurs biens.

# en | report-graph_4 = Taking part in groups and organisations
# en |     .number = Graph 4
# en |     .about = Percent who often take part in groups or organisations.
# status: back-translated
report-graph_4 = Participation à des groupes et des associations
    .number = Graphique 4
    .about = Pourcentage de personnes qui participent souvent à des groupes ou des associations.

# en | report-graph_5 = Intervening personally to stop anti-social behaviour
# en |     .number = Graph 5
# en |     .about = Percent who often intervene personally.
# status: back-translated
report-graph_5 = Intervenir personnellement pour faire cesser une incivilité
    .number = Graphique 5
    .about = Pourcentage de personnes qui interviennent souvent personnellement.

# en | report-graph_6 = Telling others not to drop rubbish or let their dogs foul the streets
# en |     .number = Graph 6
# en |     .about = Percent who often tell other people.
# status: back-translated
report-graph_6 = Dire aux gens de ne pas jeter de déchets ou de ne pas laisser leur chien salir les trottoirs
    .number = Graphique 6
    .about = Pourcentage de personnes qui le disent souvent aux gens.

# en | report-graph_7 = Level of co-production by country
# en |     .number = Graph 7
# en |     .about = Mean of the overall index, from 0 to 100. It is itself the mean of the indices of the three sectors.
# status: back-translated
report-graph_7 = Niveau de coproduction par pays
    .number = Graphique 7
    .about = Moyenne de l’indice global, de 0 à 100, lui-même moyenne des indices des trois domaines.

# en | report-graph_8 = Who are the active citizens?
# en |     .number = Graph 8
# en |     .about = Correlation of the overall index of co-production with facts about the person.
# status: back-translated
report-graph_8 = Qui sont les citoyens actifs ?
    .number = Graphique 8
    .about = Corrélation de l’indice global de coproduction avec les caractéristiques de la personne.

# en | report-graph_9 = Co-production and attitudes
# en |     .number = Graph 9
# en |     .about = Correlation of the overall index of co-production with indices of attitudes.
# status: back-translated
report-graph_9 = Coproduction et attitudes
    .number = Graphique 9
    .about = Corrélation de l’indice global de coproduction avec des indices d’attitudes.

# en | report-graph_10 = How much more time citizens are willing to spend, by sector
# en |     .number = Graph 10
# en |     .about = Percent of each answer.
# status: back-translated
report-graph_10 = Temps en plus que les citoyens accepteraient de consacrer, par domaine
    .number = Graphique 10
    .about = Pourcentage de chaque réponse.

# en | report-diagram_1 = How much more time citizens are willing to spend in any of the three sectors
# en |     .number = Diagram 1
# en |     .about = Each person’s highest answer, in percent of persons. The report adds that 70 to 80 percent would do more “depending on the issue”; since 71 percent would in any of the three, no single one can reach more.
# status: back-translated
report-diagram_1 = Temps en plus que les citoyens accepteraient de consacrer à l’un au moins des trois domaines
    .number = Diagramme 1
    .about = La réponse la plus élevée de chaque personne, en pourcentage des personnes. Le rapport ajoute que 70 à 80 % feraient plus « selon le sujet » ; comme 71 % le feraient dans l’un au moins des trois, aucun domaine pris seul ne peut dépasser ce chiffre.

# en | report-willing = Willingness to do more, between the sectors
# en |     .number = Section 4.1
# en |     .about = Correlation of the answers in two sectors. In the report’s text, without a graph.
# status: back-translated
report-willing = Disposition à faire plus, d’un domaine à l’autre
    .number = Section 4.1
    .about = Corrélation des réponses, domaines pris deux à deux. Dans le texte du rapport, sans graphique.

# en | report-graph_11 = Willingness to do more, by country
# en |     .number = Graph 11
# en |     .about = Mean index over the three sectors: 0 is no time at all, 50 a few hours a month, 100 a few hours a week.
# status: back-translated
report-graph_11 = Disposition à faire plus, par pays
    .number = Graphique 11
    .about = Indice moyen sur les trois domaines : 0 signifie pas de temps du tout, 50 quelques heures par mois, 100 quelques heures par semaine.

# en | report-graph_12 = Belief that citizens can make a difference, by country
# en |     .number = Graph 12
# en |     .about = Mean index over the three sectors: 0 is no difference, 100 a big difference.
# status: back-translated
report-graph_12 = Conviction que les citoyens peuvent changer les choses, par pays
    .number = Graphique 12
    .about = Indice moyen sur les trois domaines : 0 signifie « pas du tout », 100 « beaucoup ».

# en | report-graph_13 = Satisfaction with government performance, by country
# en |     .number = Graph 13
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_13 = Satisfaction à l’égard de l’action publique, par pays
    .number = Graphique 13
    .about = Indice moyen sur les trois domaines : 0 signifie très insatisfait, 100 très satisfait.

# en | report-graph_14 = Co-production and how safe, clean and healthy life is felt to be
# en |     .number = Graph 14
# en |     .about = Correlation of the overall index of co-production with perceptions, where 100 is very safe, very clean, very healthy.
# status: back-translated
report-graph_14 = Coproduction et perception de la sécurité, de la propreté et de la santé
    .number = Graphique 14
    .about = Corrélation de l’indice global de coproduction avec les perceptions, où 100 signifie très en sécurité, très propre, en très bonne santé.

# en | report-graph_15 = Satisfaction with government information, by country
# en |     .number = Graph 15
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied.
# status: back-translated
report-graph_15 = Satisfaction à l’égard de l’information donnée par les pouvoirs publics, par pays
    .number = Graphique 15
    .about = Indice moyen sur les trois domaines : 0 signifie très insatisfait, 100 très satisfait.

# en | report-graph_16 = Satisfaction with government consultation, by country
# en |     .number = Graph 16
# en |     .about = Mean index over the three sectors: 0 is very dissatisfied, 100 very satisfied. In the report it is lower than satisfaction with information in every country.
# status: back-translated
report-graph_16 = Satisfaction à l’égard de la consultation par les pouvoirs publics, par pays
    .number = Graphique 16
    .about = Indice moyen sur les trois domaines : 0 signifie très insatisfait, 100 très satisfait. Dans le rapport, cette satisfaction est dans chaque pays inférieure à celle à l’égard de l’information.

# en | report-graph_17 = Co-production and satisfaction with information and consultation
# en |     .number = Graph 17
# en |     .about = Correlation of the overall index of co-production with indices of satisfaction.
# status: back-translated
report-graph_17 = Coproduction et satisfaction à l’égard de l’information et de la consultation
    .number = Graphique 17
    .about = Corrélation de l’indice global de coproduction avec des indices de satisfaction.

# en | report-graph_18 = Who is willing to do more?
# en |     .number = Graph 18
# en |     .about = Correlation of the index of willingness with facts about the person.
# status: back-translated
report-graph_18 = Qui est prêt à faire plus ?
    .number = Graphique 18
    .about = Corrélation de l’indice de disposition à faire plus avec les caractéristiques de la personne.

# en | report-graph_19 = Co-production and self-service in daily life
# en |     .number = Graph 19
# en |     .about = Correlation of the overall index of co-production with how often people do things themselves.
# status: back-translated
report-graph_19 = Coproduction et « faire soi-même » dans la vie quotidienne
    .number = Graphique 19
    .about = Corrélation de l’indice global de coproduction avec la fréquence à laquelle on fait les choses soi-même.

# en | report-internet = Booking or buying online
# en |     .number = Part 1
# en |     .about = Percent who do so often or sometimes: the “42 percent” of the report’s first part is read so.
# status: back-translated
report-internet = Réserver ou acheter sur Internet
    .number = Partie 1
    .about = Pourcentage de personnes qui le font souvent ou parfois : c’est ainsi que sont lus les « 42 % » de la première partie du rapport.

# en | report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008
# status: back-translated
report-of-published = E. Löffler, S. Parrado, T. Bovaird, G. Van Ryzin, “If you want to go fast, walk alone. If you want to go far, walk together”: Citizens and the co-production of public services, Paris 2008

# en | report-term-female = being a woman
# status: back-translated
report-term-female = être une femme

# en | report-term-employed = active in the labour market
# status: back-translated
report-term-employed = avoir un emploi

# en | report-term-rural = living in a rural area
# status: back-translated
report-term-rural = vivre en milieu rural

# en | report-term-college = college education
# status: back-translated
report-term-college = diplôme d’université ou de grande école

# en | report-term-more_safety = willing: safety
# status: back-translated
report-term-more_safety = disposition : sécurité

# en | report-term-more_environment = willing: environment
# status: back-translated
report-term-more_environment = disposition : environnement

# en | report-term-more_health = willing: health
# status: back-translated
report-term-more_health = disposition : santé

# en | report-term-repairs = own home repairs
# status: back-translated
report-term-repairs = réparations à la maison

# en | report-term-banking = banking by telephone or online
# status: back-translated
report-term-banking = banque par téléphone ou Internet

# en | report-term-booking = booking or buying online
# status: back-translated
report-term-booking = réserver ou acheter sur Internet

# en | report-note-sizes = The sample sizes in the report’s annex add up to 4,987 (United Kingdom 988, Germany 1,000, Denmark 1,011, France 988, Czech Republic 1,000); the report itself speaks of 4,951. The annex sizes are kept as the totals of the quotas. One explanation would be that the British size repeats the French one and should be 952; it is not confirmed.
# status: back-translated
report-note-sizes = Les tailles d’échantillon données en annexe du rapport totalisent 4 987 (Royaume-Uni 988, Allemagne 1 000, Danemark 1 011, France 988, République tchèque 1 000), alors que le rapport parle de 4 951. Les tailles de l’annexe sont retenues comme totaux des quotas. Une explication serait que le chiffre britannique répète celui de la France et devrait être 952 ; elle n’est pas confirmée.

# en | report-note-sample = The report calls its sample a representative random sample in its text and a quota sample in its annex. This study takes quotas, as the annex says.
# status: back-translated
report-note-sample = Le rapport parle dans son texte d’un échantillon aléatoire représentatif et dans son annexe d’un échantillon par quotas. Cette étude travaille par quotas, comme le dit l’annexe.

# en | report-note-missing = How the report treated “don’t know” and refusals is not known. Here they are left out of each figure; an index of a sector needs four of its five items.
# status: back-translated
report-note-missing = On ignore comment le rapport a traité les « ne sait pas » et les refus. Ici, ils sont exclus de chaque chiffre ; l’indice d’un domaine exige des réponses à quatre de ses cinq questions.

# en | report-note-graph_18 = The title of graph 18 in the report speaks of co-production; its text and footnote 3 speak of the willingness to do more, and so does this graph.
# status: back-translated
report-note-graph_18 = Le titre du graphique 18 parle dans le rapport de coproduction ; son texte et la note 3 parlent de la disposition à faire plus, ce que montre ce graphique.

# en | report-note-alike = The items called inferred or the project’s own replace questions whose wording was not found. Where a figure rests on them, a difference from what was published may be one of the questions and not of the people.
# status: back-translated
report-note-alike = Les questions dites déduites ou propres au projet remplacent celles dont le libellé n’a pas été retrouvé. Là où un chiffre repose sur elles, un écart avec le chiffre publié peut tenir aux questions et non aux personnes.
