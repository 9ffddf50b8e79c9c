# The interface in French. What is spoken to respondents is in the questionnaire's own files. Address: "vous"; labels of keys in the infinitive.
# Words of the trade: fiche (case), entretien (interview), résultat (outcome), abandon (break-off), foyer (household), hors quota (over quota).
# Attributes `help` say at length on the help page what a key does; labels are for the key bar and have to be short. French `one` is 0 and 1.

## Languages, dates, times

language-en = anglais
language-de = allemand
language-fr = français
language-da = danois
language-cs = tchèque

weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.
date = { $weekday } { $day } { $month }
date-time = { $date } à { $time }
date-time-year = { $date } { $year } à { $time }

## Header

mode-training = FORMATION
mode-practice = EXERCICE : rien n’est conservé
header-case = Fiche { $case }
header-unit = { $number } sur { $of }
header-over-quota = hors quota
header-clocks = appel { $duration } · { $time }
too-small = La fenêtre est trop petite. Il faut au moins { $columns } colonnes de large et { $lines } lignes de haut. Rien n’est perdu ; d’ici là, seul Ctrl+C fonctionne.
more-lines = ── suite : ↑ { $above }  ↓ { $below } ──

## What is printed on keys

cap-enter = Entrée
cap-esc = Échap
cap-page-up = Page↑
cap-page-down = Page↓
cap-home = Début
cap-end = Fin
cap-delete = Suppr
cap-backspace = Ret. arr.
cap-tab = Tab
cap-back-tab = Maj+Tab
cap-space = Espace
cap-ctrl = Ctrl+{ $letter }
cap-letters = lettre
cap-text = texte

## What keys do

key-sign-in = connexion
key-type-name = saisir un nom
    .help = saisir le début d’un nom ; le premier qui commence ainsi est pris
key-quit = quitter
key-take-back = reprendre
    .help = reprendre la fiche qui a été coupée
key-take-over = récupérer
    .help = récupérer la fiche de l’autre fenêtre, qui doit alors la laisser
key-next-call = appel suivant
    .help = prendre la prochaine fiche à appeler
key-countries = pays
    .help = choisir les pays à appeler
key-sign-out = déconnexion
    .help = se déconnecter : quelqu’un d’autre travaille sur ce poste
key-choose = valider
key-on-off = cocher
    .help = cocher ou décocher le pays qui porte ce numéro
key-on-off-here = cocher
    .help = cocher ou décocher le pays marqué par la flèche
key-answered = on décroche
    .help = quelqu’un décroche : passer à l’entretien
key-another = autre personne en ligne
    .help = une autre personne adulte est au téléphone : l’interroger
key-confirm = confirmer
    .help = confirmer le résultat
key-outcome = résultat
    .help = choisir le résultat qui porte cette lettre ; Entrée le confirme
key-undo = annuler
    .help = annuler le choix
key-give-back = rendre
    .help = rendre la fiche sans appeler
key-take = valider
    .help = valider la saisie ; sans saisie, garder la réponse et avancer
key-done = terminé
    .help = cocher ou décocher le code saisi ; sans saisie, valider les choix
key-read = lu, continuer
key-finish = terminer
    .help = les derniers mots sont lus : terminer
key-ask-for-another = autre personne
    .help = les derniers mots à cette personne sont lus : demander une autre personne adulte
key-code = code
    .help = saisir le code de la réponse, ou le nombre
key-clear = effacer
    .help = effacer la saisie
key-back = reculer
    .help = reculer d’une question
key-forward = avancer
    .help = avancer parmi les questions qui ont une réponse
key-unanswered = 1re vide
    .help = aller à la première question sans réponse
key-dont-know = ne sait pas
key-refused = refus
key-language = langue
    .help = changer la langue de l’entretien ; les réponses restent
key-note = note
    .help = écrire une note sur la fiche
key-suspend = suspendre
    .help = suspendre l’entretien et dire quand rappeler
key-break-off = abandon
    .help = la personne interrogée abandonne ou refuse
key-take-anyway = valider
    .help = valider la réponse avec tout ce qui en découle
key-keep = ne rien changer
    .help = tout laisser comme avant
key-speak = choisir
    .help = continuer dans cette langue
key-speak-at-once = choix direct
    .help = continuer aussitôt dans la langue qui porte ce numéro
key-pick = choisir
    .help = choisir la ligne qui porte ce numéro
key-save = garder la note
key-type-note = écrire
key-edit = curseur, effacer
    .help = se déplacer dans le texte et effacer
key-discard = supprimer
    .help = supprimer la note
key-write-on = continuer
key-take-time = valider
    .help = valider l’heure
key-next-field = autre champ
key-previous-field = autre champ
key-type-time = saisir
    .help = saisir une date ou une heure
key-leave-now = quitter
key-give-back-and-leave = rendre et quitter
    .help = rendre la fiche sans appeler et quitter
key-leave-as-it-is = quitter ainsi
    .help = quitter sans dire quand rappeler
key-stay = rester
    .help = rester et continuer
key-cancel = retour
    .help = fermer et revenir en arrière
key-close = fermer
key-erase = corriger
    .help = effacer le dernier caractère
key-up = monter
key-down = descendre
key-scroll-up = défiler vers le haut
key-scroll-down = défiler vers le bas
key-page-up = page précédente
key-page-down = page suivante
key-help = aide
key-leave = quitter
    .help = quitter le programme ; demande confirmation et ne met jamais fin à un entretien

## Signing in

sign-in-question = Qui mène les entretiens ?
sign-in-nobody = Aucun nom pour l’instant.
sign-in-name = Nom :
sign-in-hint = flèches, ou début de votre nom
sign-in-new-hint = flèches, ou saisissez votre nom
sign-in-new = nouveau nom : { $name }
sign-in-unknown = Aucun nom ne commence ainsi. Demandez à la supervision d’ajouter le vôtre.
sign-in-as = Entrée : se connecter sous le nom { $name }
sign-in-as-new = Entrée : se connecter sous le nom { $name } (nouveau)

## Between two calls

ready-next-call = Entrée : appel suivant
ready-try-again = Entrée : chercher à nouveau
ready-take-back = Entrée : reprendre la fiche
ready-cut-off-interview = Votre entretien sur la fiche { $case } a été coupé ({ $seen }). Toutes les réponses sont conservées ; il reprend à la question où il s’est arrêté.
ready-cut-off-call = Votre appel sur la fiche { $case } a été coupé ({ $seen }).
ready-elsewhere = Une autre fenêtre ouverte sous le nom { $staff } semble travailler sur la fiche { $case }. Sinon, la touche t récupère la fiche.
ready-nothing = Aucune fiche à appeler pour l’instant.
ready-nothing-until = Aucune fiche à appeler pour l’instant. Prochaine fiche : { $due }.
ready-today = Depuis votre connexion : { $calls ->
        [one] { $calls } appel
       *[other] { $calls } appels
    }, { $completes ->
        [one] { $completes } entretien complet
       *[other] { $completes } entretiens complets
    }.
ready-last = Dernier appel, fiche { $case } : { $outcome }
ready-last-due =  ; à rappeler : { $due }
ready-last-over =  ; place déjà prise, entretien gardé hors quota
ready-count = { $counted } sur { $target }
ready-countries = Pays appelés : { $countries }
ready-all-countries = tous
countries-title = Pays
countries-question = Quels pays appelez-vous ?

## A call

call-name = Demandez : { $name }
call-clocks = { $country } : { $there } à l’heure locale ({ $town }), { $here } ici.
call-clock-here = { $country } : il est { $here } ici.
call-appointment = Rendez-vous : { $at }
call-suspended = Entretien à reprendre en { $language }, à partir de : { $at }
call-note = « { $text } » · { $staff }
call-vanished = coupé
call-question = Composez le numéro. Que se passe-t-il ?
prompt-answered = Entrée : on décroche
prompt-answered-again = Entrée : on décroche, reprendre l’entretien

## Questions

prompt-code = Code :
prompt-codes = Codes, puis Entrée :
prompt-number = Nombre ({ $min } à { $max }) :
prompt-read = Entrée : lu, continuer
prompt-finish = Entrée : lu, terminer
prompt-another = Entrée : lu, puis demander une autre personne adulte
prompt-enter = Entrée : { $answer }
prompt-in-force = ✓ { $answer }
prompt-outcome-note = Entrée : { $answer } – et écrire pourquoi
prompt-outcome-time = Entrée : { $answer } – et dire quand
prompt-outcome-never-again = Entrée : { $answer } – aucun des numéros ne sera rappelé
notice-changed = La question a changé depuis la réponse. Posez-la de nouveau ; Entrée seule garde la réponse.
notice-passed-over = { $more ->
        [0] À poser avant celle-ci : { $items }. Fin mène à la première.
       *[other] À poser avant celle-ci : { $items } et { $more } de plus. Fin mène à la première.
    }

## The end of an interview

outcome-question = Quel est le résultat de l’appel ?
ended-complete = L’entretien est complet.
ended-partial = L’entretien s’est terminé plus tôt ; il y a assez de réponses.
ended-broken-off = L’entretien a été abandonné.
ended-refused = La personne n’a pas voulu participer.
ended-refused-household = Quelqu’un dans le foyer n’a pas voulu participer.
ended-facts-refused = La personne n’a pas donné les renseignements nécessaires aux quotas.
ended-not-eligible = La personne ne fait pas partie de la population à interroger.
ended-quota-full = Assez de personnes de ce groupe ont été interrogées.
ended-not-available = La personne n’est pas disponible maintenant.
ended-unreached = Rien n’a été convenu pendant cet appel.
another-wanted = Encore à interroger : { $groups }
another-yes = Entrée ou y : une autre personne adulte est au téléphone
another-no = Si personne ne vient au téléphone, lire ceci et choisir le résultat :
break-off-title = Abandon
break-off-question = L’entretien s’arrête ici ; les réponses sont conservées. Pourquoi ?

## Confirming

confirm-title = Est-ce exact ?
confirm-checks = À vérifier avec la personne :
confirm-leaving = { $count ->
        [one] Cette réponse ne compte plus :
       *[other] Ces { $count } réponses ne comptent plus :
    }
confirm-returning = { $count ->
        [one] Cette réponse antérieure compte à nouveau :
       *[other] Ces { $count } réponses antérieures comptent à nouveau :
    }
confirm-place-free = Le groupe de quota change ; il reste une place dans le nouveau.
confirm-place-full = Le groupe de quota change, et le nouveau est complet : l’entretien est gardé, mais hors quota.
confirm-ending = L’entretien s’arrêterait ici. { $ending }
confirm-prompt = Entrée : valider la réponse   Échap : tout laisser comme avant

## Language, note

languages-title = Langue
languages-question = Dans quelle langue l’entretien continue-t-il ?
note-title = Note
note-about = Pour le prochain appel. Aucun nom d’autres personnes, rien sur la santé.
note-drafted = Enregistré au fil de la saisie.
note-reason = { $outcome } : veuillez écrire pourquoi.
note-discard = Supprimer cette note ?  Entrée : supprimer   Échap : continuer
said-note-kept = La note est enregistrée.

## Appointment

suspend-title = Suspendre l’entretien
appointment-question = Quand faut-il rappeler ? Les heures sont locales ({ $town }).
appointment-in-10-minutes = dans 10 minutes
appointment-in-1-hour = dans 1 heure
appointment-today-18 = aujourd’hui, 18:00
appointment-tomorrow-18 = demain, 18:00
appointment-other = autre date, autre heure
appointment-vague = pas d’heure convenue
appointment-past = déjà passé
appointment-there-and-here = { $there } ({ $here } ici)
appointment-date = Date
appointment-date-hint = jour/mois – rien : aujourd’hui
appointment-time = Heure
appointment-time-hint = par exemple 18:00 ou 1830
appointment-at = { $there } ({ $town }) · { $here } ici · { $utc } UTC
appointment-never = Cette nuit-là, on avance d’une heure : cette heure n’existe pas. Le même instant serait { $later }.
appointment-twice = Cette nuit-là, on recule d’une heure : cette heure vient deux fois. Laquelle ?
appointment-first = la première, avant le recul ({ $here } ici, { $utc } UTC)
appointment-second = la seconde, une heure plus tard ({ $here } ici, { $utc } UTC)
appointment-prompt = Choisissez une ligne par son numéro.
appointment-prompt-suspend = Entrée : suspendre l’entretien
appointment-prompt-take = Entrée : valider cette heure
appointment-prompt-type = Entrée : saisir une date et une heure

## Help, leaving

help-title = Touches
help-typing = Un code est pris dès qu’aucun code plus long ne commence par les mêmes chiffres ; sinon, Entrée le valide. Là où Entrée confirme, la réponse est d’abord marquée.
leave-title = Quitter ?
leave-idle = Quitter le programme ?
leave-call = Quitter le programme ? La fiche est rendue sans appel.
leave-interview = Un entretien est en cours. Suspendez-le d’abord, pour que l’on sache quand rappeler. Si vous quittez ainsi, toutes les réponses sont conservées et l’entretien vous est proposé à nouveau à votre prochaine connexion.
leave-anyway = La déconnexion a échoué ; la raison est donnée plus bas. Si vous quittez malgré tout, toutes les réponses validées sont conservées, et une fiche en cours peut être reprise au bout de quelques minutes.
leave-outcome = Il manque encore le résultat de l’appel. Si vous quittez sans le donner, toutes les réponses sont conservées, et le programme note ce qu’il sait lui-même : que la ligne a été coupée, ou que la personne a refusé pour l’instant.

## Remarks

remark-no-such-code = Il n’y a pas de code { $code } ici.
remark-nothing-typed = Saisissez d’abord le code de la réponse.
remark-no-number-typed = Saisissez d’abord le nombre.
remark-no-such-letter = Il n’y a pas de résultat { $letter } ici.
remark-not-in-the-list = Ce numéro n’est pas dans la liste.
remark-no-country = Choisissez au moins un pays.
remark-no-name = Saisissez votre nom ou choisissez-le avec les flèches.
remark-name-from-list = Choisissez votre nom avec les flèches ou saisissez-le comme dans la liste.
remark-empty-note = Rien n’est encore écrit.
remark-no-time-chosen = Choisissez d’abord une ligne.
remark-no-time-typed = Saisissez une heure, par exemple 18:00.
remark-no-date = Ce n’est pas une date ; saisissez-la ainsi : 21/11 ou 21/11/2026.
remark-date-far = Date passée, ou dans plus de 92 jours ; choisissez-en une plus proche.
remark-no-time = Ce n’est pas une heure ; saisissez-la ainsi : 18:00.
remark-time-past = Cette heure est passée.
remark-time-never = Cette heure n’existe pas ; on avance d’une heure cette nuit-là.
remark-key-held = Une touche maintenue compte une seule fois.
remark-thrown-away = Les touches pressées entre-temps sont ignorées.
remark-draft = Une note était en cours ici : F5 permet de la continuer.

rejected-not-open = L’entretien est terminé ; on ne peut plus répondre.
rejected-not-here = Ce n’est pas possible ici.
rejected-no-such-option = Cette réponse n’existe pas ici.
rejected-not-accepted = Cette réponse n’est pas proposée ici.
rejected-out-of-range = Nombres de { $min } à { $max } seulement.
rejected-exclusive = Cette réponse exclut toutes les autres.
rejected-nothing-chosen = Rien n’est encore choisi.
rejected-check = C’est incohérent avec les autres réponses.
rejected-check-text = C’est incohérent : { $text }
rejected-fact-needed = Ce renseignement peut être modifié, mais plus retiré.
rejected-nothing-there = Il n’y a rien de ce côté.
rejected-no-such-language = L’entretien n’existe pas dans cette langue.
rejected-confirm = Il faut d’abord confirmer.

## Problems

problem-again = Appuyez à nouveau sur la même touche.
problem-busy = Un autre poste est en train d’écrire dans l’étude. Rien n’est perdu.
problem-full-disk = Le disque est plein : ceci n’a pas été enregistré. Prévenez la supervision ; il faut libérer de la place avant de continuer.
problem-read-only = Impossible d’écrire dans l’étude : ceci n’a pas été enregistré. Prévenez la supervision.
problem-taken = { $staff } a récupéré cette fiche. Vos réponses jusqu’ici sont conservées.
problem-store = Le fichier de l’étude est inutilisable : { $detail }. Prévenez la supervision.
problem-no-such-name = Personne de ce nom ne travaille sur cette étude. Demandez à la supervision de vous ajouter.
problem-needs-note = Ce résultat demande une note qui dit pourquoi.
problem-needs-time = Ce résultat demande l’heure convenue.
problem-past-time = Cette heure est passée. Choisissez-en une autre.
problem-not-here = Ce n’est pas possible ici.
problem-lease-lost = Après une longue absence de votre part, la fiche a été rendue. Vos réponses sont conservées.
problem-too-long = Ce texte est trop long. Raccourcissez-le.
problem-empty-name = Veuillez saisir un nom.

## Why an outcome or a plan is refused

case-closed = La fiche est close.
case-needs-time = Ce résultat demande l’heure convenue.
case-appointment-past = L’heure convenue est passée.
case-closes-despite-appointment = Ce résultat clôt la fiche ; un rendez-vous n’est pas possible.
case-no-outcome-of-a-call = Ce n’est pas un résultat d’appel.
plan-empty-frame = La population n’a aucune ligne.
plan-unknown-variable = Il manque à une ligne de la population une variable dont un groupe de quota a besoin.
plan-negative-population = Une ligne de la population a un nombre inférieur à 0.
plan-duplicate-row = Une ligne de la population figure deux fois.
plan-unknown-country = Un pays a une taille, mais aucune ligne dans la population.
plan-duplicate-country = Un pays a deux tailles.
plan-size = La taille d’un pays doit être supérieure à 0.
plan-no-population = Toutes les lignes d’un pays sont vides.
plan-duplicate-group = Deux groupes de quota portent le même nom.
plan-duplicate-variable = Un groupe de quota nomme deux fois une variable.

## Outcomes

outcome-not-tried = jamais appelé
outcome-no-answer = pas de réponse
outcome-busy = occupé
outcome-machine = répondeur
outcome-machine-message = message sur répondeur
outcome-machine-household = répondeur du foyer
outcome-technical-problem = problème technique
outcome-call-blocked = appel bloqué
outcome-disconnected = numéro résilié
outcome-not-working = numéro non attribué
outcome-out-of-service = en dérangement
outcome-fax = fax ou données
outcome-number-changed = numéro changé
outcome-forwarded = renvoi d’appel
outcome-pager = radiomessagerie
outcome-out-of-sample = hors échantillon
outcome-unknown-other = inconnu, autre raison
outcome-appointment = rendez-vous
outcome-appointment-vague = rappeler, sans heure fixée
outcome-not-available = pas disponible maintenant
outcome-never-available = absence jusqu’à la fin
outcome-no-adult-now = pas d’adulte en ce moment
outcome-no-screener = filtrage non terminé
outcome-suspended = à poursuivre
outcome-call-dropped = ligne coupée
outcome-cut-off = ligne coupée
outcome-soft-refusal-household = foyer : plutôt non
outcome-soft-refusal-person = personne : plutôt non
outcome-hung-up = a raccroché
outcome-refused-household = refus du foyer
outcome-refused-person = refus de la personne
outcome-facts-refused = refus des données de quota
outcome-do-not-call = ne plus appeler
outcome-break-off = abandon
outcome-break-off-do-not-call = abandon, ne plus appeler
outcome-language-household = langue du foyer
outcome-language-respondent = langue de la personne
outcome-language-no-interviewer = langue : autre collègue
outcome-unable = ne peut pas participer
outcome-dead = décès
outcome-poor-audio = ligne trop mauvaise
outcome-unsuitable-place = lieu inadapté
outcome-other = autre raison
outcome-business = entreprise ou bureau
outcome-institution = institution, hôpital
outcome-group-quarters = maison de retraite, caserne
outcome-not-resident = n’habite pas ici
outcome-residence-unknown = domicile inconnu
outcome-mobile = téléphone portable
outcome-no-adult = aucun adulte dans le foyer
outcome-quota-full = quota atteint
outcome-other-ineligible = hors cible, autre raison
outcome-partial = entretien partiel
outcome-complete = entretien complet
