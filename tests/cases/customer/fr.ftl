# Passengers of a regional railway, in French.
study-title = Vos trains régionaux 2026
section-start = Introduction
section-travel = Trajets
section-service = Service
section-person = À propos de vous
dont_know = ne sait pas
refused = refus
or = ou
resuming = Bonjour, ici { $interviewer }, à nouveau pour { $organisation }. Nous avions commencé un entretien sur vos trains régionaux. Pouvons-nous continuer ?
goodbye = Merci et au revoir.
another-adult = { $wanted ->
        [none] Y a-t-il chez vous une autre personne qui prend le train ?
       *[other] Y a-t-il chez vous une autre personne qui prend le train, par exemple { $wanted } ?
    }
wanted-use = { $traveller ->
        [frequent] une personne qui le prend chaque semaine
       *[occasional] une personne qui le prend de temps en temps
    }
ending-complete = C’est terminé. Merci de votre temps. Pour toute question, appelez le { $contact }. Au revoir.
ending-quota_full = Merci. Nous avons déjà interrogé assez de personnes qui voyagent aussi souvent que vous.
ending-not_eligible = Merci. Cette enquête s’adresse aux personnes qui prennent le train.
ending-refused = Je comprends. Au revoir.
ending-not_available = Merci. Nous rappellerons à un autre moment. Au revoir.
ending-break_off = Très bien. Merci pour vos réponses, et au revoir.
ending-suspended = Merci pour le moment. Nous vous rappellerons. Au revoir.

scale-satisfied = En êtes-vous très content, content, mécontent ou très mécontent ?
scale-satisfied-very_satisfied = très content
scale-satisfied-satisfied = content
scale-satisfied-dissatisfied = mécontent
scale-satisfied-very_dissatisfied = très mécontent
scale-use-frequent = voyage chaque semaine
scale-use-occasional = voyage de temps en temps

agree = Bonjour, je m’appelle { $interviewer } et j’appelle pour { $organisation }. Nous interrogeons les gens sur leurs trains régionaux. Cela dure environ { $minutes } minutes, c’est facultatif, et quelqu’un de l’équipe peut nous écouter. Vous pouvez nous appeler au { $contact }. Puis-je commencer ?
    .short = Accord
agree-yes = oui
agree-no = non
trips = Combien de fois avez-vous pris un train régional ces quatre dernières semaines ? Un aller et retour compte pour deux.
    .short = Trajets en quatre semaines
purposes = Pourquoi prenez-vous le train : le travail, les études, les achats, les loisirs, des visites, ou autre chose ?
    .short = Motifs
    .instruction = Plusieurs réponses.
purposes-work = le travail
purposes-school = les études
purposes-shopping = les achats
purposes-leisure = les loisirs
purposes-visits = des visites
purposes-other = autre chose
ticket = Comment achetez-vous le plus souvent votre billet ?
    .short = Billet
    .instruction = Ne pas lire.
ticket-machine = distributeur en gare
ticket-app = application ou site
ticket-counter = guichet
ticket-subscription = a un abonnement
ticket-none = voyage gratuitement
satisfied = Parlons des trains eux-mêmes. Que pensez-vous de …
    .short = Satisfaction
satisfied_punctual = leur ponctualité ?
    .short = Ponctualité
satisfied_clean = leur propreté ?
    .short = Propreté
satisfied_staff = du personnel à bord ?
    .short = Personnel
satisfied_price = ce que vous payez ?
    .short = Prix
delay = La dernière fois qu’un train était en retard, combien de minutes avez-vous perdues ?
    .short = Dernier retard, minutes
    .instruction = Jamais de retard : 0.
check-long_delay = Cela fait plus de trois heures, { $delay } minutes. Est-ce exact ?
wishes = Que faudrait-il faire en premier ? Vous pouvez citer plusieurs choses.
    .short = Souhaits
    .instruction = Ne pas lire.
wishes-more_trains = plus de trains
wishes-later_trains = des trains plus tard
wishes-more_seats = plus de places
wishes-lower_fares = des prix plus bas
wishes-cleaner_trains = des trains plus propres
wishes-nothing = rien
recommend = De 0 à 10, conseilleriez-vous ces trains à un ami ? 0 veut dire pas du tout, 10 certainement.
    .short = Recommandation, de 0 à 10
household_cars = Et combien de voitures y a-t-il dans votre foyer ?
    .short = Voitures du foyer
