# Citizens and the co-production of public services, 2008: French texts. No French wording of 2008 is known: all are the project's own translation.
# Address: "vous"; instructions in the infinitive. Government: "pouvoirs publics". No text implies a gender, but for "satisfait", which agrees.
# Regions of France are those of before 2016, as in the population and the quotas.

study-title = Citoyens et services publics 2008

section-introduction = Introduction
section-screening = Profil
section-safety = Sécurité
section-environment = Environnement local
section-health = Santé
section-self_service = Vie quotidienne
section-background = Signalétique

dont_know = ne sait pas
refused = refus

## Scales

scale-frequency = Le faites-vous souvent, parfois ou jamais ?
scale-frequency-often = souvent
scale-frequency-sometimes = parfois
scale-frequency-never = jamais

scale-safe = Diriez-vous : très en sécurité, plutôt en sécurité, pas très en sécurité ou pas du tout en sécurité ?
scale-safe-very_safe = très en sécurité
scale-safe-fairly_safe = plutôt en sécurité
scale-safe-not_very_safe = pas très en sécurité
scale-safe-not_at_all_safe = pas du tout en sécurité

scale-clean = Diriez-vous que c’est très propre, plutôt propre, pas très propre ou pas du tout propre ?
scale-clean-very_clean = très propre
scale-clean-fairly_clean = plutôt propre
scale-clean-not_very_clean = pas très propre
scale-clean-not_at_all_clean = pas du tout propre

scale-healthy = Diriez-vous : en très bonne santé, plutôt en bonne santé, pas vraiment en bonne santé ou pas du tout en bonne santé ?
scale-healthy-very_healthy = en très bonne santé
scale-healthy-fairly_healthy = plutôt en bonne santé
scale-healthy-not_very_healthy = pas vraiment en bonne santé
scale-healthy-not_at_all_healthy = pas du tout en bonne santé

scale-satisfaction = { $gender ->
        [female] En êtes-vous très satisfaite, plutôt satisfaite, plutôt insatisfaite ou très insatisfaite ?
       *[other] En êtes-vous très satisfait, plutôt satisfait, plutôt insatisfait ou très insatisfait ?
    }
scale-satisfaction-very_satisfied = { $gender ->
        [female] très satisfaite
       *[other] très satisfait
    }
scale-satisfaction-fairly_satisfied = { $gender ->
        [female] plutôt satisfaite
       *[other] plutôt satisfait
    }
scale-satisfaction-fairly_dissatisfied = { $gender ->
        [female] plutôt insatisfaite
       *[other] plutôt insatisfait
    }
scale-satisfaction-very_dissatisfied = { $gender ->
        [female] très insatisfaite
       *[other] très insatisfait
    }

scale-difference = Diriez-vous : beaucoup, moyennement, un peu ou pas du tout ?
scale-difference-big = beaucoup
scale-difference-some = moyennement
scale-difference-little = un peu
scale-difference-none = pas du tout

scale-willingness = Serait-ce quelques heures de plus par semaine, quelques heures de plus par mois, ou bien pas de temps du tout ?
scale-willingness-week = quelques heures de plus par semaine
scale-willingness-month = quelques heures de plus par mois
scale-willingness-none = pas de temps du tout

scale-age_band = Est-ce 18 à 24 ans, 25 à 34 ans, 35 à 44 ans, 45 à 54 ans, 55 à 64 ans, ou 65 ans et plus ?
scale-age_band-age_18_24 = 18 à 24 ans
scale-age_band-age_25_34 = 25 à 34 ans
scale-age_band-age_35_44 = 35 à 44 ans
scale-age_band-age_45_54 = 45 à 54 ans
scale-age_band-age_55_64 = 55 à 64 ans
scale-age_band-age_65_up = 65 ans et plus

## Introduction

intro = Bonjour, je m’appelle { $interviewer } et je vous appelle pour { $organisation }. Nous réalisons une enquête dans cinq pays européens ; je n’ai rien à vous vendre. L’enquête porte sur ce que les gens font eux-mêmes pour la sécurité, l’environnement et la santé, et sur leur satisfaction à l’égard des pouvoirs publics. L’entretien dure environ { $minutes } minutes.
    .short = Introduction
    .instruction = Se présenter à la personne qui décroche avant de demander quelqu’un. Le soir : « Bonsoir ».

selection_person = { $selection ->
        [youngest_man] Pour cette enquête, je voudrais parler au plus jeune des hommes de 18 ans ou plus qui sont chez vous en ce moment. Est-ce vous, ou pourriez-vous me le passer, s’il vous plaît ?
       *[last_birthday] Pour cette enquête, je voudrais parler à la personne de votre foyer, âgée de 18 ans ou plus, qui a fêté son anniversaire en dernier. Est-ce vous, ou pourriez-vous me la passer, s’il vous plaît ?
    }
    .short = Personne à interroger
    .instruction = { $selection ->
        [youngest_man] Aucun homme à la maison : demander la plus jeune des femmes de 18 ans ou plus.
       *[last_birthday] Pas disponible maintenant : demander le moment qui conviendrait et le noter.
    }
selection_person-on_phone = déjà au téléphone
selection_person-comes = vient au téléphone
selection_person-not_available = pas disponible maintenant
selection_person-refuses = quelqu’un refuse à sa place

intro_again = Bonjour, je m’appelle { $interviewer } et je vous appelle pour { $organisation }. Nous réalisons une enquête sur ce que les gens font pour la sécurité, l’environnement et la santé, et sur leur satisfaction à l’égard des pouvoirs publics. Je n’ai rien à vous vendre, et l’entretien dure environ { $minutes } minutes.
    .short = Introduction à la personne
    .instruction = Se présenter à nouveau quand la personne est au téléphone.

consent = Votre participation est facultative : vous pouvez passer une question ou arrêter à tout moment. Vos réponses sont confidentielles ; certaines questions portent sur votre santé. Pour contrôler notre travail, quelqu’un de l’équipe peut nous écouter. Vous pouvez nous appeler au { $contact }. Acceptez-vous de participer ?
    .short = Consentement
    .instruction = Seul un oui clair vaut oui. Si on le demande, redire lentement le numéro de téléphone.
consent-yes = oui, accepte de participer
consent-no = non, n’accepte pas

## Screening

region = { $country ->
        [DE] Pour commencer, quelques questions rapides, pour que tout le monde soit bien représenté. Dans quel Land habitez-vous ?
       *[other] Pour commencer, quelques questions rapides, pour que tout le monde soit bien représenté. Dans quelle région habitez-vous ?
    }
    .short = Région
    .instruction = { $country ->
        [FR] Ne pas lire. Régions d’avant 2016 : au besoin, demander le département.
       *[other] Ne pas lire la liste. En cas de doute, demander la grande ville la plus proche.
    }
region-CZ01 = Prague
region-CZ02 = Bohême-Centrale
region-CZ03 = Plzeň ou Bohême-du-Sud
region-CZ04 = Karlovy Vary ou Ústí nad Labem
region-CZ05 = Liberec, Hradec Králové ou Pardubice
region-CZ06 = Vysočina ou Moravie-du-Sud
region-CZ07 = Olomouc ou Zlín
region-CZ08 = Moravie-Silésie
region-DE1 = Bade-Wurtemberg
region-DE2 = Bavière
region-DE3 = Berlin
region-DE4 = Brandebourg
region-DE5 = Brême
region-DE6 = Hambourg
region-DE7 = Hesse
region-DE8 = Mecklembourg-Poméranie-Occidentale
region-DE9 = Basse-Saxe
region-DEA = Rhénanie-du-Nord-Westphalie
region-DEB = Rhénanie-Palatinat
region-DEC = Sarre
region-DED = Saxe
region-DEE = Saxe-Anhalt
region-DEF = Schleswig-Holstein
region-DEG = Thuringe
region-DK01 = région de Copenhague
region-DK02 = Seeland
region-DK03 = Danemark-du-Sud
region-DK04 = Jutland-Central
region-DK05 = Jutland-du-Nord
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
region-FRM0 = Corse
region-UKC = Nord-Est de l’Angleterre
region-UKD = Nord-Ouest de l’Angleterre
region-UKE = Yorkshire et Humber
region-UKF = Midlands de l’Est
region-UKG = Midlands de l’Ouest
region-UKH = Est de l’Angleterre
region-UKI = Londres
region-UKJ = Sud-Est de l’Angleterre
region-UKK = Sud-Ouest de l’Angleterre
region-UKL = Pays de Galles
region-UKM = Écosse
region-UKN = Irlande du Nord

gender = Pour nos statistiques, je dois le demander à tout le monde : êtes-vous un homme ou une femme ?
    .short = Sexe
    .instruction = Toujours poser la question ; ne jamais deviner d’après la voix.
gender-male = homme
gender-female = femme

age = Et quel âge avez-vous ?
    .short = Âge en années
    .instruction = Âge en années révolues. Si la personne préfère ne pas le dire : refus ; la tranche d’âge est alors demandée.

age_group = La tranche d’âge suffit : 18 à 24 ans, 25 à 34 ans, 35 à 44 ans, 45 à 54 ans, 55 à 64 ans, ou 65 ans et plus ?
    .short = Tranche d’âge
    .instruction = Si la personne hésite : c’est seulement pour que tous les âges soient représentés.
age_group-age_18_24 = 18 à 24 ans
age_group-age_25_34 = 25 à 34 ans
age_group-age_35_44 = 35 à 44 ans
age_group-age_45_54 = 45 à 54 ans
age_group-age_55_64 = 55 à 64 ans
age_group-age_65_up = 65 ans et plus
age_group-under_18 = moins de 18 ans

check-age_high = Je vérifie que j’ai bien noté : vous avez { $age } ans ?

resuming = Bonjour, je m’appelle { $interviewer } et je vous rappelle pour { $organisation }. Nous avons commencé un entretien avec vous ou avec quelqu’un de votre foyer. Pouvons-nous le reprendre là où il s’est interrompu ?
goodbye = Merci beaucoup de votre aide. Au revoir.
or = ou
another-adult = { $wanted ->
        [none] Y a-t-il chez vous une autre personne de 18 ans ou plus à qui je pourrais parler ?
       *[other] Y a-t-il chez vous une autre personne de 18 ans ou plus, peut-être { $wanted } ?
    }

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
wanted-region = quelqu’un de la région { $region_label }

## Community safety

q1 = Commençons par la sécurité. Dans quelle mesure vous sentez-vous en sécurité dans votre quartier ou votre village ?
    .short = Sentiment de sécurité
    .instruction = Si on le demande : le quartier, ce sont les rues autour du domicile.

q2 = Maintenant, quelques questions sur ce que vous faites vous-même. À quelle fréquence …
    .short = Sécurité : ce que l’on fait
q2_lock = prenez-vous soin de verrouiller portes et fenêtres avant de sortir de chez vous ?
    .short = verrouiller portes et fenêtres
q2_ask_neighbours = demandez-vous à des voisins de surveiller votre logement quand vous n’êtes pas là ?
    .short = faire surveiller son logement
q2_watch_neighbours = gardez-vous un œil sur le logement de vos voisins quand ils ne sont pas là ?
    .short = surveiller chez les voisins
q2_police_advice = demandez-vous conseil à la police ou à la gendarmerie pour protéger au mieux vos biens ?
    .short = demander conseil à la police
q2_groups = participez-vous à des groupes ou des associations pour améliorer la sécurité de votre quartier ?
    .short = groupes pour la sécurité

q3 = Face à la délinquance ou aux incivilités, chacun réagit à sa manière. Et vous, à quelle fréquence …
    .short = Face à la délinquance
    .instruction = Si cela n’est jamais arrivé à la personne : coder « jamais ». Ne pas demander ce qu’elle ferait.
q3_report_own = signalez-vous un délit ou une incivilité à la police ou à la gendarmerie, quand cela vous touche personnellement ?
    .short = signaler, si touche la personne
q3_report_other = signalez-vous un délit ou une incivilité à la police ou à la gendarmerie, quand cela ne vous touche pas personnellement ?
    .short = signaler, si touche autrui
q3_intervene = intervenez-vous personnellement pour faire cesser une incivilité ?
    .short = intervenir personnellement

q4 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer la sécurité près de chez vous ?
    .short = Satisfaction, action publique : sécurité
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

q5 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : sécurité
q5_information = informent les citoyens sur la sécurité près de chez eux ?
    .short = information sur la sécurité
q5_consultation = demandent aux citoyens leur avis sur la sécurité près de chez eux ?
    .short = consultation sur la sécurité

q6 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer la sécurité près de chez eux ?
    .short = Pouvoir des citoyens : sécurité

q7 = Combien de temps en plus accepteriez-vous de passer à améliorer la sécurité de votre quartier, par vous-même ou en aidant d’autres à le faire ?
    .short = Temps en plus : sécurité
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Local environment

q8 = Passons à l’environnement près de chez vous. Comment jugez-vous la propreté des alentours ?
    .short = Propreté des alentours

q9 = Et vous-même, que faites-vous ? À quelle fréquence …
    .short = Environnement : ce que l’on fait
q9_recycle = triez-vous vos déchets ménagers pour le recyclage ?
    .short = trier ses déchets
q9_save = économisez-vous l’eau et l’électricité chez vous ?
    .short = économiser eau et électricité
q9_transport = vous déplacez-vous à pied, à vélo ou en transports en commun ?
    .short = à pied, vélo, transports en commun
q9_tell_others = dites-vous aux gens de ne pas jeter de déchets par terre ou de ne pas laisser leur chien salir les trottoirs ?
    .short = parler aux gens : déchets, chiens
q9_groups = participez-vous à des groupes ou des associations pour améliorer l’environnement près de chez vous ?
    .short = groupes pour l’environnement

q10 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer l’environnement près de chez vous ?
    .short = Satisfaction, action publique : environnement
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

q11 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : environnement
q11_information = informent les citoyens sur l’environnement près de chez eux ?
    .short = information sur l’environnement
q11_consultation = demandent aux citoyens leur avis sur l’environnement près de chez eux ?
    .short = consultation sur l’environnement

q12 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer l’environnement près de chez eux ?
    .short = Pouvoir des citoyens : environnement

q13 = Combien de temps en plus accepteriez-vous de passer à améliorer l’environnement près de chez vous, par vous-même ou en aidant d’autres à le faire ?
    .short = Temps en plus : environnement
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Health

q14 = Parlons maintenant de santé. Dans quelle mesure vous sentez-vous en bonne santé ?
    .short = Sentiment de bonne santé
    .instruction = La personne peut laisser de côté toute question sur la santé : refus.

q15 = Et que faites-vous pour la santé ? À quelle fréquence …
    .short = Santé : ce que l’on fait
q15_diet = modifiez-vous votre alimentation pour manger plus sainement ?
    .short = manger plus sainement
q15_exercise = essayez-vous de faire de l’exercice physique ?
    .short = essayer de faire de l’exercice
q15_check_up = consultez-vous un médecin pour un bilan de santé ?
    .short = bilan de santé chez le médecin
q15_care = vous occupez-vous de malades dans votre famille ou parmi vos amis ?
    .short = s’occuper de proches malades
q15_groups = participez-vous à des groupes ou des associations qui s’occupent de questions de santé ?
    .short = groupes pour la santé

q16 = Que pensez-vous de ce que font les pouvoirs publics pour améliorer la santé de la population ?
    .short = Satisfaction, action publique : santé
    .instruction = Si on le demande : les pouvoirs publics, ce sont toutes les autorités, de la commune à l’État.

q17 = Et que pensez-vous de la façon dont les pouvoirs publics …
    .short = Information, consultation : santé
q17_information = informent les citoyens sur les questions de santé ?
    .short = information sur la santé
q17_consultation = demandent aux citoyens leur avis sur les questions de santé ?
    .short = consultation sur la santé

q18 = À votre avis, dans quelle mesure les citoyens peuvent-ils eux-mêmes améliorer la santé de la population ?
    .short = Pouvoir des citoyens : santé

q19 = Combien de temps en plus accepteriez-vous de passer à améliorer votre propre santé ou celle d’autres personnes ?
    .short = Temps en plus : santé
    .instruction = Il s’agit de temps en plus de celui que la personne y consacre déjà.

## Self-service in daily life

q20 = Maintenant, quelques questions sur la vie quotidienne. À quelle fréquence …
    .short = Vie quotidienne : faire soi-même
q20_repairs = faites-vous vous-même des réparations dans votre logement ?
    .short = réparations à la maison
q20_banking = faites-vous vos opérations bancaires par téléphone ou sur Internet ?
    .short = banque par téléphone ou Internet
q20_booking = faites-vous des réservations ou des achats sur Internet ?
    .short = réserver ou acheter sur Internet

## Background

employment = Pour finir, quelques questions sur vous. Avez-vous un emploi salarié à temps plein ou partiel, êtes-vous à votre compte, au chômage, en cours d’études ou de formation, à la retraite, ou sans activité pour une autre raison ?
    .short = Situation professionnelle
    .instruction = Si plusieurs réponses conviennent : ce qui prend le plus de temps. Fonction publique : emploi salarié.
employment-full_time = emploi salarié à temps plein
employment-part_time = emploi salarié à temps partiel
employment-self_employed = à son compte
employment-unemployed = au chômage
employment-in_education = en cours d’études ou de formation
employment-retired = à la retraite
employment-not_working = sans activité pour une autre raison

education = Quel est votre diplôme le plus élevé : aucun diplôme ou le brevet ; un CAP, un BEP ou le bac ; un BTS ou un autre bac plus deux ; ou, au-delà, un diplôme d’université ou de grande école ?
    .short = Diplôme
    .instruction = Coder le niveau atteint à ce jour. École d’ingénieurs ou de commerce : grande école. DUT, DEUG : bac plus deux.
education-compulsory = aucun diplôme, certificat d’études ou brevet
education-upper_secondary = CAP, BEP ou bac
education-higher_vocational = BTS ou autre bac plus deux
education-college = diplôme d’université ou de grande école

area = Habitez-vous dans une grande ville, en banlieue d’une grande ville, dans une ville petite ou moyenne, ou dans un village ou à la campagne ?
    .short = Ville ou campagne
    .instruction = C’est l’avis de la personne qui compte.
area-large_city = grande ville
area-suburb = banlieue d’une grande ville
area-town = ville petite ou moyenne
area-rural = village ou campagne

head = Êtes-vous la personne qui contribue le plus aux revenus de votre foyer ?
    .short = Revenu principal du foyer
    .instruction = La personne vit seule, ou contribue autant qu’une autre : oui.
head-yes = oui
head-no = non

head_occupation = { $head ->
        [yes] Et quelle est votre profession principale, ou quelle a été la dernière ?
       *[other] Et quelle est la profession principale, ou la dernière profession, de la personne qui contribue le plus aux revenus de votre foyer ?
    }
    .short = Profession du revenu principal
    .instruction = Ne pas lire ; choisir ce qui convient. À la retraite ou sans travail actuellement : la dernière profession.
head_occupation-farmer = agriculture, pêche
head_occupation-business_owner = à son compte : commerce, artisanat, cabinet
head_occupation-manager_professional = cadre, ou profession à diplôme supérieur
head_occupation-middle = intermédiaire : technique, soins, gestion
head_occupation-office_service = emploi de bureau, de vente ou de service
head_occupation-manual = emploi ouvrier, qualifié ou non
head_occupation-never_worked = n’a jamais travaillé

## Endings

ending-complete = C’était la dernière question. Merci beaucoup pour votre temps et pour vos réponses. Si vous avez des questions par la suite, vous pouvez nous appeler au { $contact }. Au revoir.
ending-quota_full = Je vous remercie. Nous avons déjà interrogé assez d’hommes ou de femmes de votre âge, ou de personnes de votre région ; je n’ai donc pas d’autres questions à vous poser.
ending-not_eligible = Je vous remercie. Pour cette enquête, nous ne pouvons interroger que des personnes de 18 ans ou plus.
ending-refused = Je comprends. Merci de votre temps, et au revoir.
ending-not_available = Merci beaucoup. Nous essaierons de rappeler à un autre moment. Au revoir.
ending-break_off = Très bien, nous pouvons nous arrêter là. Merci pour le temps que vous nous avez accordé. Au revoir.
ending-suspended = Merci beaucoup. Nous vous rappellerons pour les questions qui restent. Au revoir.
